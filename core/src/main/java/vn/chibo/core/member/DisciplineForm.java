package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Form of discipline for an official member, lightest first. Statutes (2011), article 35(2). */
public enum DisciplineForm {
  /** Khiển trách. */
  REPRIMAND,
  /** Cảnh cáo. */
  WARNING,
  /** Cách chức; only for a member who holds a post. */
  REMOVAL_FROM_OFFICE,
  /** Khai trừ. */
  EXPULSION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
