package vn.chibo.evaluator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Refuses a choice of a reading that its rule does not have, and lists those that it has. */
final class ChosenReadings {
  private ChosenReadings() {}

  static void require(RuleBook book, Choices choices) {
    List<Fault> unknown =
        book.rules().stream().flatMap(rule -> unknown(rule, choices).stream()).toList();
    if (!unknown.isEmpty()) {
      throw new FaultException(unknown);
    }
  }

  private static Optional<Fault> unknown(Rule<?> rule, Choices choices) {
    Set<String> known = readings(rule);
    return Optional.ofNullable(choices.readings().get(rule.id().value()))
        .filter(chosen -> !known.isEmpty() && !known.contains(chosen))
        .map(chosen -> fault(rule, chosen, known));
  }

  /** The readings of a rule, wherever in it they stand. */
  private static Set<String> readings(Rule<?> rule) {
    Set<String> names = new LinkedHashSet<>();
    rule.nodes()
        .filter(Condition.Readings.class::isInstance)
        .forEach(node -> names.addAll(((Condition.Readings<?>) node).readings().keySet()));
    return names;
  }

  private static Fault fault(Rule<?> rule, String chosen, Set<String> known) {
    return Fault.of(
        "unknown-reading",
        EvaluatorMessages.text(
            "fault.unknown-reading", rule.id(), chosen, String.join(", ", known)));
  }
}
