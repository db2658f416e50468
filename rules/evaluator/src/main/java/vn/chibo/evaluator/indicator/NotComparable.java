package vn.chibo.evaluator.indicator;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Why the figures of two periods are not compared. */
public enum NotComparable {
  /** The period has not begun. */
  NOT_BEGUN,
  /** The record does not speak of the earlier period on any day of it. */
  BEFORE_NOT_COVERED,
  /** There is nothing in the period of which the figure could be taken. */
  NOTHING_NOW,
  /** There was nothing in the earlier period of which the figure could be taken. */
  NOTHING_BEFORE,
  /** The indicator or the value of a parameter is another. */
  OTHER_DEFINITION,
  /** The figures are of two cells. */
  OTHER_SUBJECT,
  /** The periods are not of one length. */
  OTHER_LENGTH;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
