package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The number of which the cap on the grade excellent is taken; sources disagree. */
public enum CapBase {
  /** Those graded good, excellent excluded. */
  T_ONLY,
  /** Those graded good or excellent. */
  T_AND_ABOVE,
  /** All graded. */
  ALL_GRADED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
