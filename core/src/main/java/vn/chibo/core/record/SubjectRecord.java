package vn.chibo.core.record;

import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** What is known of one subject over one period: what rules are asked of. */
public sealed interface SubjectRecord permits CellRecord, OrganizationRecord {
  /** The period. */
  DatePeriod getPeriod();

  /** What readers call the subject. */
  Text subject();
}
