package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;

/**
 * When each organization begins and ends, as far as its period or a change says. A beginning that
 * nobody knows is {@link LocalDate#MIN}, an end {@link LocalDate#MAX}.
 */
final class Lifetimes {
  private final Positions positions;
  private final LocalDate[] beginnings;
  private final LocalDate[] ends;

  Lifetimes(Positions positions) {
    this.positions = positions;
    beginnings = new LocalDate[positions.size()];
    ends = new LocalDate[positions.size()];
    for (int i = 0; i < positions.size(); i++) {
      Optional<DatePeriod> period = positions.at(i).getPeriod();
      beginnings[i] = period.map(DatePeriod::start).orElse(LocalDate.MIN);
      ends[i] = period.map(DatePeriod::end).orElse(LocalDate.MAX);
    }
  }

  LocalDate beginning(int position) {
    return beginnings[position];
  }

  LocalDate end(int position) {
    return ends[position];
  }

  /** Begins on the day, false where another first day is known. */
  boolean begin(int position, LocalDate day) {
    if (beginnings[position].equals(LocalDate.MIN)) {
      beginnings[position] = day;
    }
    return beginnings[position].equals(day);
  }

  /** Ends before the day, false where another last day is known. */
  boolean end(int position, LocalDate day) {
    if (ends[position].equals(LocalDate.MAX)) {
      ends[position] = day;
    }
    return ends[position].equals(day);
  }

  boolean exists(int position, LocalDate day) {
    return !day.isBefore(beginnings[position]) && day.isBefore(ends[position]);
  }

  /** Whether it exists on the day and did so the day before. */
  boolean continues(int position, LocalDate day) {
    return beginnings[position].isBefore(day) && day.isBefore(ends[position]);
  }

  /** Its days, empty where neither period nor change says anything. */
  Optional<DatePeriod> period(int position) {
    LocalDate beginning = beginnings[position];
    LocalDate end = ends[position];
    Optional<DatePeriod> registered = positions.at(position).getPeriod();
    boolean unknown = beginning.equals(LocalDate.MIN) && end.equals(LocalDate.MAX);
    return unknown ? registered : Optional.of(new DatePeriod(beginning, end));
  }
}
