package vn.chibo.evaluator.population;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Why it cannot be said on which side of the cut line a part stands. */
public enum UnplacedReason {
  /** The list of its group may lack parts. */
  LIST_INCOMPLETE,
  /** Its own grade is not known. */
  GRADE_UNKNOWN,
  /** It has no score. */
  SCORE_UNKNOWN,
  /** Its score is known as an interval only, in which the cut line may lie. */
  SCORE_STRADDLES,
  /** What is not known of other parts decides. */
  OTHERS_UNKNOWN,
  /** The readings or roundings that are possible place it on different sides. */
  READING;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
