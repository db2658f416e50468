package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;

/**
 * The longest row of regular meetings in each of which a member may have been excused: with head
 * counts nobody can have missed more in a row. Only a meeting alone on its day, of known kind, at
 * which nobody was excused ends a row.
 */
final class ExcusedRow {
  private LocalDate day = LocalDate.MIN;
  private int rowBefore;
  private int sharers;
  private int row;
  private int longest;

  void add(Meeting meeting) {
    Optional<MeetingKind> kind = meeting.getKind();
    if (kind.isPresent() && !kind.get().countsAs(MeetingKind.REGULAR)) {
      return;
    }
    boolean ends = kind.isPresent() && MeetingCodes.nobodyExcused(meeting);
    if (meeting.getDate().equals(day)) {
      shared();
    } else {
      day = meeting.getDate();
      rowBefore = row;
      sharers = 1;
      row = ends ? 0 : row + 1;
    }
    longest = Math.max(longest, row);
  }

  /** Of two on one day neither ends the row: the first is taken back. */
  private void shared() {
    sharers++;
    row = rowBefore + sharers;
  }

  boolean atMost(int most) {
    return longest <= most;
  }
}
