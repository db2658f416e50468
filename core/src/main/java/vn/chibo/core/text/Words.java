package vn.chibo.core.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.PartialDate;

/**
 * Figures and dates as readers write them: 20.764 and 98,5 in Vietnamese, 20,764 and 98.5 in
 * English; 12/02/2024 and 12 Feb 2024. The same on every machine: no locale is asked.
 */
public final class Words {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final int GROUP = 3;

  /** So many at most, however near to a whole number a value is. */
  private static final int MOST_DECIMALS = 9;

  private Words() {}

  /** The words of a value: text, figure, date, or else what it prints itself. */
  public static String of(Object value, Language language) {
    if (value instanceof Text text) {
      return text.in(language);
    }
    if (value instanceof Integer || value instanceof Long) {
      return number(Fraction.of(((Number) value).longValue()), language);
    }
    if (value instanceof Fraction fraction) {
      return number(fraction, language);
    }
    if (value instanceof LocalDate date) {
      return date(date, language);
    }
    return value instanceof PartialDate date ? date(date, language) : String.valueOf(value);
  }

  /** The value as a text may keep it for later: itself where it never changes, else its print. */
  static Object kept(Object value) {
    boolean lasting =
        value instanceof Text
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Fraction
            || value instanceof LocalDate
            || value instanceof PartialDate;
    return lasting ? value : String.valueOf(value);
  }

  /** A date: {@code 12/02/2024} or {@code 12 Feb 2024}. */
  public static String date(LocalDate date, Language language) {
    if (language == Language.VIETNAMESE) {
      return String.format(
          Locale.ROOT,
          "%02d/%02d/%04d",
          date.getDayOfMonth(),
          date.getMonthValue(),
          date.getYear());
    }
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** A date as far as it is known: a year, a month of a year or a day. */
  public static String date(PartialDate date, Language language) {
    if (date.day().isPresent()) {
      return date(date.period().start(), language);
    }
    if (date.month().isEmpty()) {
      return String.valueOf(date.year());
    }
    int month = date.month().get();
    return language == Language.VIETNAMESE
        ? String.format(Locale.ROOT, "%02d/%04d", month, date.year())
        : MONTHS.get(month - 1) + " " + date.year();
  }

  /**
   * A number with grouped thousands: exact where it has at most two decimals, otherwise rounded to
   * one, as tables print it; to more where one would make a whole number of it, so that 60 and a
   * day's part of a month never reads as 60.
   */
  public static String number(Fraction value, Language language) {
    BigDecimal shown = shown(value);
    String[] parts = shown.abs().toPlainString().split("\\.", -1);
    String sign = shown.signum() < 0 ? "-" : "";
    String whole = grouped(new BigInteger(parts[0]), language == Language.VIETNAMESE ? '.' : ',');
    String point = language == Language.VIETNAMESE ? "," : ".";
    return sign + whole + (parts.length > 1 ? point + parts[1] : "");
  }

  private static BigDecimal shown(Fraction value) {
    if (value.times(Fraction.of(100)).whole()) {
      return rounded(value, 2).stripTrailingZeros();
    }
    int decimals = 1;
    while (decimals < MOST_DECIMALS && whole(rounded(value, decimals))) {
      decimals++;
    }
    BigDecimal shown = rounded(value, decimals);
    return whole(shown) ? shown.add(beside(value, shown)) : shown;
  }

  private static boolean whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** The last decimal, on the side of a whole number on which the value is. */
  private static BigDecimal beside(Fraction value, BigDecimal whole) {
    int side = value.compareTo(new Fraction(whole.toBigInteger(), BigInteger.ONE));
    return BigDecimal.ONE.movePointLeft(MOST_DECIMALS).multiply(BigDecimal.valueOf(side));
  }

  private static BigDecimal rounded(Fraction value, int decimals) {
    return new BigDecimal(value.numerator())
        .divide(new BigDecimal(value.denominator()), decimals, RoundingMode.HALF_UP);
  }

  private static String grouped(BigInteger value, char separator) {
    StringBuilder digits = new StringBuilder(value.toString());
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      digits.insert(i, separator);
    }
    return digits.toString();
  }
}
