package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.DatePeriod;

/**
 * The days for which a text is in force, with the readings of its end where it is not known which
 * text came after it. Between the first and the last of these ends its days are in doubt.
 *
 * @param period its days, up to the last of its ends
 * @param ends the readings of its end; empty where there is one end, or none
 */
public record DaysInForce(DatePeriod period, List<EndReading> ends) {
  /**
   * Copies the readings.
   *
   * @throws vn.chibo.core.fault.FaultException with the key {@code end-readings} if two readings
   *     have one name, all end on one day, or the last of them does not end with the period
   */
  public DaysInForce {
    Objects.requireNonNull(period, "period");
    ends = List.copyOf(ends);
    new Faults()
        .unless(
            ends.isEmpty() || sound(period, ends),
            "end-readings",
            CoreMessages.text("end-readings"))
        .raise();
  }

  private static boolean sound(DatePeriod period, List<EndReading> ends) {
    Set<String> names = new HashSet<>();
    return ends.stream().allMatch(end -> names.add(end.name()))
        && !alike(ends)
        && !period.unbounded()
        && latest(ends).equals(period.last());
  }

  private static boolean alike(List<EndReading> ends) {
    return ends.stream().map(EndReading::last).distinct().count() <= 1;
  }

  private static LocalDate latest(List<EndReading> ends) {
    return ends.stream().map(EndReading::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Days without doubt. */
  public static DaysInForce of(DatePeriod period) {
    return new DaysInForce(period, List.of());
  }

  /** The days of a document, empty where its first day is not known. */
  public static Optional<DaysInForce> of(RegulatoryDocument document) {
    return document.getInForce().map(days -> new DaysInForce(days, document.getEndReadings()));
  }

  /**
   * From the first day of documents, one after the other, to the last: in doubt only where no other
   * of them is in force.
   *
   * @throws java.util.NoSuchElementException if of none the first day is known
   */
  public static DaysInForce through(Stream<RegulatoryDocument> documents) {
    return documents
        .flatMap(document -> of(document).stream())
        .reduce(DaysInForce::joined)
        .orElseThrow();
  }

  private DaysInForce joined(DaysInForce other) {
    boolean later = other.period.end().isAfter(period.end());
    DaysInForce last = later ? other : this;
    LocalDate sure = (later ? this : other).period.last();
    LocalDate start =
        other.period.start().isBefore(period.start()) ? other.period.start() : period.start();
    return settled(
        new DatePeriod(start, last.period.end()),
        last.ends.stream()
            .map(end -> end.last().isBefore(sure) ? end.withLast(sure) : end)
            .toList());
  }

  private static DaysInForce settled(DatePeriod period, List<EndReading> ends) {
    return new DaysInForce(period, alike(ends) ? List.of() : ends);
  }

  /**
   * The same text over other days: ends after them fall on their last day, and what ended with the
   * period does so still.
   */
  public DaysInForce over(DatePeriod days) {
    return settled(
        days,
        ends.stream()
            .map(
                end ->
                    ended(end) || end.last().isAfter(days.last()) ? end.withLast(days.last()) : end)
            .toList());
  }

  private boolean ended(EndReading end) {
    return end.last().equals(period.last());
  }

  /** The days on which it is in force by some readings only, empty where there are none. */
  public Optional<DatePeriod> doubtful() {
    return ends.stream()
        .map(end -> end.last().plusDays(1))
        .min(Comparator.naturalOrder())
        .flatMap(first -> period.intersection(DatePeriod.from(first)));
  }

  /** Whether some of the days are in doubt. */
  public boolean doubtfulIn(DatePeriod days) {
    return !ends.isEmpty() && doubtful().flatMap(days::intersection).isPresent();
  }

  /** The days by one reading, empty where by it there are none. */
  public Optional<DatePeriod> under(EndReading reading) {
    return period.intersection(DatePeriod.until(reading.last()));
  }
}
