package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** From what a member is suspended (đình chỉ). */
public enum SuspensionScope {
  /** From Party activity (đình chỉ sinh hoạt đảng). */
  PARTY_ACTIVITY,
  /** From the committee only (đình chỉ sinh hoạt cấp ủy); the member stays active in the cell. */
  COMMITTEE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
