package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import vn.chibo.core.time.PartialDate;

/**
 * The date of birth, as far as it is known: old files often hold the year only. Never printed by
 * {@code toString}.
 *
 * @param date the date
 */
public record BirthDate(@JsonValue PartialDate date) {
  /** Needs a date. */
  public BirthDate {
    Objects.requireNonNull(date, "date");
  }

  /** Hides the date: it is personal. */
  @Override
  public String toString() {
    return "BirthDate[***]";
  }
}
