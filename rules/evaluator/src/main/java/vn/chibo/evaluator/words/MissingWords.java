package vn.chibo.evaluator.words;

import java.time.LocalDate;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** What is missing of a register, in words. */
public final class MissingWords {
  private MissingWords() {}

  /** Days of the register of meetings that are not complete. */
  public static Text gap(DatePeriod days) {
    return of("meetings", days);
  }

  /** Days of the register of decisions that are not complete. */
  public static Text decisions(DatePeriod days) {
    return of("decisions", days);
  }

  private static Text of(String register, DatePeriod days) {
    return days.start().equals(LocalDate.MIN)
        ? EvaluatorMessages.text("missing." + register + "-up-to", days.last())
        : EvaluatorMessages.text("missing." + register, days.start(), days.last());
  }
}
