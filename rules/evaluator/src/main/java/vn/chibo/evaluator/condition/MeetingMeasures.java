package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The measures of one meeting of a cell, and the meetings as parts of a cell. */
public final class MeetingMeasures {

  /** The topic of attendance rates. */
  public static final Topic ATTENDANCE_RATE = new Topic("attendance-rate");

  /** Full attendance of all who are due: nobody was absent, with or without reason. */
  static final Entailment FULL_ATTENDANCE =
      new Entailment(
          ATTENDANCE_RATE,
          Fraction.ONE,
          Quantity.exactly(0),
          Optional.of(AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));

  /** Length in minutes. */
  public static final Measure<HeldMeeting> LENGTH =
      Measure.of(
          "meeting-length",
          EvaluatorMessages.text("measure.meeting-length"),
          Unit.MINUTE,
          held -> count(held.meeting().getMinutes(), "measure.meeting-length", held));

  /** Members absent without reason. */
  public static final Measure<HeldMeeting> UNEXCUSED_ABSENCES =
      Measure.<HeldMeeting>of(
              "unexcused-absences",
              EvaluatorMessages.text("measure.unexcused-absences"),
              Unit.COUNT,
              held ->
                  count(
                      held.meeting().getAttendance().flatMap(Attendance::unexcused),
                      "measure.unexcused-absences",
                      held))
          .entailedBy(FULL_ATTENDANCE);

  /** Professional (work) meetings merged into it: 0 or 1. */
  public static final Measure<HeldMeeting> MERGED_PROFESSIONAL_MEETINGS =
      merged("merged-professional-meeting", with -> with == MergedMeeting.PROFESSIONAL);

  /** Meetings of any kind held together with it: 0 or 1. */
  public static final Measure<HeldMeeting> MERGED_MEETINGS =
      merged("merged-meeting", with -> with != MergedMeeting.NONE);

  /** Difficulty of time or place of the cell, the ground for a combined sitting: 0 or 1. */
  public static final Measure<HeldMeeting> DIFFICULTY =
      Measure.of(
          "difficulty",
          EvaluatorMessages.text("measure.difficulty"),
          Unit.COUNT,
          held -> flag(held.meeting().getDifficulty(), "measure.difficulty", held));

  /** Whether the two parts of a combined sitting were interleaved: 0 or 1. */
  public static final Measure<HeldMeeting> INTERLEAVED =
      Measure.of(
          "interleaved",
          EvaluatorMessages.text("measure.interleaved"),
          Unit.COUNT,
          held -> flag(held.meeting().getInterleaved(), "measure.interleaved", held));

  /** Minutes beyond the length that a committee set for the cell; below zero where it is short. */
  public static final Measure<HeldMeeting> MINUTES_BEYOND_SET_LENGTH =
      Measure.of(
          "minutes-beyond-set-length",
          EvaluatorMessages.text("measure.minutes-beyond-set-length"),
          Unit.MINUTE,
          held -> count(beyond(held), "measure.minutes-beyond-set-length", held));

  private MeetingMeasures() {}

  /** Share present of a stated denominator (tỷ lệ dự sinh hoạt). */
  public static Measure<HeldMeeting> attendanceRate(AttendanceDenominator denominator) {
    Text label = EvaluatorMessages.text("measure.attendance-rate");
    return Measure.<HeldMeeting>of(
            ATTENDANCE_RATE.key(), label, Unit.SHARE, held -> rate(held, denominator))
        .over(denominator);
  }

  /** The meetings held of one or more kinds, by day; combined sittings count as both. */
  public static Parts<CellRecord, HeldMeeting> meetings(MeetingKind... kinds) {
    List<MeetingKind> wanted = List.of(kinds);
    return new Parts<>(
        "meetings",
        EvaluatorMessages.text("parts.meetings"),
        true,
        (cell, window, asOf) -> MeetingFinder.find(cell, window, asOf, wanted));
  }

  /** Sittings of exactly these kinds. */
  public static Parts<CellRecord, HeldMeeting> sittings(MeetingKind... kinds) {
    List<MeetingKind> wanted = List.of(kinds);
    return new Parts<>(
        "sittings",
        EvaluatorMessages.text("parts.meetings"),
        true,
        (cell, window, asOf) -> MeetingFinder.findExactly(cell, window, asOf, wanted));
  }

  private static Measure<HeldMeeting> merged(String key, Predicate<MergedMeeting> counts) {
    String label = "measure." + key;
    return Measure.<HeldMeeting>of(
            key,
            EvaluatorMessages.text(label),
            Unit.COUNT,
            held -> flag(held.meeting().getMergedWith().map(counts::test), label, held))
        .judgedBy(EvaluatorMessages.text("judgement." + key));
  }

  static String key(MeetingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Observation rate(HeldMeeting held, AttendanceDenominator denominator) {
    Optional<Attendance> attendance = held.meeting().getAttendance();
    Optional<Integer> counted =
        attendance.flatMap(a -> a.counted(denominator)).filter(members -> members > 0);
    Optional<Quantity> rate =
        attendance
            .flatMap(Attendance::present)
            .flatMap(
                present ->
                    counted.filter(all -> present <= all).map(all -> Fraction.of(present, all)))
            .map(Quantity::exactly);
    return Observation.of(rate, missing("measure.attendance-rate", held));
  }

  private static Optional<Integer> beyond(HeldMeeting held) {
    return held.meeting().getMinutes().flatMap(m -> setLength(held).map(due -> m - due));
  }

  private static Observation flag(Optional<Boolean> flag, String key, HeldMeeting held) {
    return count(flag.map(yes -> yes ? 1 : 0), key, held);
  }

  private static Observation count(Optional<Integer> count, String key, HeldMeeting held) {
    return Observation.of(count.map(n -> Quantity.exactly(n)), missing(key, held));
  }

  private static Text missing(String key, HeldMeeting held) {
    return EvaluatorMessages.text(
        "missing.of-meeting", EvaluatorMessages.text(key), held.meeting().getDate());
  }

  /**
   * The length last set for the cell by the day of the meeting, if no later decision may be
   * missing.
   */
  private static Optional<Integer> setLength(HeldMeeting held) {
    LocalDate day = held.meeting().getDate();
    Register<Decision> decisions = held.cell().getDecisions();
    return decisions.entries().stream()
        .filter(decision -> decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS)
        .filter(decision -> !decision.getDate().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(d -> decisions.gaps(DatePeriod.ofClosed(d.getDate(), day), day).isEmpty())
        .flatMap(Decision::minutes);
  }
}
