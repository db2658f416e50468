package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * Something of a member that begins on one day and ends on another: an exemption, a post held.
 *
 * <p>Its first day is a whole date: a list of such things says for which days it is complete, and
 * an entry without a day can be neither in nor out of them. A list that is complete for a day lacks
 * neither a beginning nor an end on it.
 */
public interface Lasting extends Dated {
  /** Its first day. */
  @Override
  LocalDate getDate();

  /** Its last day, granted or actual; empty where no end is recorded. */
  Optional<LocalDate> getLastDay();

  /**
   * Whether it holds on a day. Without a recorded end it holds only as long as the list lacks no
   * end.
   *
   * @param complete the periods for which the list lacks nothing
   */
  default Truth holdsOn(LocalDate day, List<DatePeriod> complete) {
    if (day.isBefore(getDate())) {
      return Truth.NO;
    }
    if (getLastDay().isPresent()) {
      return day.isAfter(getLastDay().get()) ? Truth.NO : Truth.YES;
    }
    return Completeness.over(getDate(), day, complete) ? Truth.YES : Truth.UNKNOWN;
  }
}
