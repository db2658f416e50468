package vn.chibo.testkit;

import static vn.chibo.core.meeting.AttendanceState.EXCUSED;
import static vn.chibo.core.meeting.AttendanceState.EXEMPTED;
import static vn.chibo.core.meeting.AttendanceState.ON_SPECIAL_DUTY;
import static vn.chibo.core.meeting.AttendanceState.PRESENT;
import static vn.chibo.core.meeting.AttendanceState.SUSPENDED;
import static vn.chibo.core.meeting.AttendanceState.UNEXCUSED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.DatePeriod;

/** Meetings and who attended them: always valid. */
public final class MeetingArbitraries {
  private static final int MOST_MEMBERS = 40;

  private MeetingArbitraries() {}

  /** A day of a period with a known end. */
  public static Arbitrary<LocalDate> days(DatePeriod period) {
    return Arbitraries.integers().between(0, period.days() - 1).map(period.start()::plusDays);
  }

  /**
   * A meeting of any kind on some day of a period.
   *
   * @param gaps how probable it is that a field is not recorded, 0 to 1
   */
  public static Arbitrary<Meeting> meetings(DatePeriod period, double gaps) {
    return meetings(period, Arbitraries.of(MeetingKind.values()), gaps);
  }

  /** A meeting of one of some kinds on some day of a period. */
  static Arbitrary<Meeting> meetings(DatePeriod period, Arbitrary<MeetingKind> kinds, double gaps) {
    double known = 1 - gaps;
    return Combinators.combine(
            days(period),
            kinds.optional(known),
            Arbitraries.of(90, 120, 60, 89, 91, 119, 121).optional(known),
            attendance().optional(known),
            Arbitraries.of(true, false).optional(known),
            Arbitraries.of(false, true).optional(known),
            Arbitraries.of(MergedMeeting.values()).optional(known),
            Arbitraries.of(MeetingForm.values()).optional(known))
        .as(
            (date, kind, minutes, attendance, difficulty, interleaved, merged, form) ->
                Meeting.builder()
                    .date(date)
                    .kind(kind)
                    .minutes(minutes)
                    .attendance(attendance)
                    .difficulty(difficulty)
                    .interleaved(interleaved)
                    .mergedWith(merged)
                    .form(form)
                    .build());
  }

  /** Head counts and roll calls. */
  public static Arbitrary<Attendance> attendance() {
    return Arbitraries.frequencyOf(Tuple.of(3, headCounts()), Tuple.of(1, rollCalls()));
  }

  /** Head counts that add up to their roll, often with all present; some are not recorded. */
  public static Arbitrary<HeadCount> headCounts() {
    Arbitrary<Integer> few =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(0, 3)));
    return Combinators.combine(
            Arbitraries.integers().between(1, MOST_MEMBERS),
            few,
            few,
            few,
            few,
            Arbitraries.of(true, false))
        .as(MeetingArbitraries::headCount);
  }

  private static HeadCount headCount(
      int present, int excused, int unexcused, int exempted, int onDuty, boolean dutyRecorded) {
    HeadCount counted =
        HeadCount.builder()
            .members(present + excused + unexcused + exempted + onDuty)
            .present(present)
            .excused(excused)
            .unexcused(unexcused)
            .exempted(exempted)
            .build();
    return dutyRecorded ? counted.withOnSpecialDuty(onDuty) : counted;
  }

  /** Roll calls of the same few members, so that one of them can be absent time and again. */
  public static Arbitrary<RollCall> rollCalls() {
    return Arbitraries.of(
            PRESENT, PRESENT, EXCUSED, EXCUSED, UNEXCUSED, EXEMPTED, ON_SPECIAL_DUTY, SUSPENDED)
        .list()
        .ofSize(3)
        .map(MeetingArbitraries::rollCall);
  }

  private static RollCall rollCall(List<AttendanceState> states) {
    Map<MemberId, AttendanceState> roll = new LinkedHashMap<>();
    roll.put(new MemberId("001"), PRESENT);
    for (AttendanceState state : states) {
      roll.put(new MemberId("00" + (roll.size() + 1)), state);
    }
    return new RollCall(roll);
  }
}
