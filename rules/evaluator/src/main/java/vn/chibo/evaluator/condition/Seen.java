package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * What can be seen of a register within a window as of a day.
 *
 * @param <T> an entry
 * @param days the part of the window up to and with the day, empty where it has not begun
 * @param entries the entries of these days, by day
 * @param gaps the parts of these days for which entries may be missing
 * @param asOf the day as of which it is seen, which may lie after the window
 * @param open whether the window runs beyond that day
 */
public record Seen<T>(
    Optional<DatePeriod> days,
    List<T> entries,
    List<DatePeriod> gaps,
    LocalDate asOf,
    boolean open) {
  /** Copies the lists. */
  public Seen {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** What is seen on the last of some days, with which the window ends. */
  public Seen(Optional<DatePeriod> days, List<T> entries, List<DatePeriod> gaps) {
    this(days, entries, gaps, days.map(DatePeriod::last).orElse(LocalDate.MIN), false);
  }

  /** What is seen of a register. */
  public static <T extends Dated> Seen<T> of(
      Register<T> register, DatePeriod window, LocalDate asOf) {
    Optional<DatePeriod> days = window.upTo(asOf);
    return new Seen<>(
        days,
        days.map(register::within).orElse(List.of()),
        register.gaps(window, asOf),
        asOf,
        window.lastsBeyond(asOf));
  }
}
