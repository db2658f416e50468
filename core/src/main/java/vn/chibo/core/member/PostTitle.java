package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The title of a post (chức vụ), of the Party or of the State. */
public enum PostTitle {
  /** Secretary (bí thư). */
  SECRETARY,
  /** Permanent deputy secretary (phó bí thư thường trực). */
  PERMANENT_DEPUTY_SECRETARY,
  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY,
  /** Member of a standing committee (ủy viên ban thường vụ). */
  STANDING_COMMITTEE_MEMBER,
  /** Member of a committee of any level above the cell (cấp ủy viên). */
  COMMITTEE_MEMBER,
  /** Member of a cell committee (chi ủy viên). */
  CELL_COMMITTEE_MEMBER,
  /** Leader of a party group (tổ trưởng tổ đảng). */
  GROUP_LEADER,
  /** Chair of an inspection commission (chủ nhiệm ủy ban kiểm tra). */
  INSPECTION_COMMISSION_CHAIR,
  /** Vice-chair of an inspection commission (phó chủ nhiệm ủy ban kiểm tra). */
  INSPECTION_COMMISSION_VICE_CHAIR,
  /** Member of an inspection commission (ủy viên ủy ban kiểm tra). */
  INSPECTION_COMMISSION_MEMBER,
  /** Head of the organization board of a committee (trưởng ban tổ chức). */
  ORGANIZATION_BOARD_HEAD,
  /** Chair of a People's Council (chủ tịch hội đồng nhân dân), of the State. */
  PEOPLES_COUNCIL_CHAIR,
  /** Chair of a People's Committee (chủ tịch ủy ban nhân dân), of the State. */
  PEOPLES_COMMITTEE_CHAIR,
  /** Any other post of the State. */
  OTHER_STATE_POST;

  /** Whether it is a post of the State and not of the Party. */
  public boolean ofTheState() {
    return switch (this) {
      case PEOPLES_COUNCIL_CHAIR, PEOPLES_COMMITTEE_CHAIR, OTHER_STATE_POST -> true;
      default -> false;
    };
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
