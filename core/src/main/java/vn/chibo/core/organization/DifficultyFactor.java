package vn.chibo.core.organization;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * What makes the work of a cell difficult. No document gives a number for any of them: whether one
 * holds is a judgement that is recorded, never derived from a count.
 */
public enum DifficultyFactor {
  /** Hard area (địa bàn khó khăn): mountains, border, islands, remote places. */
  HARD_AREA,
  /**
   * Very few members (quá ít đảng viên); the competent committee may then set the length of
   * meetings (Guidance 12-HD/BTCTW of 06/07/2018, II.3.3).
   */
  FEW_MEMBERS,
  /** Members earn their living far from home (đảng viên đi làm ăn xa). */
  MEMBERS_AWAY,
  /**
   * Members are spread over a wide area, a special character of an organization in Guidance
   * 03-HD/TW of 2022 (đảng viên phân tán trên địa bàn rộng).
   */
  MEMBERS_SCATTERED,
  /**
   * Members are on duty that cannot be left, a special character of an organization in Guidance
   * 03-HD/TW of 2022 (đảng viên làm nhiệm vụ không thể rời vị trí).
   */
  MEMBERS_ON_DUTY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
