package vn.chibo.core.member;

import java.time.LocalDate;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/** The fault of a last day before the first. */
final class LastingFaults {
  private LastingFaults() {}

  /** Starts a collection of faults with this one, where it is one. */
  static Faults of(Lasting lasting) {
    LocalDate last = lasting.getLastDay().orElse(lasting.getDate());
    return new Faults()
        .unless(
            !last.isBefore(lasting.getDate()),
            "last-day-before-first",
            CoreMessages.text("last-day-before-first", lasting.getDate(), last));
  }
}
