package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/**
 * Whether a member of a superior committee was there, by the meeting itself or by the register of
 * what the committees did. Two records that contradict each other leave it unknown.
 */
final class Visits {
  private Visits() {}

  static Portion attended(CellRecord cell, Meeting meeting) {
    Truth told = IndicatorFacts.truth(meeting.getSuperiorMembers().map(there -> there.count() > 0));
    Truth registered = registered(cell, meeting.getDate());
    if (told != Truth.UNKNOWN && registered == told.negated()) {
      return Portion.whether(Truth.UNKNOWN, IndicatorFacts.lacking("visits-contradict", meeting))
          .conflicting();
    }
    return Portion.whether(
        told == Truth.UNKNOWN ? registered : told,
        IndicatorFacts.lacking(MeetingFact.SUPERIOR_MEMBERS_PRESENT.name(), meeting));
  }

  private static Truth registered(CellRecord cell, LocalDate day) {
    if (recorded(cell, day)) {
      return Truth.YES;
    }
    boolean complete = cell.getOversight().gaps(DatePeriod.ofDay(day), day).isEmpty();
    return complete ? Truth.NO : Truth.UNKNOWN;
  }

  private static boolean recorded(CellRecord cell, LocalDate day) {
    return cell.getOversight().within(DatePeriod.ofDay(day)).stream()
        .anyMatch(
            act ->
                act instanceof SuperiorAttendance attendance
                    && attendance.getCell().equals(cell.getOrganization().getId()));
  }
}
