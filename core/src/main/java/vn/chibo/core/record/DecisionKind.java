package vn.chibo.core.record;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** A decision of a committee that sets a cell apart from the general rule. */
public enum DecisionKind {
  /** Sets the length of meetings for a cell with very few members (quá ít đảng viên). */
  LENGTH_FOR_FEW_MEMBERS,
  /** Consents to the size of a cell (đồng ý trước). */
  CONSENT_TO_SIZE,
  /** Sets up party groups in the cell (lập tổ đảng). */
  PARTY_GROUPS;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
