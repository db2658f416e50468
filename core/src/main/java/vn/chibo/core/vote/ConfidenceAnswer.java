package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What a ballot of confidence or no confidence says. */
public enum ConfidenceAnswer {
  /** Confidence (tín nhiệm). */
  CONFIDENCE,
  /** No confidence (không tín nhiệm). */
  NO_CONFIDENCE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
