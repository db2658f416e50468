package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * Something about an entry that need not be known.
 *
 * @param <T> the entry
 * @param names the attributes that lead to it
 * @param hide the entry without it; itself where it is not known
 */
record Detail<T>(List<String> names, UnaryOperator<T> hide) {

  static <T> Detail<T> of(String name, UnaryOperator<T> hide) {
    return new Detail<>(List.of(name), hide);
  }

  boolean in(T entry) {
    return !hide.apply(entry).equals(entry);
  }

  FactPath path(FactPath entry) {
    FactPath path = entry;
    for (String name : names) {
      path = path.then(new FactPath.Attribute(name));
    }
    return path;
  }
}
