package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;

/**
 * What no field tells, told: which of two things of one day came first. An outcome that is open for
 * want of it lacks no fact, so that nothing can be said to be missing.
 */
final class Untold {
  private Untold() {}

  /** The cell in which a draft that was passed on the day of its meeting was passed before. */
  static CellRecord of(CellRecord cell) {
    List<Meeting> meetings = cell.getMeetings().entries().stream().map(Untold::apart).toList();
    return cell.withMeetings(new Register<>(meetings, cell.getMeetings().complete()));
  }

  private static Meeting apart(Meeting meeting) {
    Optional<Preparation> passedThatDay =
        meeting
            .getPreparation()
            .filter(p -> p.getDraftPassedOn().equals(Optional.of(meeting.getDate())));
    return passedThatDay
        .map(p -> p.withDraftPassedOn(meeting.getDate().minusDays(1)))
        .map(meeting::withPreparation)
        .orElse(meeting);
  }
}
