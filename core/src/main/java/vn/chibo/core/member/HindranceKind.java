package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What keeps a member from the cell without an exemption or a suspension. */
public enum HindranceKind {
  /** Earns a living away from the cell (đi làm ăn xa). */
  WORKING_AWAY,
  /** Of the armed forces, on special duty (làm nhiệm vụ đặc biệt). */
  SPECIAL_DUTY,
  /** Prosecuted or detained (bị truy tố, tạm giam). */
  PROSECUTED_OR_DETAINED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
