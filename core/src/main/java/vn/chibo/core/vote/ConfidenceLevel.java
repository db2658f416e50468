package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What a ballot of a confidence vote says, highest first. */
public enum ConfidenceLevel {
  /** High confidence (tín nhiệm cao). */
  HIGH,
  /** Confidence (tín nhiệm). */
  CONFIDENCE,
  /** Low confidence (tín nhiệm thấp). */
  LOW;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
