package vn.chibo.core.member;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.time.PartialDate;

/**
 * Whether one who asks to be admitted again had been sentenced, and when the record was cleared
 * (xóa án tích).
 *
 * @param date the day on which the record was cleared; empty where there was no sentence
 */
public record RecordCleared(Optional<PartialDate> date) {
  /** Needs to say whether there was a sentence. */
  public RecordCleared {
    Objects.requireNonNull(date, "date");
  }
}
