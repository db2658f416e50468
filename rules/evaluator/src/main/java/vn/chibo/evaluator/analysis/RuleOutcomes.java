package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.ValueWords;

/** Rules that never speak, can never be met, or are always met. */
final class RuleOutcomes implements Check<RuleBook> {
  private static final OutcomeKind MET = OutcomeKind.SATISFIED;
  private static final OutcomeKind UNMET = OutcomeKind.VIOLATED;

  @Override
  public void of(RuleBook book, Findings findings) {
    book.rules().stream()
        .filter(rule -> !saysNothingByDesign(rule))
        .forEach(rule -> rule(book, rule, findings));
  }

  /** A rule that says that no figure is on record asks nothing, and is meant to. */
  static boolean saysNothingByDesign(Rule<?> rule) {
    return rule.nodes().anyMatch(Condition.NoFigure.class::isInstance);
  }

  private static void rule(RuleBook book, Rule<?> rule, Findings findings) {
    Optional<Map<LocalDate, Possible>> byDay = possible(book, rule, rule.condition());
    if (byDay.isEmpty()) {
      findings.notAnalysed(PartKey.of(rule.id()), book.title(rule.id()), "too-large");
      return;
    }
    if (byDay.get().values().stream().allMatch(RuleOutcomes::silent)) {
      LocalDate first = byDay.get().keySet().iterator().next();
      findings.add(weakness(WeaknessCode.DEAD_RULE, "dead", rule, Counterexample.of(first)));
    } else {
      stretches(rule, byDay.get(), findings);
    }
  }

  static boolean silent(Possible possible) {
    return possible.only(OutcomeKind.NOT_APPLICABLE);
  }

  /** What a condition of a rule can come to from each day on which its figures change. */
  static Optional<Map<LocalDate, Possible>> possible(
      RuleBook book, Rule<?> rule, Condition<?> condition) {
    Map<LocalDate, Possible> byDay = new LinkedHashMap<>();
    for (LocalDate day : FigureDays.changes(book, rule, rule.inForce())) {
      Asked asked = new Asked(condition, new Figured(book, rule, day));
      Optional<Possible> possible = Joint.of(List.of(asked));
      if (possible.isEmpty()) {
        return Optional.empty();
      }
      byDay.put(day, possible.get());
    }
    return Optional.of(byDay);
  }

  private static void stretches(Rule<?> rule, Map<LocalDate, Possible> byDay, Findings findings) {
    byDay.entrySet().stream()
        .filter(each -> !each.getValue().any(0, MET) && each.getValue().any(0, UNMET))
        .findFirst()
        .ifPresent(each -> findings.add(contradiction(rule, each.getKey(), each.getValue())));
    byDay.entrySet().stream()
        .filter(each -> each.getValue().any(0, MET) && !each.getValue().any(0, UNMET))
        .findFirst()
        .ifPresent(
            each ->
                findings.add(
                    weakness(
                        WeaknessCode.SAYS_NOTHING,
                        "says-nothing",
                        rule,
                        shown(each.getKey(), example(each.getValue(), MET)))));
  }

  private static Weakness contradiction(Rule<?> rule, LocalDate day, Possible possible) {
    return weakness(
        WeaknessCode.CONTRADICTION, "contradiction", rule, shown(day, example(possible, UNMET)));
  }

  private static Optional<Example.Value> example(Possible possible, OutcomeKind outcome) {
    return Optional.ofNullable(possible.rows().get(List.of(outcome))).flatMap(Example::value);
  }

  /** The day, and a value where one is known. */
  static Counterexample shown(LocalDate day, Optional<Example.Value> value) {
    return value
        .map(known -> Counterexample.of(day, known.value(), words(known)))
        .orElseGet(() -> Counterexample.of(day));
  }

  static Text words(Example.Value value) {
    return EvaluatorMessages.text(
        "analysis.labelled", value.label(), ValueWords.text(value.value(), value.unit()));
  }

  private static Weakness weakness(
      WeaknessCode code, String key, Rule<?> rule, Counterexample shown) {
    return Weakness.of(
            code,
            PartKey.of(rule.id()),
            EvaluatorMessages.text("analysis." + key, rule.id()),
            shown)
        .cited(rule.citations().stream().findFirst());
  }
}
