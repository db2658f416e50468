package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;

/**
 * What can be seen of a register within a window as of a day.
 *
 * @param <T> an entry
 * @param days the part of the window up to and with the day, empty where it has not begun
 * @param entries the entries of these days, by day
 * @param gaps the parts of these days for which entries may be missing
 */
public record Seen<T>(Optional<DatePeriod> days, List<T> entries, List<DatePeriod> gaps) {
  /** Copies the lists. */
  public Seen {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }
}
