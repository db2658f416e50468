package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Why a year has no grade. Neither sick leave nor maternity leave is among the reasons: the first
 * bars the higher grades, the second leaves the time actually worked to be graded.
 */
public enum NotGradedReason {
  /**
   * An organization or leadership collective established less than six months ago; Guidance
   * 21-HD/BTCTW (2019), II.
   */
  ESTABLISHED_UNDER_SIX_MONTHS,
  /**
   * A member admitted less than six months ago; Guidance 21-HD/BTCTW (2019), II: reviewed all the
   * same; Regulation 124-QĐ/TW (2023): not reviewed either.
   */
  ADMITTED_UNDER_SIX_MONTHS,
  /**
   * A member exempted from work and Party activity (được miễn công tác và sinh hoạt đảng); Guidance
   * 21-HD/BTCTW (2019), II.1.
   */
  EXEMPTED,
  /**
   * A member exempt from meetings for a time of at most 12 months (tạm miễn sinh hoạt); Guidance
   * 21-HD/BTCTW (2019).
   */
  EXEMPTED_FROM_MEETINGS,
  /**
   * A member suspended from Party activity (đình chỉ sinh hoạt đảng); Guidance 21-HD/BTCTW (2019),
   * II.1, and Regulation 124-QĐ/TW (2023).
   */
  SUSPENDED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
