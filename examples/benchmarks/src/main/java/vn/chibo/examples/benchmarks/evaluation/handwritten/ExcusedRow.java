package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;

/**
 * The longest row of regular meetings in each of which a member may have been excused: with head
 * counts nobody can have missed more in a row. A meeting of known kind at which nobody was excused
 * ends a row; of several on one day it may have been the first or the last.
 */
final class ExcusedRow {
  private LocalDate day = LocalDate.MIN;
  private int ofDay;
  private boolean ends;
  private int row;
  private int longest;

  void add(Meeting meeting) {
    Optional<MeetingKind> kind = meeting.getKind();
    if (kind.isPresent() && !kind.get().countsAs(MeetingKind.REGULAR)) {
      return;
    }
    if (!meeting.getDate().equals(day)) {
      begin(meeting.getDate());
    }
    if (kind.isPresent() && MeetingCodes.nobodyExcused(meeting)) {
      ends = true;
    } else {
      ofDay++;
      row++;
    }
    longest = Math.max(longest, row);
  }

  /** A row that the day before ends starts again with the others of that day. */
  private void begin(LocalDate next) {
    row = ends ? ofDay : row;
    day = next;
    ofDay = 0;
    ends = false;
  }

  boolean atMost(int most) {
    return longest <= most;
  }
}
