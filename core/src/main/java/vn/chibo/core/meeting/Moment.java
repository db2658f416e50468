package vn.chibo.core.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened, as far as a book says: a day, with or without the time of day. A day
 * alone is never taken for its midnight.
 *
 * @param date the day
 * @param time the time of day, empty where not recorded
 */
public record Moment(LocalDate date, Optional<LocalTime> time) {

  /** Needs a day. */
  public Moment {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
  }

  /** A day without a time. */
  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty());
  }

  /** A day and a time. */
  public static Moment of(LocalDateTime at) {
    return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()));
  }

  /**
   * Whether this is certainly before the other: on an earlier day, or on the same day where both
   * times are recorded.
   */
  public boolean before(Moment other) {
    if (!date.equals(other.date)) {
      return date.isBefore(other.date);
    }
    return time.isPresent() && other.time.isPresent() && time.get().isBefore(other.time.get());
  }

  /** The moment as {@code 2024-05-30} or {@code 2024-05-30T19:30}. */
  @Override
  public String toString() {
    return date + time.map(t -> "T" + t).orElse("");
  }
}
