package vn.chibo.regulations.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.PartialDate;

/** Reads the text of a single value: counts, numbers, dates, constants. */
final class Scalars {
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([., \u00a0\u202f]\\d{3})+");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,9}([.]\\d{1,6}|/0*[1-9]\\d{0,8})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Fraction HUNDRED = Fraction.of(100);

  private Scalars() {}

  static Parsed<Integer> count(String text) {
    if (COUNT.matcher(text).matches()) {
      return Parsed.of(Integer.valueOf(text));
    }
    if (text.matches("-\\d+")) {
      return Parsed.refused("negative-count", text);
    }
    return GROUPED.matcher(text).matches()
        ? Parsed.refused("grouped-count", text, text.replaceAll("\\D", ""))
        : Parsed.refused("not-a-count", text);
  }

  static Parsed<Fraction> number(String text) {
    return NUMBER.matcher(text).matches()
        ? Parsed.of(Fraction.parse(text))
        : Parsed.refused("not-a-number", text);
  }

  static Parsed<Fraction> percent(String text) {
    Parsed<Fraction> number = number(text);
    if (number.value().isEmpty()) {
      return number;
    }
    Fraction percent = number.value().get();
    return percent.compareTo(Fraction.ZERO) < 0 || percent.compareTo(HUNDRED) > 0
        ? Parsed.refused("share-out-of-range", text)
        : Parsed.of(percent.dividedBy(HUNDRED));
  }

  /** A year has four digits: the calendar of Java knows longer ones, our reports do not. */
  static Parsed<LocalDate> date(String text) {
    return DATE.matcher(text).matches()
        ? parsed(LocalDate::parse, text, "not-a-date")
        : Parsed.refused("not-a-date", text);
  }

  static Parsed<PartialDate> partialDate(String text) {
    return parsed(PartialDate::parse, text, "not-a-partial-date");
  }

  static Parsed<Boolean> flag(String text) {
    return text.equals("true") || text.equals("false")
        ? Parsed.of(text.equals("true"))
        : Parsed.refused("not-a-flag", text);
  }

  static <E extends Enum<E>> Parsed<E> constant(String text, List<E> all) {
    return all.stream()
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .map(Parsed::of)
        .orElseGet(() -> Parsed.refused("unknown-constant", text, names(all)));
  }

  private static String names(List<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static <T> Parsed<T> parsed(Function<String, T> parser, String text, String fault) {
    try {
      return Parsed.of(parser.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Parsed.refused(fault, text);
    }
  }
}
