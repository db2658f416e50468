package vn.chibo.evaluator.plan;

import java.time.LocalDate;

/**
 * A day as one {@code int} that keeps the order of days and takes no division to make. Years beyond
 * the bounds stand at the bounds.
 */
final class PackedDay {
  private static final int LAST_YEAR = 3_000_000;
  private static final int YEAR = 9;
  private static final int MONTH = 5;

  private PackedDay() {}

  static int of(LocalDate day) {
    int year = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, day.getYear()));
    return (year << YEAR) | (day.getMonthValue() << MONTH) | day.getDayOfMonth();
  }
}
