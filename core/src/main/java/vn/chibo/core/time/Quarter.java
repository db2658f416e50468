package vn.chibo.core.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A quarter (quý) of a calendar year.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  /** Refuses a number outside 1 to 4. */
  public Quarter {
    if (number < 1 || number > ROMAN.size()) {
      throw new IllegalArgumentException("number must be 1 to 4: " + number);
    }
  }

  /** The quarter of a day. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** Its days. */
  public DatePeriod period() {
    LocalDate start = LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    return new DatePeriod(start, start.plusMonths(MONTHS));
  }

  /** Its number as it is written: I, II, III or IV. */
  public String roman() {
    return ROMAN.get(number - 1);
  }
}
