package vn.chibo.regulations.vote;

import vn.chibo.core.text.Text;

/** What is voted on (nội dung biểu quyết). */
public enum VoteMatter {
  /** A resolution or decision (nghị quyết, quyết định). */
  RESOLUTION,
  /** Admission to the Party (kết nạp). */
  ADMISSION,
  /** Admission once more (kết nạp lại). */
  READMISSION,
  /** Recognition as an official member (công nhận đảng viên chính thức). */
  RECOGNITION,
  /** Removal of a name from the list of members (xóa tên), of a probationary member. */
  REMOVAL_OF_NAME,
  /** Reprimand, warning or removal from office of a member; reprimand or warning of a body. */
  DISCIPLINE,
  /** Expulsion (khai trừ): proposed by the cell, decided by another body. */
  EXPULSION,
  /** Dissolution of an organization as discipline (giải tán). */
  DISSOLUTION,
  /** That a person is elected (bầu cử). */
  ELECTION,
  /** How many are to be elected, and the list of candidates (số lượng và danh sách bầu cử). */
  CANDIDATE_LIST,
  /** A straw poll on candidates (lấy phiếu giới thiệu nhân sự). */
  STRAW_POLL,
  /** A ballot of confidence or no confidence (bỏ phiếu tín nhiệm). */
  NO_CONFIDENCE;

  /** What readers call it. */
  public Text label() {
    return VoteMessages.text("VoteMatter." + name());
  }
}
