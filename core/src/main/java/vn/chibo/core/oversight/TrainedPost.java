package vn.chibo.core.oversight;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** A kind of post whose holders are trained in Party work. */
public enum TrainedPost {
  /** Secretary (bí thư). */
  SECRETARY,
  /** Deputy secretary (phó bí thư). */
  DEPUTY_SECRETARY,
  /** Member of a cell committee (chi ủy viên). */
  CELL_COMMITTEE_MEMBER,
  /** Member of a committee above the cell (cấp ủy viên). */
  COMMITTEE_MEMBER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
