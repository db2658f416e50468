package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Who chose a theme. */
public enum ThemeChooser {
  /** The cell itself (chi bộ tự chọn). */
  CELL,
  /** A superior committee set it (cấp ủy cấp trên định hướng). */
  SUPERIOR_COMMITTEE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
