package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/** The longest interval between entries, in days. */
final class Intervals {
  private Intervals() {}

  /**
   * At most the days between entries that are sure; at least those between entries that are sure or
   * possible and days on which one may be missing.
   */
  static <T extends Dated> Quantity longest(Entries<?, T> entries, Seen<T> seen) {
    List<T> possible = entries.possible(seen);
    return seen.days()
        .map(
            days ->
                Quantity.between(
                    longest(days, Stream.concat(days(possible.stream()), seen.gaps().stream())),
                    longest(days, days(possible.stream().filter(entries::sure)))))
        .orElseGet(() -> Quantity.exactly(0));
  }

  private static Stream<DatePeriod> days(Stream<? extends Dated> entries) {
    return entries.map(entry -> DatePeriod.ofDay(entry.getDate()));
  }

  /** The most days in a row of a period that none of the others covers. */
  private static Fraction longest(DatePeriod period, Stream<DatePeriod> others) {
    LocalDate free = period.start();
    long most = 0;
    for (DatePeriod other : others.sorted(Comparator.comparing(DatePeriod::start)).toList()) {
      most = Math.max(most, ChronoUnit.DAYS.between(free, other.start()));
      free = other.end().isAfter(free) ? other.end() : free;
    }
    return Fraction.of(Math.max(most, ChronoUnit.DAYS.between(free, period.end())));
  }
}
