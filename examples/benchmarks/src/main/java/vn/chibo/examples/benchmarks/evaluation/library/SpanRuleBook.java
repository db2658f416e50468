package vn.chibo.examples.benchmarks.evaluation.library;

import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;
import vn.chibo.regulations.Regulations;

/** The rules of the first set as a book of the library. */
public final class SpanRuleBook {
  private SpanRuleBook() {}

  /** The book, its rules in the order of the set. */
  public static RuleBook of(List<SpanRule> rules) {
    Rule<?>[] written = rules.stream().map(SpanRuleBook::rule).toArray(Rule<?>[]::new);
    return RuleBook.of(Regulations.standard().figures(), written);
  }

  private static Rule<CellRecord> rule(SpanRule rule) {
    return Rule.about(CellRecord.class)
        .id("benchmark/" + key(rule))
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.ofYear(2024))
        .forEvery(rule.span(), tally(rule), atLeast(number(1)))
        .build();
  }

  private static String key(SpanRule rule) {
    String kind = rule.kind().name().toLowerCase(Locale.ROOT);
    return kind + "-of-" + rule.minutes() + "-minutes";
  }

  private static Tally<CellRecord> tally(SpanRule rule) {
    return new Tally<>(
        new Topic(key(rule)),
        rule.kind().label(),
        rule.kind().label(),
        Unit.COUNT,
        new Tally.Source<>(
            CellRecord::getMeetings,
            (held, gaps) -> count(held, rule),
            meeting -> isLongEnough(meeting, rule)),
        Optional.empty());
  }

  private static Quantity count(List<Meeting> held, SpanRule rule) {
    long sure = held.stream().filter(meeting -> isLongEnough(meeting, rule)).count();
    long unknown =
        held.stream()
            .filter(meeting -> isOfKind(meeting, rule) && meeting.getMinutes().isEmpty())
            .count();
    return Quantity.between(Fraction.of(sure), Fraction.of(sure + unknown));
  }

  private static boolean isLongEnough(Meeting meeting, SpanRule rule) {
    return isOfKind(meeting, rule) && meeting.getMinutes().orElse(0) >= rule.minutes();
  }

  private static boolean isOfKind(Meeting meeting, SpanRule rule) {
    return meeting.getKind().filter(kind -> kind.countsAs(rule.kind())).isPresent();
  }
}
