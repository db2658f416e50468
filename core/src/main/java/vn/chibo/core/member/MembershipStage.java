package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Where a person stands on the way through the Party. On each day a person stands at exactly one; a
 * set of several says which are possible.
 */
public enum MembershipStage {
  /** Before the first admission. */
  NOT_YET_MEMBER,
  /** Probationary member (đảng viên dự bị). */
  PROBATIONARY,
  /** Official member (đảng viên chính thức). */
  OFFICIAL,
  /** Left the cell and has entered no other; {@link MembershipExit} says how. */
  LEFT;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
