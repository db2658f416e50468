package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.time.Dated;

/**
 * The group of a member for dues, from a day on until the next entry.
 *
 * @param date the first day
 * @param category the group
 */
public record DuesStanding(LocalDate date, DuesCategory category) implements Dated {
  /** Needs both. */
  public DuesStanding {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(category, "category");
  }

  @Override
  public LocalDate getDate() {
    return date;
  }
}
