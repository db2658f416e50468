package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Joins the readings of a clause or figure: the one that the caller chose, or what all agree on.
 * Each reading is shown, chosen or not.
 */
final class ReadingsJoin {
  private ReadingsJoin() {}

  static <T> Explanation join(
      String of, Scope scope, Map<String, T> readings, Function<T, Explanation> explain) {
    List<Explanation> parts = new ArrayList<>();
    readings.forEach((name, reading) -> parts.add(explain.apply(reading).labelled(label(name))));
    List<String> names = List.copyOf(readings.keySet());
    int chosen = scope.reading(of).map(names::indexOf).orElse(-1);
    if (chosen >= 0) {
      return Explanation.join(
              NodeKind.READINGS,
              EvaluatorMessages.text("node.reading-chosen", label(names.get(chosen))),
              parts.get(chosen).outcome(),
              parts)
          .noting(parts.get(chosen).notes());
    }
    return Explanation.join(
        NodeKind.READINGS, EvaluatorMessages.text("node.readings"), agreed(parts), parts);
  }

  private static Outcome agreed(List<Explanation> parts) {
    List<Outcome> distinct = parts.stream().map(Explanation::outcome).distinct().toList();
    boolean oneKind = distinct.stream().map(Outcome::getClass).distinct().count() == 1;
    if (distinct.size() == 1 || (oneKind && distinct.get(0) instanceof Outcome.Undetermined)) {
      return distinct.get(0);
    }
    List<Text> names = parts.stream().map(Explanation::label).toList();
    return Outcome.undetermined(UndeterminedReason.READING, names);
  }

  private static Text label(String name) {
    String key = "reading." + name;
    return EvaluatorMessages.bundle().has(key)
        ? EvaluatorMessages.text(key)
        : EvaluatorMessages.text("reading", name);
  }
}
