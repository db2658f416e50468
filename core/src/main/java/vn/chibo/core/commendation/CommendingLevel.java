package vn.chibo.core.commendation;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The level of the organization that commends. */
public enum CommendingLevel {
  /** A cell under a committee (chi bộ), or a sectional committee. */
  CELL,
  /** A grassroots cell (chi bộ cơ sở). */
  GRASSROOTS_CELL,
  /** A grassroots committee (đảng ủy cơ sở). */
  GRASSROOTS_COMMITTEE,
  /** A district committee (quận ủy, huyện ủy), until 30/06/2025. */
  DISTRICT,
  /**
   * The committee immediately above grassroots organizations (cấp trên trực tiếp của tổ chức cơ sở
   * đảng), since 01/07/2025: that of a commune, ward or special zone. For five years of a cell it
   * takes the place of the district (19780-CV/VPTW of 29/12/2025, I.1).
   */
  SUPERIOR_OF_GRASSROOTS,
  /** A provincial committee (tỉnh ủy, thành ủy). */
  PROVINCE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
