package vn.chibo.evaluator;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** With what force a rule speaks. */
public enum Force {
  /** A rule of Party life. */
  MANDATORY,
  /** A frame for judging quality. */
  CRITERION,
  /** An aim of a scheme. */
  TARGET,
  /** Something that is done, not asked. */
  PRACTICE;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }
}
