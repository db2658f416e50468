package vn.chibo.core.record;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * Entries, and the days for which no entry is missing. By default nothing is complete: an empty
 * list never means "none".
 *
 * <pre>{@code
 * Register<Meeting> meetings =
 *     Register.of(entries).completeOver(DatePeriod.ofYear(2024));
 * }</pre>
 *
 * @param <T> what is registered
 * @param entries the entries, by day
 * @param complete the periods for which none is missing
 */
public record Register<T extends Dated>(List<@Valid T> entries, List<DatePeriod> complete) {

  /** Puts the entries in the order of their days; entries of one day keep theirs. */
  public Register {
    entries = entries.stream().sorted(Comparator.comparing(Dated::getDate)).toList();
    complete = List.copyOf(complete);
  }

  /** Nothing is known. */
  public static <T extends Dated> Register<T> unknown() {
    return new Register<>(List.of(), List.of());
  }

  /** Entries, complete for no day. */
  public static <T extends Dated> Register<T> of(List<T> entries) {
    return new Register<>(entries, List.of());
  }

  /** The same entries, complete over this period only. */
  public Register<T> completeOver(DatePeriod period) {
    Objects.requireNonNull(period, "period");
    return new Register<>(entries, List.of(period));
  }

  /** The same entries, complete from all time up to and with the last day. */
  public Register<T> completeUpTo(LocalDate last) {
    return completeOver(DatePeriod.ofClosed(LocalDate.MIN, last));
  }

  /** The entries of a period, by day. */
  public List<T> within(DatePeriod period) {
    return entries.subList(
        Dated.before(entries, period.start()), Dated.before(entries, period.end()));
  }

  /** The parts of the period up to and with the as-of day for which entries may be missing. */
  public List<DatePeriod> gaps(DatePeriod period, LocalDate asOf) {
    Optional<DatePeriod> past = period.upTo(asOf);
    return past.isPresent() ? past.get().minus(complete) : List.of();
  }
}
