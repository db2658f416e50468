package vn.chibo.regulations.annualreview;

import java.util.Locale;
import vn.chibo.core.text.Text;
import vn.chibo.regulations.words.RegulationMessages;

/** As what somebody is graded: each has conditions of its own. */
public enum GradedAs {
  /** A cell (chi bộ). */
  CELL,
  /** A Party organization above the cells (đảng bộ). */
  ORGANIZATION,
  /** The leadership collective of an organization or cell (tập thể lãnh đạo, quản lý). */
  COLLECTIVE,
  /** A member, in the cell (đảng viên). */
  MEMBER,
  /** A leader, where the highest post is held (cán bộ lãnh đạo, quản lý). */
  LEADER;

  /** What readers call it. */
  public Text label() {
    return RegulationMessages.text("graded-as." + name().toLowerCase(Locale.ROOT));
  }
}
