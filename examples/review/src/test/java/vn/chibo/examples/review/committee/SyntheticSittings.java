package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.meeting.ThemeField;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.DatePeriod;

/** Makes the meetings of a made-up cell over a year, up to the day of the data. */
final class SyntheticSittings {
  /** Regular meetings that were not held: cell and month. */
  private static final Set<String> NOT_HELD =
      Set.of("4/2024-03", "4/2024-10", "8/2024-10", "20/2023-08", "21/2023-10", "17/2024-11");

  /** Thematic meetings that were not held: cell and the middle month of the quarter. */
  private static final Set<String> NO_THEME =
      Set.of("7/2023-08", "14/2024-05", "14/2024-08", "22/2023-11", "9/2024-11", "2/2024-11");

  private final SyntheticCell cell;
  private final int year;
  private final SplittableRandom random;

  SyntheticSittings(SyntheticCell cell, int year) {
    this.cell = cell;
    this.year = year;
    this.random = SyntheticCell.random(1_000L * year + cell.number());
  }

  /** The meetings on the days for which the register is complete. */
  List<Meeting> all() {
    List<Meeting> meetings = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      month(month, meetings);
    }
    List<DatePeriod> complete = cell.complete(year);
    return meetings.stream()
        .filter(meeting -> complete.stream().anyMatch(days -> days.contains(meeting.getDate())))
        .toList();
  }

  private void month(int month, List<Meeting> meetings) {
    String key = cell.number() + "/" + LocalDate.of(year, month, 1).toString().substring(0, 7);
    if (cell.committee() > 0) {
      meetings.add(committee(LocalDate.of(year, month, 1)));
    }
    Meeting regular = meeting(LocalDate.of(year, month, 3), MeetingKind.REGULAR);
    if (!NOT_HELD.contains(key)) {
      meetings.add(regular);
    }
    if (month % 3 == 2) {
      Meeting thematic = meeting(LocalDate.of(year, month, 15), MeetingKind.THEMATIC);
      if (!NO_THEME.contains(key)) {
        meetings.add(thematic);
      }
    }
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

  private Meeting meeting(LocalDate day, MeetingKind kind) {
    boolean kept = random.nextInt(100) >= 2;
    return Meeting.builder()
        .date(day)
        .kind(kind)
        .form(MeetingForm.IN_PERSON)
        .minutes(random.nextInt(100) < 3 ? random.nextInt(70, 90) : random.nextInt(90, 135))
        .mergedWith(MergedMeeting.NONE)
        .superiorMembers(Visitors.of(random.nextInt(100) < 15 ? 1 : 0))
        .preparation(
            Preparation.builder()
                .committeeMetOn(day.withDayOfMonth(1))
                .draftResolution(true)
                .documentsSent(Moment.of(day.withDayOfMonth(1)))
                .build())
        .theme(kind == MeetingKind.THEMATIC ? Optional.of(theme()) : Optional.empty())
        .writtenMinutes(MeetingMinutes.builder().signed(true).kept(kept).build())
        .attendance(cell.byName() ? rollCall(day) : headCount(day))
        .build();
  }

  private Theme theme() {
    ThemeField[] fields = ThemeField.values();
    return Theme.builder()
        .title("Chuyên đề giả lập")
        .field(fields[random.nextInt(fields.length)])
        .build();
  }

  private Attendance headCount(LocalDate day) {
    int members = cell.members(day);
    int exempted = members / 12;
    int due = members - exempted;
    int excused = random.nextInt(0, 1 + due / 6);
    int unexcused = random.nextInt(100) < 3 ? 1 : 0;
    return HeadCount.builder()
        .members(members)
        .exempted(exempted)
        .onSpecialDuty(0)
        .present(due - excused - unexcused)
        .excused(excused)
        .unexcused(unexcused)
        .build();
  }

  private Attendance rollCall(LocalDate day) {
    Map<MemberId, AttendanceState> states = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    for (int place = 1; place <= cell.members(day); place++) {
      AttendanceState drawn =
          random.nextInt(100) < 6 ? AttendanceState.EXCUSED : AttendanceState.PRESENT;
      states.put(cell.member(place), SyntheticMembers.known(cell, place, day).orElse(drawn));
    }
    return new RollCall(states, List.of());
  }
}
