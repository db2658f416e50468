package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * A stage of a review, in the usual order; regimes leave some out and add others, and the order is
 * theirs to set.
 */
public enum ReviewStage {
  /**
   * The organization, collective or person reviews and grades itself (tự kiểm điểm, tự xếp loại).
   */
  SELF,
  /** The cell of temporary activity comments on a member (chi bộ nơi sinh hoạt tạm thời). */
  TEMPORARY_CELL,
  /** The committee rates the criteria (cấp ủy, chi ủy). */
  COMMITTEE,
  /** The meeting of the cell discusses and votes (hội nghị chi bộ). */
  CELL,
  /** The leadership collective of which a leader is part (tập thể lãnh đạo, quản lý). */
  COLLECTIVE,
  /** The level above suggests or verifies (cấp trên trực tiếp). */
  SUPERIOR,
  /** The functional body verifies and proposes (thẩm định, đề xuất). */
  APPRAISAL,
  /** The competent level decides (quyết định xếp loại). */
  DECISION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
