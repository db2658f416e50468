package vn.chibo.core.time;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Truth;

/**
 * The last day on which something is in time, by the reading that ends first and by the one that
 * ends last. Both are the same where the rule says which days it counts.
 *
 * @param earliest the last day by the reading that ends first, empty where it is not known
 * @param latest the last day by the reading that ends last, empty where it is not known
 */
public record Deadline(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** Refuses a latest day before the earliest. */
  public Deadline {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "latest is before earliest: " + latest.get() + ", " + earliest.get());
    }
  }

  /** The one last day, empty where the readings differ or a day is not known. */
  public Optional<LocalDate> settled() {
    return earliest.equals(latest) ? earliest : Optional.empty();
  }

  /**
   * Whether what is done on the day is in time: yes by every reading, no by none, unknown where the
   * readings differ or the last day is not known.
   */
  public Truth met(LocalDate day) {
    if (earliest.filter(last -> !day.isAfter(last)).isPresent()) {
      return Truth.YES;
    }
    return latest.filter(day::isAfter).isPresent() ? Truth.NO : Truth.UNKNOWN;
  }
}
