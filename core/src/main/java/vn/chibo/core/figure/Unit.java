package vn.chibo.core.figure;

/** The unit of a figure; figures of two units are never compared. */
public enum Unit {
  /** A plain count, of meetings or absences. */
  COUNT,
  /** Members. */
  MEMBER,
  /** Minutes. */
  MINUTE,
  /** Days (ngày), of the calendar or worked as the measure says. */
  DAY,
  /** Months (tháng) of the calendar; a month is no number of days. */
  MONTH,
  /** Years (năm), of age or of a limitation; parts of a year are months of it. */
  YEAR,
  /** Vietnamese đồng. */
  VND,
  /** A share of one: 85 percent is 17/20. Printed in percent. */
  SHARE
}
