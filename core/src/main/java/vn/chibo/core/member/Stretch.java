package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of something that begins and ends, and nothing else of it.
 *
 * @param date the first day
 * @param lastDay the last day, empty where no end is recorded
 */
public record Stretch(LocalDate date, Optional<LocalDate> lastDay) implements Lasting {
  /** Needs a first day. */
  public Stretch {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(lastDay, "lastDay");
  }

  /** The days of an entry. */
  static Stretch of(Lasting entry) {
    return new Stretch(entry.getDate(), entry.getLastDay());
  }

  @Override
  public LocalDate getDate() {
    return date;
  }

  @Override
  public Optional<LocalDate> getLastDay() {
    return lastDay;
  }
}
