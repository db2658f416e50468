package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * The group by which the dues (đảng phí) of a member are set. The rates are regulations.
 *
 * <p>Regulation 01-QĐ/TW (2026) names the groups from {@link #INSURED} to {@link #ABROAD}; Decision
 * 342-QĐ/TW (2010), until 31/01/2026, {@link #PENSIONER} and the groups from {@link #WAGE_EARNER}
 * on.
 */
public enum DuesCategory {
  /** Under compulsory social insurance. */
  INSURED,
  /** On sick or maternity leave paid by social insurance. */
  ON_INSURANCE_BENEFIT,
  /** On pension; under both texts. */
  PENSIONER,
  /** Neither insured nor on pension, below retirement age. */
  UNINSURED_BELOW_RETIREMENT_AGE,
  /** Neither insured nor on pension, at or over retirement age. */
  UNINSURED_AT_RETIREMENT_AGE,
  /** Pupil or student. */
  PUPIL_OR_STUDENT,
  /** Abroad, on a scale of its own. */
  ABROAD,
  /** Official, employee or of the armed forces; Decision 342-QĐ/TW. */
  WAGE_EARNER,
  /** Paid from the wage fund of an enterprise; Decision 342-QĐ/TW. */
  ENTERPRISE_WORKER,
  /** Farmer, student or other; Decision 342-QĐ/TW. */
  OTHER,
  /** Farmer or other beyond working age; Decision 342-QĐ/TW. */
  OTHER_BEYOND_WORKING_AGE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
