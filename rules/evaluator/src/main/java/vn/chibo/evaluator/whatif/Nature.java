package vn.chibo.evaluator.whatif;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What a change does to what is known. */
public enum Nature {
  /**
   * More is known: an absent field is filled, an entry added outside the days for which its
   * register is complete, or those days widened. As of the same day it changes nothing but what was
   * undetermined.
   */
  KNOWLEDGE_STEP,
  /** What stood in the record is another now; no law says what becomes of an outcome. */
  CORRECTION,
  /** The record stays, and a figure of the book is another. */
  OTHER_FIGURE;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.text("next.nature." + name());
  }
}
