package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Figures that are compared with a threshold in another unit: the fixed ones of a rule when it is
 * built, its parameters when its book is.
 */
final class UnitFaults {
  private UnitFaults() {}

  /** The fixed thresholds of a rule. */
  static List<Fault> fixed(RuleId rule, Condition<?> condition) {
    return Uses.of(condition).flatMap(use -> fixed(rule, use).stream()).distinct().toList();
  }

  private static Optional<Fault> fixed(RuleId rule, Use use) {
    return use.requirement().threshold() instanceof Threshold.Fixed fixed
            && fixed.unit() != use.unit()
        ? Optional.of(
            fault(
                EvaluatorMessages.text(
                    "fault.unit-mismatch.fixed",
                    rule,
                    use.of(),
                    words(use.unit()),
                    words(fixed.unit()))))
        : Optional.empty();
  }

  /** The entries of a parameter that a rule uses so. */
  static Stream<Fault> parameter(Use use, List<ParameterEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.unit() != use.unit())
        .map(entry -> parameter(use, entry));
  }

  private static Fault parameter(Use use, ParameterEntry entry) {
    return fault(
        EvaluatorMessages.text(
            "fault.unit-mismatch.figure",
            entry.key().rule(),
            use.of(),
            words(use.unit()),
            entry.key().name(),
            words(entry.unit())));
  }

  private static Fault fault(Text message) {
    return Fault.of("unit-mismatch", message);
  }

  private static Text words(Unit unit) {
    return EvaluatorMessages.text("unit." + unit);
  }
}
