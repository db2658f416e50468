package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;

/** Makes the meetings of a made-up cell over the months of a year. */
final class SyntheticMeetings {
  private static final Optional<MeetingKind> REGULAR = Optional.of(MeetingKind.REGULAR);

  private final SplittableRandom random;
  private final int year;

  SyntheticMeetings(SplittableRandom random, int year) {
    this.random = random;
    this.year = year;
  }

  /** The meetings of the cell, and of its committee before each of them where it has one. */
  List<Meeting> upTo(LocalDate day, int members, boolean committee, boolean onlineOnce) {
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 1; month <= day.getMonthValue(); month++) {
      if (committee) {
        meetings.add(committee(LocalDate.of(year, month, 1)));
      }
      month(month, members, meetings);
    }
    if (onlineOnce) {
      meetings.replaceAll(meeting -> online(meeting, members));
    }
    return meetings;
  }

  /** One meeting was held online since nobody could come. */
  private static Meeting online(Meeting meeting, int members) {
    return meeting.getDate().getMonthValue() == 9 && meeting.getKind().equals(REGULAR)
        ? meeting.withForm(MeetingForm.ONLINE).withUnableToGather(members)
        : meeting;
  }

  private static Meeting committee(LocalDate day) {
    return Meeting.builder()
        .date(day)
        .kind(MeetingKind.COMMITTEE)
        .form(MeetingForm.IN_PERSON)
        .mergedWith(MergedMeeting.NONE)
        .writtenMinutes(MeetingMinutes.builder().kept(true).build())
        .build();
  }

  /** A regular meeting, seldom left out, and in the middle of each quarter mostly a theme. */
  private void month(int month, int members, List<Meeting> meetings) {
    if (random.nextInt(100) >= 2) {
      meetings.add(meeting(LocalDate.of(year, month, 3), MeetingKind.REGULAR, members));
    }
    if (month % 3 == 2 && random.nextInt(100) >= 6) {
      meetings.add(meeting(LocalDate.of(year, month, 15), MeetingKind.THEMATIC, members));
    }
  }

  private Meeting meeting(LocalDate day, MeetingKind kind, int members) {
    int exempted = members / 12;
    int due = members - exempted;
    int excused = Math.min(due, random.nextInt(0, 1 + due / 6));
    int unexcused = random.nextInt(100) < 3 ? 1 : 0;
    return Meeting.builder()
        .date(day)
        .kind(kind)
        .form(MeetingForm.IN_PERSON)
        .minutes(random.nextInt(100) < 3 ? random.nextInt(70, 90) : random.nextInt(90, 135))
        .mergedWith(MergedMeeting.NONE)
        .preparation(
            Preparation.builder()
                .committeeMetOn(day.withDayOfMonth(1))
                .draftResolution(true)
                .documentsSent(Moment.of(day.withDayOfMonth(1)))
                .build())
        .writtenMinutes(MeetingMinutes.builder().signed(true).kept(true).build())
        .attendance(
            HeadCount.builder()
                .members(members)
                .exempted(exempted)
                .onSpecialDuty(0)
                .present(Math.max(0, due - excused - unexcused))
                .excused(excused)
                .unexcused(Math.min(unexcused, due - excused))
                .build())
        .build();
  }
}
