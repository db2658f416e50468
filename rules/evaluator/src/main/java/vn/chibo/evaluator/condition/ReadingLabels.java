package vn.chibo.evaluator.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.text.Text;

/** What readers call the readings of a clause or a figure. */
final class ReadingLabels {
  private ReadingLabels() {}

  /** A copy of the labels of these names, in their order. */
  static Map<String, Text> of(Map<String, Text> labels, Set<String> names) {
    Map<String, Text> kept = new LinkedHashMap<>(labels);
    kept.keySet().retainAll(names);
    return Collections.unmodifiableMap(kept);
  }
}
