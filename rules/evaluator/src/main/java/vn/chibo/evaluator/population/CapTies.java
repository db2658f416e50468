package vn.chibo.evaluator.population;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What becomes of parts with one score when there are places for some of them only. */
public enum CapTies {
  /** All of them are in, though they are more than the places. */
  ALL_IN,
  /** None of them is in, though places stay free. */
  ALL_OUT,
  /** The body in charge chooses among them. */
  BY_DECISION,
  /** The text does not say. */
  UNSTATED;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
