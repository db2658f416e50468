package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.Outcome;

/** Where a rule stands when it is bound: its window, figures and choices. */
public interface Context {
  /** The window in which it is asked. */
  DatePeriod window();

  /** The as-of day. */
  LocalDate asOf();

  /** The same in another window. */
  Context within(DatePeriod window);

  /**
   * The windows of the spans of the window in which the rule holds, in order; empty for a span in
   * which it does not.
   */
  List<Optional<DatePeriod>> spans(Span span);

  /** What is asked of a figure over the window, empty where no figure is settled for it. */
  Optional<Asked> asked(Requirement requirement);

  /** What is asked on every day of the window, empty where that is not one and the same. */
  Optional<Asked> askedEachDay(Requirement requirement);

  /** The reading that the caller chose for the rule or topic, empty where none was chosen. */
  Optional<String> reading(String name);

  /** The name by which readings of the rule are chosen. */
  String rule();

  /** The outcome of a condition by the walk that explains it. */
  <S> Outcome explained(Condition<S> condition, S subject);

  /**
   * A requirement with its figure.
   *
   * @param comparison how a figure must stand
   * @param threshold to what
   */
  record Asked(Comparison comparison, Fraction threshold) {}
}
