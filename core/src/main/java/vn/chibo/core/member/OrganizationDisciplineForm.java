package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Form of discipline for an organization, lightest first. Statutes (2011), article 35(2). */
public enum OrganizationDisciplineForm {
  /** Khiển trách. */
  REPRIMAND,
  /** Cảnh cáo. */
  WARNING,
  /** Giải tán; not the administrative closing (giải thể). */
  DISSOLUTION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
