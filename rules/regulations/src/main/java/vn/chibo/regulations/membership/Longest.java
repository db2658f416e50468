package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
 * @param recorded the days on which what was done is not missing: there it is undone
 */
record Longest<T>(
    Events<T> events,
    Count count,
    BiFunction<MemberRecord, T, Optional<DatePeriod>> due,
    Function<MemberRecord, List<DatePeriod>> recorded) {

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
    Optional<DatePeriod> days = due.apply(member, fact);
    return days.filter(day -> !day.start().isAfter(seen.asOf()))
        .map(day -> done(member, from, day, seen.asOf()))
        .orElseGet(() -> soFar(member, from, days.isPresent(), seen));
  }

  /** Of a day that may be a plan it is known only from when on it may have been. */
  private Quantity done(MemberRecord member, DatePeriod from, DatePeriod days, LocalDate asOf) {
    Quantity time = count.of(member, from, days);
    return days.last().isAfter(asOf) ? new Quantity(time.low(), Optional.empty()) : time;
  }

  /**
   * As far as known not done yet: while the window runs just the days so far, later those or more.
   */
  private Quantity soFar(MemberRecord member, DatePeriod from, boolean planned, Seen<Dated> seen) {
    LocalDate undone = planned ? seen.asOf() : undoneUntil(member, from.last(), seen.asOf());
    Quantity least = count.of(member, from, DatePeriod.ofDay(undone));
    return seen.open() && undone.equals(seen.asOf())
        ? least
        : new Quantity(least.low(), Optional.empty());
  }

  /** The last day up to which it is known to be undone; before the first where of none. */
  private LocalDate undoneUntil(MemberRecord member, LocalDate from, LocalDate asOf) {
    LocalDate first = from.isAfter(asOf) ? asOf : from;
    List<DatePeriod> gaps = DatePeriod.ofClosed(first, asOf).minus(recorded.apply(member));
    return gaps.isEmpty() ? asOf : gaps.get(0).start().minusDays(1);
  }
}
