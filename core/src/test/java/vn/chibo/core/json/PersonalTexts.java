package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts inside a value that belong to a person: those of types that hide themselves. */
final class PersonalTexts {
  private static final String HIDDEN = "***";
  private static final String NOBODY = "\u0000no personal text";

  private PersonalTexts() {}

  static String[] in(Object value) {
    List<String> found = new ArrayList<>();
    collect(value, new Shapes(), found);
    found.add(NOBODY);
    return found.toArray(String[]::new);
  }

  private static void collect(Object value, Shapes shapes, List<String> found) {
    if (value instanceof Optional<?> known) {
      known.ifPresent(inner -> collect(inner, shapes, found));
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> collect(item, shapes, found));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (k, v) -> {
            collect(k, shapes, found);
            collect(v, shapes, found);
          });
    } else if (Shapes.own(Shapes.declared(value.getClass()))) {
      own(value, shapes, found);
    }
  }

  private static void own(Object value, Shapes shapes, List<String> found) {
    Shape shape = shapes.of(TypeKey.of(Shapes.declared(value.getClass())));
    if (shape instanceof ObjectShape object) {
      object.fields().forEach(f -> collect(Maker.ask(f.accessor(), value), shapes, found));
    } else if (value.toString().contains(HIDDEN) && shape.write(value) instanceof Json.Text text) {
      found.add(text.text());
    }
  }
}
