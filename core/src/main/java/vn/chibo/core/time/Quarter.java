package vn.chibo.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter (quý) of a calendar year, written {@code 2024-Q3}.
 *
 * @param year the year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final int MONTHS = 3;
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final Pattern FORM = Pattern.compile(IsoYear.FORM + "-Q([1-4])");
  private static final Comparator<Quarter> ORDER =
      Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

  /** Refuses a number outside 1 to 4 and a year that no calendar has. */
  public Quarter {
    if (number < 1 || number > ROMAN.size()) {
      throw new IllegalArgumentException("number must be 1 to 4: " + number);
    }
    if (!ChronoField.YEAR.range().isValidValue(year)) {
      throw new IllegalArgumentException("no calendar has the year " + year);
    }
  }

  /** The quarter of a day. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** The quarter that has exactly the days of the period, empty where none has. */
  public static Optional<Quarter> of(DatePeriod period) {
    return Optional.of(of(period.start())).filter(quarter -> quarter.period().equals(period));
  }

  /**
   * Reads {@code 2024-Q3}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator
  public static Quarter parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a quarter such as 2024-Q3: " + text);
    }
    return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The quarter after it. */
  public Quarter next() {
    return number == ROMAN.size() ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /** The quarter before it. */
  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, ROMAN.size()) : new Quarter(year, number - 1);
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

  @Override
  public int compareTo(Quarter other) {
    return ORDER.compare(this, other);
  }

  /** The quarter as {@code 2024-Q3}. */
  @JsonValue
  @Override
  public String toString() {
    return IsoYear.text(year) + "-Q" + number;
  }
}
