package vn.chibo.core.oversight;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Truth;

/** Answers from days that are known, or known to have passed without a record. */
final class Truths {
  private Truths() {}

  static Truth of(boolean claim) {
    return claim ? Truth.YES : Truth.NO;
  }

  /** Whether something unrecorded had happened by the day: no, if it was followed so far. */
  static Truth unrecordedBy(LocalDate day, Optional<LocalDate> followedTo) {
    return followedTo.filter(to -> !to.isBefore(day)).isPresent() ? Truth.NO : Truth.UNKNOWN;
  }
}
