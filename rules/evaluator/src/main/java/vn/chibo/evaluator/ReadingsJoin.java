package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Joins the readings of a clause or figure: the one that the caller chose, or what all agree on.
 * Each reading is shown, chosen or not.
 */
final class ReadingsJoin {
  private ReadingsJoin() {}

  /**
   * Joins them.
   *
   * @param choice the name of the one that the caller chose, empty where none was; another name
   *     than these have chooses none
   * @param labels what readers call them, by name
   * @param explain what one comes to
   */
  static <T> Explanation join(
      Optional<String> choice,
      Map<String, T> readings,
      Map<String, Text> labels,
      Function<T, Explanation> explain) {
    List<Explanation> parts = new ArrayList<>();
    readings.forEach(
        (name, reading) -> {
          Text called = labels.getOrDefault(name, EvaluatorMessages.text("reading", name));
          parts.add(explain.apply(reading).labelled(called));
        });
    Optional<String> chosen = choice.filter(readings::containsKey);
    if (chosen.isPresent()) {
      return chosen(List.copyOf(readings.keySet()).indexOf(chosen.get()), parts);
    }
    return Explanation.join(
        NodeKind.READINGS, EvaluatorMessages.text("node.readings"), agreed(parts), parts);
  }

  /** The figures and grounds of the reading chosen, which comes first, are those of the whole. */
  private static Explanation chosen(int place, List<Explanation> parts) {
    Explanation chosen = parts.remove(place);
    parts.add(0, chosen);
    return new Explanation(
        NodeKind.CHOSEN_READING,
        EvaluatorMessages.text("node.reading-chosen", chosen.label()),
        chosen.outcome(),
        chosen.asked(),
        chosen.measured(),
        chosen.grounds(),
        parts);
  }

  /** What all readings agree on, by the kind of their outcomes; what each leaves open is joined. */
  private static Outcome agreed(List<Explanation> parts) {
    List<Outcome> outcomes = Walk.outcomes(parts);
    if (outcomes.stream().map(Outcome::getClass).distinct().count() == 1) {
      return Joins.all(outcomes);
    }
    List<Text> names = parts.stream().map(Explanation::label).toList();
    return Outcome.undetermined(UndeterminedReason.READING, names);
  }
}
