package vn.chibo.evaluator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Refuses a choice of a reading that there is none of, and lists those that there are. */
final class ChosenReadings {
  private ChosenReadings() {}

  static void require(RuleBook book, Choices choices) {
    List<Fault> unknown =
        book.rules().stream().flatMap(rule -> unknown(rule, choices)).distinct().toList();
    if (!unknown.isEmpty()) {
      throw new FaultException(unknown);
    }
  }

  private static Stream<Fault> unknown(Rule<?> rule, Choices choices) {
    Set<String> ends = new LinkedHashSet<>(EndReadings.names(rule));
    Set<String> known = readings(rule);
    known.addAll(ends);
    return Stream.concat(
        unknown(rule.id().value(), known, choices).stream(),
        EndReadings.ending(rule).flatMap(key -> unknown(key, ends, choices).stream()));
  }

  private static Optional<Fault> unknown(String of, Set<String> known, Choices choices) {
    return choices
        .chosen(of)
        .filter(chosen -> !known.isEmpty() && !known.contains(chosen))
        .map(chosen -> fault(of, chosen, known));
  }

  /** The names that a rule gives to a reading of its end and to one of what it asks. */
  static List<Fault> twice(Rule<?> rule) {
    Set<String> asked = readings(rule);
    return EndReadings.names(rule).stream()
        .filter(asked::contains)
        .map(
            name ->
                Fault.of(
                    "reading-twice",
                    EvaluatorMessages.text("fault.reading-twice", rule.id(), name)))
        .toList();
  }

  /** The readings of a rule, wherever in it they stand. */
  private static Set<String> readings(Rule<?> rule) {
    Set<String> names = new LinkedHashSet<>();
    rule.nodes()
        .filter(Condition.Readings.class::isInstance)
        .forEach(node -> names.addAll(((Condition.Readings<?>) node).readings().keySet()));
    return names;
  }

  private static Fault fault(String of, String chosen, Set<String> known) {
    return Fault.of(
        "unknown-reading",
        EvaluatorMessages.text("fault.unknown-reading", of, chosen, String.join(", ", known)));
  }
}
