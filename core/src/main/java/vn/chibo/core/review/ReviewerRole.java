package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** In what role an opinion on a review is given; never a name. */
public enum ReviewerRole {
  /** The organization, collective or person under review. */
  SUBJECT,
  /** The meeting of a cell (hội nghị chi bộ). */
  CELL_MEETING,
  /** The secretary (bí thư). */
  SECRETARY,
  /** The committee (cấp ủy, chi ủy). */
  COMMITTEE,
  /** The standing committee (ban thường vụ). */
  STANDING_COMMITTEE,
  /** The leadership collective (tập thể lãnh đạo, quản lý). */
  LEADERSHIP_COLLECTIVE,
  /** The body that verifies, such as the one for organization (cơ quan tham mưu). */
  FUNCTIONAL_BODY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
