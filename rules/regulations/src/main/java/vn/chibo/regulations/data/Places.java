package vn.chibo.regulations.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.fault.Place;
import vn.chibo.evaluator.analysis.PartKey;

/** Where the parts stand that were read, by the part. */
final class Places {
  private final Map<PartKey, Place> places = new LinkedHashMap<>();

  /** Notes where a part stands; of a part that stands twice the first place is kept. */
  void put(PartKey part, DataNode node) {
    places.putIfAbsent(part, node.place());
  }

  Map<PartKey, Place> all() {
    return Collections.unmodifiableMap(places);
  }
}
