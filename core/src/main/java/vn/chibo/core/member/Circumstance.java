package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What limits the activity of a member on a day; several may hold at once. */
public enum Circumstance {
  /** Exempted from work and activity (miễn công tác và sinh hoạt đảng). */
  EXEMPTED,
  /** Exempted from activity for a time (tạm miễn sinh hoạt đảng). */
  TEMPORARILY_EXEMPTED,
  /** Suspended from Party activity (đình chỉ sinh hoạt đảng). */
  SUSPENDED,
  /** Suspended from the committee only (đình chỉ sinh hoạt cấp ủy). */
  SUSPENDED_FROM_COMMITTEE,
  /**
   * Active in another cell while counted at home (chuyển sinh hoạt đảng tạm thời); out of the home
   * cell and into the other, see {@link TemporaryTransfer#directionFor}.
   */
  TEMPORARILY_TRANSFERRED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
