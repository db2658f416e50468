package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * A rule with the figures that hold on one of its days, once all documents count.
 *
 * @param book the book
 * @param rule the rule
 * @param day the day
 */
record Figured(RuleBook book, Rule<?> rule, LocalDate day) {

  /** What is required on the day. */
  Need need(Requirement requirement) {
    if (requirement.threshold() instanceof Threshold.Fixed fixed) {
      return new Need.Settled(requirement.comparison(), fixed.value(), fixed.unit());
    }
    ParameterKey key =
        new ParameterKey(rule.id(), ((Threshold.Parameter) requirement.threshold()).name());
    return book.parameter(key, day, LocalDate.MAX)
        .<Need>map(entry -> new Need.Settled(requirement.comparison(), entry.value(), entry.unit()))
        .orElse(mayHold(key) ? Need.OPEN : Need.NONE);
  }

  /** Whether some entry is of the day: others disagree, or it speaks where it is switched on. */
  private boolean mayHold(ParameterKey key) {
    return book.entries(key).stream().anyMatch(entry -> FigureDays.of(rule, entry).contains(day));
  }

  /** Whether some span of the calendar can fall under the rule. */
  boolean asks(Span span) {
    DatePeriod days = rule.inForce();
    boolean whole =
        rule.policy() == WindowPolicy.EVENT
            || rule.subject() == OrganizationRecord.class
            || days.openStart()
            || days.unbounded();
    if (whole) {
      return true;
    }
    DatePeriod first = span.around(days.start());
    LocalDate decides =
        rule.policy() == WindowPolicy.WINDOW_END ? first.last() : firstStart(first, days.start());
    return days.contains(decides);
  }

  private static LocalDate firstStart(DatePeriod first, LocalDate from) {
    return first.start().equals(from) ? from : first.end();
  }
}
