package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Conditions under which something is due and that never hold, and exceptions that always do. Of a
 * rule that never speaks at all nothing more is said.
 */
final class DeadBranches implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      if (!dead(book, rule)) {
        rule.nodes().forEach(node -> node(book, rule, node, findings));
      }
    }
  }

  private static boolean dead(RuleBook book, Rule<?> rule) {
    return RuleOutcomes.possible(book, rule, rule.condition())
        .filter(byDay -> byDay.values().stream().allMatch(RuleOutcomes::silent))
        .isPresent();
  }

  private static void node(RuleBook book, Rule<?> rule, Condition<?> node, Findings findings) {
    if (node instanceof Condition.When<?> when) {
      RuleOutcomes.possible(book, rule, when.condition())
          .filter(byDay -> never(byDay))
          .ifPresent(byDay -> add(rule, "never-holds", when.condition(), byDay, findings));
    } else if (node instanceof Condition.Unless<?> unless) {
      RuleOutcomes.possible(book, rule, unless.exception())
          .filter(byDay -> always(byDay))
          .ifPresent(byDay -> add(rule, "always-excepted", unless.exception(), byDay, findings));
    }
  }

  private static boolean never(Map<LocalDate, Possible> byDay) {
    return byDay.values().stream().noneMatch(p -> p.any(0, OutcomeKind.SATISFIED));
  }

  private static boolean always(Map<LocalDate, Possible> byDay) {
    return byDay.values().stream().allMatch(p -> p.only(OutcomeKind.SATISFIED));
  }

  private static void add(
      Rule<?> rule,
      String key,
      Condition<?> part,
      Map<LocalDate, Possible> byDay,
      Findings findings) {
    Map.Entry<LocalDate, Possible> first = byDay.entrySet().iterator().next();
    Optional<Example.Value> value =
        first.getValue().rows().values().stream()
            .flatMap(example -> example.value().stream())
            .findFirst();
    findings.add(
        Weakness.of(
                WeaknessCode.DEAD_BRANCH,
                PartKey.of(rule.id()),
                EvaluatorMessages.text("analysis." + key, rule.id(), NodeWords.of(part)),
                RuleOutcomes.shown(first.getKey(), value))
            .cited(rule.citations().stream().findFirst()));
  }
}
