package vn.chibo.examples.review.register;

import java.util.Optional;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Visitors;

/** Meetings without what the sheets do not carry of them. */
final class SomeMeetings {
  /** Minutes of which nothing is recorded are no minutes. */
  private static final MeetingMinutes NO_WORD = MeetingMinutes.builder().build();

  private static final HeadCount NO_COUNT = HeadCount.builder().build();

  private static final Preparation NO_PREPARATION = Preparation.builder().build();

  private SomeMeetings() {}

  private static Preparation carried(Preparation preparation) {
    return preparation
        .withNotified(preparation.getNotified().filter(at -> at.time().isEmpty()))
        .withDocumentsSent(preparation.getDocumentsSent().filter(at -> at.time().isEmpty()));
  }

  static Meeting carried(Meeting meeting) {
    return meeting
        .withPreparation(
            meeting
                .getPreparation()
                .map(SomeMeetings::carried)
                .filter(some -> !some.equals(NO_PREPARATION)))
        .withOpeningStatement(Optional.empty())
        .withAgenda()
        .withContributions(Optional.empty())
        .withResolutions()
        .withResolutionsComplete(false)
        .withLessons(Optional.empty())
        .withEvents()
        .withWrittenMinutes(meeting.getWrittenMinutes().filter(some -> !some.equals(NO_WORD)))
        .withAttendance(meeting.getAttendance().filter(some -> !some.equals(NO_COUNT)))
        .withGuests(meeting.getGuests().filter(SomeMeetings::unnamed))
        .withSuperiorMembers(meeting.getSuperiorMembers().filter(SomeMeetings::unnamed))
        .withResultsPosted(meeting.getResultsPosted().filter(at -> at.time().isEmpty()));
  }

  private static boolean unnamed(Visitors visitors) {
    return visitors.named().isEmpty();
  }
}
