package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Why a person who was summoned may be left out of the number that a vote is measured by. Each
 * person is counted under one reason only, so that nobody is deducted twice.
 */
public enum VoteDeduction {
  /** On temporary transfer elsewhere (chuyển sinh hoạt đảng tạm thời). */
  TEMPORARY_TRANSFER,
  /** Exempted from work and Party activity (được miễn công tác và sinh hoạt đảng), and absent. */
  EXEMPTED_AND_ABSENT,
  /** Exempted from work and Party activity, and present all the same. */
  EXEMPTED_AND_PRESENT,
  /** Suspended from Party activity (bị đình chỉ sinh hoạt đảng). */
  SUSPENDED,
  /** Prosecuted or detained (bị khởi tố, tạm giam). */
  PROSECUTED_OR_DETAINED,
  /** Absent throughout for a reason that the convening committee accepted (vắng mặt suốt). */
  ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON,
  /** Of the convening committee (cấp ủy triệu tập đại hội); at a congress of delegates. */
  CONVENING_COMMITTEE,
  /** A delegate absent throughout, without a substitute (không có đại biểu dự khuyết thay thế). */
  ABSENT_THROUGHOUT_WITHOUT_SUBSTITUTE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
