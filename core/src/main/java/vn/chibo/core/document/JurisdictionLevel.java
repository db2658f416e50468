package vn.chibo.core.document;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The level at which a document holds, highest first. */
public enum JurisdictionLevel {
  /** The whole Party (Trung ương). */
  CENTRAL,
  /** A province or central city (tỉnh, thành phố). */
  PROVINCE,
  /** A district (quận, huyện), until 30/06/2025. */
  DISTRICT,
  /** A commune, ward or block. */
  COMMUNE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
