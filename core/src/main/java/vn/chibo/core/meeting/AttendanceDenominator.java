package vn.chibo.core.meeting;

import java.util.Set;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Who is left out of the denominator of an attendance rate (tỷ lệ dự sinh hoạt). Texts differ, so a
 * rate without its denominator is not comparable.
 */
public enum AttendanceDenominator {
  /** D1: without exempted members and members of the armed forces on special duty. */
  EXEMPT_AND_SPECIAL_DUTY_EXCLUDED(NotCounted.EXEMPTED, NotCounted.ON_SPECIAL_DUTY),
  /** D2: without exempted members. */
  EXEMPT_EXCLUDED(NotCounted.EXEMPTED),
  /** D3: as D1, and without members absent with reason. */
  EXEMPT_SPECIAL_DUTY_AND_EXCUSED_EXCLUDED(
      NotCounted.EXEMPTED, NotCounted.ON_SPECIAL_DUTY, NotCounted.EXCUSED),
  /** D5: without exempted and suspended members; for the test of online meetings only. */
  EXEMPT_AND_SUSPENDED_EXCLUDED(NotCounted.EXEMPTED, NotCounted.SUSPENDED);

  private final Set<NotCounted> excluded;

  AttendanceDenominator(NotCounted... excluded) {
    this.excluded = Set.of(excluded);
  }

  /** Whether members of this standing are left out. */
  public boolean excludes(NotCounted standing) {
    return excluded.contains(standing);
  }

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
