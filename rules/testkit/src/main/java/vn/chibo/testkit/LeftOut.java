package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;

/** Of whom a head count says nothing is left out of it, on special duty or exempted. */
enum LeftOut {
  ON_SPECIAL_DUTY(HeadCount::getOnSpecialDuty, HeadCount::withOnSpecialDuty),
  EXEMPTED(HeadCount::getExempted, HeadCount::withExempted);

  private final Function<HeadCount, Optional<Integer>> number;
  private final BiFunction<HeadCount, Integer, HeadCount> with;

  LeftOut(
      Function<HeadCount, Optional<Integer>> number,
      BiFunction<HeadCount, Integer, HeadCount> with) {
    this.number = number;
    this.with = with;
  }

  /** The cell with nobody left open in its head counts that do not say how many of these are. */
  CellRecord of(CellRecord cell) {
    List<Meeting> meetings = cell.getMeetings().entries().stream().map(this::attended).toList();
    return cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete()));
  }

  private Meeting attended(Meeting meeting) {
    return meeting
        .getAttendance()
        .filter(HeadCount.class::isInstance)
        .map(HeadCount.class::cast)
        .filter(count -> number.apply(count).isEmpty())
        .flatMap(count -> left(count).map(left -> with.apply(count, left)))
        .map(meeting::withAttendance)
        .orElse(meeting);
  }

  /** How many are neither present nor absent nor left out, as far as these are counted. */
  private static Optional<Integer> left(HeadCount count) {
    int others =
        count.getExempted().orElse(0)
            + count.getOnSpecialDuty().orElse(0)
            + count.getExcused().orElse(0)
            + count.getUnexcused().orElse(0);
    return count
        .getMembers()
        .flatMap(members -> count.getPresent().map(present -> members - present - others))
        .filter(left -> left > 0);
  }
}
