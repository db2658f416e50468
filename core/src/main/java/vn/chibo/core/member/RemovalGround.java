package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Why a name was removed from the list (xóa tên). Removal is not a form of discipline.
 *
 * <p>Statutes (2011), article 8(1); Regulation 24-QĐ/TW (2021), point 8.1. The grounds are not
 * counted: sources agree on the substance and count it differently.
 */
public enum RemovalGround {
  /** Absent from meetings without good reason. */
  ABSENCE_FROM_MEETINGS,
  /** Dues not paid without good reason. */
  UNPAID_DUES,
  /** Declining will, without progress after education by the cell (giảm sút ý chí phấn đấu). */
  DECLINING_WILL,
  /** Gave back or destroyed the card (trả thẻ, hủy thẻ). */
  CARD_RETURNED_OR_DESTROYED,
  /** Two consecutive years of violating the standing of a member (vi phạm tư cách). */
  VIOLATING_STANDING,
  /** Fails the political standards (không bảo đảm tiêu chuẩn chính trị). */
  FAILING_POLITICAL_STANDARDS,
  /** Found unfit in probation (không đủ tư cách). */
  UNFIT_IN_PROBATION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
