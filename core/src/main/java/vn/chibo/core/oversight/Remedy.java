package vn.chibo.core.oversight;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/**
 * The mending of a finding (khắc phục).
 *
 * @param done when it was done, as far as known
 * @param words how it was done, empty where not recorded
 */
public record Remedy(PartialDate done, Optional<String> words) {

  /** Keeps words in normal form C. */
  public Remedy {
    Objects.requireNonNull(done, "done");
    words = words.map(Nfc::of);
  }

  /** A remedy done on a day. */
  public static Remedy on(LocalDate day) {
    return new Remedy(PartialDate.of(day), Optional.empty());
  }

  /** Whether it was done by the day, itself included; unknown where its date allows both. */
  public Truth doneBy(LocalDate day) {
    DatePeriod possible = done.period();
    if (possible.start().isAfter(day)) {
      return Truth.NO;
    }
    return possible.last().isAfter(day) ? Truth.UNKNOWN : Truth.YES;
  }
}
