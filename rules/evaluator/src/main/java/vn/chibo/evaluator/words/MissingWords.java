package vn.chibo.evaluator.words;

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

  /** Days of a register that are not complete. */
  public static Text entries(DatePeriod days) {
    return of("entries", days);
  }

  /** Days of the register of such entries that are not complete. */
  public static Text entries(Text label, DatePeriod days) {
    return EvaluatorMessages.text("missing.of-register", label, of("entries", days));
  }

  private static Text of(String register, DatePeriod days) {
    return Text.later(() -> words(register, days));
  }

  private static Text words(String register, DatePeriod days) {
    return days.openStart()
        ? EvaluatorMessages.text("missing." + register + "-up-to", days.last())
        : EvaluatorMessages.text("missing." + register, days.start(), days.last());
  }
}
