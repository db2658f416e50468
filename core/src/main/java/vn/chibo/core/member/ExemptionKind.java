package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The kind of an exemption; who decides differs. */
public enum ExemptionKind {
  /**
   * Exemption from work and Party activity (miễn công tác và sinh hoạt đảng); decided by the cell.
   * Regulation 24-QĐ/TW (2021), point 7.1.
   */
  EXEMPTION,
  /**
   * Temporary exemption (tạm miễn sinh hoạt đảng) of a member who is away; granted by the
   * grassroots committee. Guidance 01-HD/TW (2016).
   */
  TEMPORARY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
