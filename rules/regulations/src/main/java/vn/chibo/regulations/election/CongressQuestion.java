package vn.chibo.regulations.election;

import vn.chibo.core.text.Text;

/** What is asked of a congress. */
public enum CongressQuestion {
  /** Whether it is rightly one of members, or of delegates. */
  MEMBERS_OR_DELEGATES,
  /** Whether it lasted no longer than it may. */
  DURATION,
  /** Whether its opening was announced in time. */
  NOTICE,
  /** Whether enough of those summoned were present. */
  QUORUM;

  /** What readers call it. */
  public Text label() {
    return ElectionMessages.text("CongressQuestion." + name());
  }
}
