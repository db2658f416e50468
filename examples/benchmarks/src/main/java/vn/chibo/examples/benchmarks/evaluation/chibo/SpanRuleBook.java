package vn.chibo.examples.benchmarks.evaluation.chibo;

import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Locale;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** The rules of the first set as a book of the library. */
public final class SpanRuleBook {
  private SpanRuleBook() {}

  /** The book, its rules in the order of the set. */
  public static RuleBook of(List<SpanRule> rules) {
    Rule<?>[] written = rules.stream().map(SpanRuleBook::rule).toArray(Rule<?>[]::new);
    return RuleBook.of(Figures.NONE, written);
  }

  private static Rule<CellRecord> rule(SpanRule rule) {
    return Rule.about(CellRecord.class)
        .id("benchmark/" + key(rule))
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.ofYear(2024))
        .policy(WindowPolicy.WINDOW_START)
        .asks(forEvery(rule.span(), some(meetings(rule.kind()), longEnough(rule))))
        .build();
  }

  private static Condition<HeldMeeting> longEnough(SpanRule rule) {
    return compare(LENGTH, atLeast(minutes(rule.minutes())));
  }

  private static String key(SpanRule rule) {
    String kind = rule.kind().name().toLowerCase(Locale.ROOT);
    return kind + "-of-" + rule.minutes() + "-minutes";
  }
}
