package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Form of discipline for a probationary member, lightest first. Statutes (2011), article 35(2). */
public enum ProbationaryDisciplineForm {
  /** Khiển trách. */
  REPRIMAND,
  /** Cảnh cáo. */
  WARNING;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
