package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What number the share of a vote is taken of. Texts differ, so a share alone decides nothing. */
public enum VoteDenominator {
  /** All members of the body that votes (tổng số thành viên); of a cell, probationary ones too. */
  ALL_MEMBERS,
  /** All official members (đảng viên chính thức), present or not. */
  OFFICIAL_MEMBERS,
  /** Official members or delegates summoned (được triệu tập). */
  SUMMONED,
  /** Those summoned, less the deductions that the regime names. */
  SUMMONED_LESS_DEDUCTIONS,
  /** Those summoned who are present (có mặt). */
  PRESENT,
  /** Ballots issued (phiếu phát ra). */
  ISSUED,
  /** Ballots returned (phiếu thu về), valid or not. */
  RETURNED,
  /** Valid ballots (phiếu hợp lệ). */
  VALID;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
