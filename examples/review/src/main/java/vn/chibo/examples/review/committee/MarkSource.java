package vn.chibo.examples.review.committee;

import java.util.List;
import vn.chibo.core.time.DatePeriod;

/** What a figure counts of a unit. */
interface MarkSource {

  /** Everything that it counts on some days, up to the day of the data. */
  List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days);

  /** Whether it counts meetings that were held: where there is none, none was held. */
  default boolean ofMeetings() {
    return false;
  }

  /** By what it counts in a period: two periods that do not have the same are not compared. */
  default List<Ground> grounds(CommitteeContext context, DatePeriod period) {
    return List.of();
  }
}
