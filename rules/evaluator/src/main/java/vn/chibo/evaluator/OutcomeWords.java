package vn.chibo.evaluator;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The name of an outcome: đạt, không đạt, chưa đến hạn, chưa xác định, không áp dụng. */
public final class OutcomeWords {
  private OutcomeWords() {}

  /** The name, in small letters. */
  public static Text name(Outcome outcome) {
    return EvaluatorMessages.text("outcome." + outcome.getClass().getSimpleName());
  }

  /** Why it does not apply or cannot be known, or until when it is open; empty words otherwise. */
  public static Text detail(Outcome outcome) {
    if (outcome instanceof Outcome.NotApplicable not) {
      return EvaluatorMessages.of(not.reason());
    }
    if (outcome instanceof Outcome.Undetermined open) {
      return EvaluatorMessages.of(open.reason());
    }
    return outcome instanceof Outcome.Pending pending
        ? EvaluatorMessages.text("outcome.until", pending.until())
        : Text.same("");
  }
}
