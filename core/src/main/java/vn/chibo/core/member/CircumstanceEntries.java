package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;

/**
 * What is recorded of one circumstance of a member, and for which days nothing of it is missing.
 *
 * @param circumstance the circumstance
 * @param entries when it held
 * @param complete the periods on which it neither began nor ended without an entry that says so
 */
public record CircumstanceEntries(
    Circumstance circumstance, List<Stretch> entries, List<DatePeriod> complete) {

  /** Copies the lists. */
  public CircumstanceEntries {
    Objects.requireNonNull(circumstance, "circumstance");
    entries = List.copyOf(entries);
    complete = List.copyOf(complete);
  }

  /** Entries of which none is missing on any day. */
  public static CircumstanceEntries complete(
      Circumstance circumstance, List<? extends Lasting> entries) {
    return of(circumstance, entries, Completeness.OF_ALL_TIME);
  }

  /** Entries of which none is missing within some periods. */
  public static CircumstanceEntries of(
      Circumstance circumstance, List<? extends Lasting> entries, List<DatePeriod> complete) {
    return new CircumstanceEntries(
        circumstance, entries.stream().map(Stretch::of).toList(), complete);
  }

  /** The same entries, taken as all there are. */
  CircumstanceEntries asRecorded() {
    return complete(circumstance, entries);
  }

  /**
   * Whether the circumstance holds on a day.
   *
   * @param since the first day on which one that still holds can have begun
   */
  Truth on(LocalDate day, LocalDate since) {
    List<Truth> found = entries.stream().map(entry -> entry.holdsOn(day, complete)).toList();
    return Completeness.any(found, Completeness.over(since, day, complete));
  }
}
