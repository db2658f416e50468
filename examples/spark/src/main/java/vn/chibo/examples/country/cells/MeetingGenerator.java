package vn.chibo.examples.country.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** The meetings of one synthetic cell: one a month and one more a quarter. */
final class MeetingGenerator {
  private static final int MONTHS = 12;
  private static final int COMMON_DAY = 3;
  private static final int SHORTEST = 88;
  private static final int LONGEST = 150;

  private final SplittableRandom random;
  private final DatePeriod year;

  MeetingGenerator(SplittableRandom random, DatePeriod year) {
    this.random = random;
    this.year = year;
  }

  /** Sixteen meetings; some of a month fall into the next. */
  List<Meeting> year(int members) {
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      MeetingKind kind = percent(8) ? MeetingKind.COMBINED : MeetingKind.REGULAR;
      meetings.add(meeting(ofMonth(month), kind, members));
    }
    for (DatePeriod quarter : Span.QUARTER.within(year)) {
      MeetingKind kind = percent(92) ? MeetingKind.THEMATIC : MeetingKind.EXTRAORDINARY;
      meetings.add(meeting(dayIn(quarter), kind, members));
    }
    return meetings;
  }

  /** The common day, or some day of the month, or of the next. */
  private LocalDate ofMonth(int month) {
    LocalDate first = year.start().plusMonths(month);
    if (!percent(3)) {
      return first.withDayOfMonth(COMMON_DAY);
    }
    boolean late = percent(50) && month < MONTHS - 1;
    return dayIn(Span.MONTH.around(late ? first.plusMonths(1) : first));
  }

  private LocalDate dayIn(DatePeriod days) {
    return days.start().plusDays(random.nextInt(days.days()));
  }

  private Meeting meeting(LocalDate day, MeetingKind kind, int members) {
    Meeting.Builder meeting =
        Meeting.builder()
            .date(day)
            .kind(known(1, kind))
            .form(known(5, percent(3) ? MeetingForm.ONLINE : MeetingForm.IN_PERSON))
            .minutes(known(2, random.nextInt(SHORTEST, LONGEST + 1)))
            .difficulty(known(5, !percent(10)))
            .interleaved(known(5, percent(5)))
            .mergedWith(known(5, percent(2) ? MergedMeeting.PROFESSIONAL : MergedMeeting.NONE));
    if (!percent(1)) {
      meeting.attendance(headCount(members));
    }
    return meeting.build();
  }

  private HeadCount headCount(int members) {
    int exempted = random.nextInt(2);
    int unexcused = percent(3) ? 1 : 0;
    int excused = random.nextInt(2);
    return HeadCount.builder()
        .members(members)
        .exempted(exempted)
        .onSpecialDuty(0)
        .suspended(0)
        .present(members - exempted - unexcused - excused)
        .excused(excused)
        .unexcused(known(2, unexcused))
        .build();
  }

  /** Not recorded in so many of 100 places. */
  private <T> Optional<T> known(int lacking, T fact) {
    return percent(lacking) ? Optional.empty() : Optional.of(fact);
  }

  private boolean percent(int share) {
    return random.nextInt(100) < share;
  }
}
