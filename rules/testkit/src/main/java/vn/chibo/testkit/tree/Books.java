package vn.chibo.testkit.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.DaysInForce;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** Books and rules as they would be with other days. */
public final class Books {
  /** Older than every rule, so that a book may be asked as of any day; asks nothing. */
  private static final Rule<CellRecord> ANCHOR =
      Rule.about(CellRecord.class)
          .id("testkit/anchor")
          .force(Force.PRACTICE)
          .status(SourceStatus.CONFIRMED)
          .inForce(DatePeriod.from(LocalDate.of(1, 1, 1)))
          .asks(Conditions.noFigureOnRecord(Text.of("không hỏi gì", "nothing is asked")))
          .build();

  private Books() {}

  /** The book with other rules, and one before all of them that asks nothing. */
  public static RuleBook with(RuleBook book, List<Rule<?>> rules) {
    Stream<Rule<?>> others = rules.stream().filter(rule -> !rule.id().equals(ANCHOR.id()));
    List<Rule<?>> all = Stream.concat(others, Stream.of(ANCHOR)).toList();
    return new RuleBook(book.lineage(), all, book.titles(), book.figures());
  }

  /** A book of one rule only, with other figures, that may be asked as of any day. */
  public static RuleBook alone(RuleBook book, Rule<?> rule, Figures figures) {
    return new RuleBook(book.lineage(), List.of(rule, ANCHOR), book.titles(), figures);
  }

  /** The rule from a day on, empty where it is over by then. */
  public static <S extends SubjectRecord> Optional<Rule<S>> from(Rule<S> rule, LocalDate day) {
    return rule.inForce().intersection(DatePeriod.from(day)).map(days -> over(rule, days));
  }

  /** The rule up to and with a day, empty where it begins later. */
  public static <S extends SubjectRecord> Optional<Rule<S>> until(Rule<S> rule, LocalDate day) {
    return rule.inForce().upTo(day).map(days -> over(rule, days));
  }

  /** The rule over other days. */
  public static <S extends SubjectRecord> Rule<S> over(Rule<S> rule, DatePeriod days) {
    return over(rule, rule.daysInForce().over(days));
  }

  /** The rule over other days, with the readings of their end. */
  public static <S extends SubjectRecord> Rule<S> over(Rule<S> rule, DaysInForce days) {
    return like(rule).inForce(days).asks(rule.condition()).build();
  }

  /** A rule of the same id, and so the same figures, that asks something else. */
  public static <S extends SubjectRecord> Rule<S> asking(
      Rule<?> rule, Class<S> of, Condition<S> other) {
    return Rule.about(of)
        .id(rule.id().value())
        .force(rule.force())
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(1, 1, 1)))
        .asks(other)
        .build();
  }

  /** The same rule, of the same days and clauses, that asks something else. */
  public static <S extends SubjectRecord> Rule<S> asking(Rule<S> rule, Condition<S> other) {
    return like(rule).inForce(rule.daysInForce()).asks(other).build();
  }

  /** The rule with another day of a window that decides. */
  public static <S extends SubjectRecord> Rule<S> under(Rule<S> rule, WindowPolicy policy) {
    return like(rule).policy(policy).inForce(rule.daysInForce()).asks(rule.condition()).build();
  }

  /** Choices that let every unconfirmed rule of some books speak. */
  public static Choices switchedOn(List<RuleBook> books) {
    Choices choices = Choices.DEFAULT;
    for (RuleBook book : books) {
      for (Rule<?> rule : book.rules()) {
        if (rule.status() == SourceStatus.UNCONFIRMED) {
          choices = choices.switchOn(rule.id().value());
        }
      }
    }
    return choices;
  }

  private static <S extends SubjectRecord> Rule.Builder<S> like(Rule<S> rule) {
    Rule.Builder<S> builder =
        Rule.about(rule.subject())
            .id(rule.id().value())
            .force(rule.force())
            .policy(rule.policy())
            .status(rule.status());
    rule.citations().forEach(builder::cites);
    return builder;
  }
}
