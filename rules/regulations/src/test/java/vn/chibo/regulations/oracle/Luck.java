package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;

/**
 * Draws of days and values, such that what a rule asks for is often just met or just missed.
 *
 * @param random where it comes from
 */
record Luck(Random random) {
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> Optional<T> maybe(int percent, Supplier<T> value) {
    return chance(percent) ? Optional.of(value.get()) : Optional.empty();
  }

  LocalDate day(DatePeriod period) {
    return period.start().plusDays(random.nextInt(period.days()));
  }

  /** A day around the one so many months later, or earlier, most often within two days of it. */
  LocalDate near(LocalDate day, int months) {
    if (chance(3)) {
      return day.minusMonths(months);
    }
    int days = chance(70) ? between(-2, 2) : between(-50, 50);
    return day.plusMonths(months).plusDays(days);
  }

  /** A day around the one so many working days later, or earlier, without days off. */
  LocalDate nearWorkingDays(LocalDate day, int days) {
    int around = between(-4, 4);
    return chance(3) ? day.plusDays(around) : day.plusDays(7L * days / 5 + around);
  }

  /** The day, now and then only its month or year. */
  PartialDate date(LocalDate day) {
    Optional<Integer> month = Optional.of(day.getMonthValue());
    return switch (random.nextInt(40)) {
      case 0 -> new PartialDate(day.getYear(), Optional.empty(), Optional.empty());
      case 1, 2 -> new PartialDate(day.getYear(), month, Optional.empty());
      default -> PartialDate.of(day);
    };
  }

  Optional<PartialDate> known(LocalDate day) {
    return maybe(90, () -> date(day));
  }

  <T extends Dated> Register<T> register(List<T> entries, DatePeriod period) {
    return new Register<>(entries, complete(period));
  }

  /** As a rule up to the end of a period; now and then of the period alone, or of a part. */
  List<DatePeriod> complete(DatePeriod period) {
    return switch (random.nextInt(20)) {
      case 0 -> List.of();
      case 1, 2 -> List.of(period);
      case 3 -> List.of(DatePeriod.until(day(period)));
      case 4, 5 -> List.of(DatePeriod.until(period.last().plusDays(between(1, 60))));
      default -> List.of(DatePeriod.until(period.last()));
    };
  }
}
