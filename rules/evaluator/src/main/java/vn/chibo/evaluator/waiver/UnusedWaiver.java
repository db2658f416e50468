package vn.chibo.evaluator.waiver;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A waiver that waives nothing.
 *
 * @param waiver the waiver
 * @param why why it does not
 */
public record UnusedWaiver(Waiver waiver, Why why) {

  /** Why a waiver waives nothing. */
  public enum Why {
    /** The report does not have the rule. */
    NO_SUCH_RULE,
    /** The rule is asked of nothing at that place. */
    NO_SUCH_PLACE,
    /** What is asked there is not violated. */
    NOT_VIOLATED;

    /** What readers call it. */
    public Text label() {
      return EvaluatorMessages.text("next.waiver." + name());
    }
  }
}
