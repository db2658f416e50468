package vn.chibo.core.oversight;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The post of a member of a superior committee (cấp ủy cấp trên). */
public enum SuperiorPost {
  /** Secretary (bí thư). */
  SECRETARY,
  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY,
  /** Member of the standing committee (ủy viên ban thường vụ). */
  STANDING_COMMITTEE_MEMBER,
  /** Member of the committee (cấp ủy viên). */
  COMMITTEE_MEMBER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
