package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Seen;

/**
 * The longest time from events to what is due after each.
 *
 * @param events the events
 * @param count what is counted
 * @param due when it was done
 */
record Longest<T>(
    Events<T> events, Count count, BiFunction<MemberRecord, T, Optional<DatePeriod>> due) {

  Quantity of(MemberRecord member, Seen<Dated> seen) {
    Fraction low = Fraction.ZERO;
    Optional<Fraction> high = seen.gaps().isEmpty() ? Optional.of(low) : Optional.empty();
    for (T fact : seen.days().isPresent() ? events.facts().apply(member) : List.<T>of()) {
      Truth meant = events.seen(member, fact, seen.days().get());
      if (meant != Truth.NO) {
        Quantity time = time(member, fact, seen);
        if (meant == Truth.YES) {
          low = greater(low, time.low().orElseThrow().value());
        }
        high = high.flatMap(most -> time.high().map(Bound::value).map(more -> greater(most, more)));
      }
    }
    return new Quantity(
        Optional.of(new Bound(low, true)), high.map(value -> new Bound(value, true)));
  }

  private static Fraction greater(Fraction one, Fraction other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Quantity time(MemberRecord member, T fact, Seen<Dated> seen) {
    DatePeriod from = events.days().apply(fact);
    return due.apply(member, fact)
        .filter(days -> !days.start().isAfter(seen.asOf()))
        .map(days -> done(member, from, days, seen.asOf()))
        .orElseGet(() -> soFar(member, from, seen));
  }

  /** Of a day that may be a plan it is known only from when on it may have been. */
  private Quantity done(MemberRecord member, DatePeriod from, DatePeriod days, LocalDate asOf) {
    Quantity time = count.of(member, from, days);
    return days.last().isAfter(asOf) ? new Quantity(time.low(), Optional.empty()) : time;
  }

  /** Not done yet: while the window runs just the days so far, later those or more. */
  private Quantity soFar(MemberRecord member, DatePeriod from, Seen<Dated> seen) {
    DatePeriod known = DatePeriod.ofDay(known(member, from.last(), seen.asOf()));
    boolean toTheDay = known.start().equals(seen.asOf());
    Quantity least = count.of(member, from, known);
    return seen.open() && toTheDay ? least : new Quantity(least.low(), Optional.empty());
  }

  /** The last day up to which nothing of the record is missing. */
  private LocalDate known(MemberRecord member, LocalDate from, LocalDate asOf) {
    if (!from.isBefore(asOf)) {
      return asOf;
    }
    List<DatePeriod> gaps = DatePeriod.ofClosed(from, asOf).minus(events.complete().apply(member));
    return gaps.isEmpty() ? asOf : latest(from, gaps.get(0).start().minusDays(1));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
