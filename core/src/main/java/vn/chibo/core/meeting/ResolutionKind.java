package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The kind of a resolution (nghị quyết) of a cell. */
public enum ResolutionKind {
  /** Resolution of the monthly meeting (nghị quyết hằng tháng). */
  MONTHLY,
  /** Resolution on one theme or task (nghị quyết chuyên đề). */
  THEMATIC;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
