package vn.chibo.evaluator.condition;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The measures of one meeting of a cell, and the meetings as parts of a cell.
 *
 * <pre>{@code
 * forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))))
 * }</pre>
 */
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
      exact("meeting-length", Unit.MINUTE, held -> whole(held.meeting().getMinutes()));

  /** Members absent without reason. */
  public static final Measure<HeldMeeting> UNEXCUSED_ABSENCES =
      exact(
              "unexcused-absences",
              Unit.COUNT,
              held -> whole(held.meeting().getAttendance().flatMap(Attendance::unexcused)))
          .entailedBy(FULL_ATTENDANCE);

  /** Professional (work) meetings merged into it: 0 or 1. */
  public static final Measure<HeldMeeting> MERGED_PROFESSIONAL_MEETINGS =
      merged("merged-professional-meeting", with -> with == MergedMeeting.PROFESSIONAL);

  /** Meetings of any kind held together with it: 0 or 1. */
  public static final Measure<HeldMeeting> MERGED_MEETINGS =
      merged("merged-meeting", with -> with != MergedMeeting.NONE);

  /** Difficulty of time or place of the cell, the ground for a combined sitting: 0 or 1. */
  public static final Measure<HeldMeeting> DIFFICULTY =
      exact("difficulty", Unit.COUNT, held -> flag(held.meeting().getDifficulty()));

  /** Whether the two parts of a combined sitting were interleaved: 0 or 1. */
  public static final Measure<HeldMeeting> INTERLEAVED =
      exact("interleaved", Unit.COUNT, held -> flag(held.meeting().getInterleaved()));

  /** Minutes beyond the length that a committee set for the cell; below zero where it is short. */
  public static final Measure<HeldMeeting> MINUTES_BEYOND_SET_LENGTH =
      exact("minutes-beyond-set-length", Unit.MINUTE, MeetingMeasures::beyond);

  /** The day of the month on which it was held. */
  public static final Measure<HeldMeeting> DAY_OF_MONTH =
      exact("day-of-month", Unit.COUNT, held -> Ratio.of(held.getDate().getDayOfMonth()));

  /** In which calendar week of its month, from Monday to Sunday, it was held. */
  public static final Measure<HeldMeeting> WEEK_OF_MONTH =
      exact("week-of-month", Unit.COUNT, held -> Ratio.of(MeetingDays.week(held.getDate())));

  /** Calendar days from when its documents were sent to its day; below zero where it was later. */
  public static final Measure<HeldMeeting> DOCUMENTS_DAYS_BEFORE =
      exact(
          "documents-days-before",
          Unit.DAY,
          held -> MeetingDays.between(MeetingDays.documents(held), held.getDate()));

  /**
   * Full days of 24 hours from when its documents were sent to its beginning; without both times as
   * far as the days tell. A report that speaks of days before is taken for either kind of day.
   */
  public static final Measure<HeldMeeting> DOCUMENTS_FULL_DAYS_BEFORE =
      counted(
          DOCUMENTS_DAYS_BEFORE.topic().key(),
          "documents-full-days-before",
          MeetingDays::fullDaysBefore);

  /** Calendar days from its day to when its result was posted. */
  public static final Measure<HeldMeeting> POSTED_DAYS_AFTER =
      exact(
          "posted-days-after",
          Unit.DAY,
          held -> MeetingDays.since(held.getDate(), held.meeting().getResultsPosted()));

  /**
   * Working days from its day to when its result was posted: at most those of the calendar, as the
   * record of a cell holds no calendar of days off.
   */
  public static final Measure<HeldMeeting> POSTED_WORKING_DAYS_AFTER =
      counted(
          POSTED_DAYS_AFTER.topic().key(),
          "posted-working-days-after",
          MeetingDays::workingDaysAfter);

  /** Minutes given to the thinking of members, self-criticism and criticism. */
  public static final Measure<HeldMeeting> THINKING_MINUTES =
      exact("thinking-minutes", Unit.MINUTE, held -> whole(held.meeting().getThinkingMinutes()));

  /** Share of the members, without those exempted or suspended, who could not meet in one place. */
  public static final Measure<HeldMeeting> UNABLE_TO_GATHER =
      exact("unable-to-gather", Unit.SHARE, MeetingMeasures::unable)
          .over(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED);

  // One measure a denominator, so that all rules that ask for it share one reading.
  private static final Map<AttendanceDenominator, Measure<HeldMeeting>> RATES = rates();

  private MeetingMeasures() {}

  /** Share present of a stated denominator (tỷ lệ dự sinh hoạt). */
  public static Measure<HeldMeeting> attendanceRate(AttendanceDenominator denominator) {
    return Objects.requireNonNull(RATES.get(denominator), "denominator");
  }

  private static Map<AttendanceDenominator, Measure<HeldMeeting>> rates() {
    Map<AttendanceDenominator, Measure<HeldMeeting>> rates =
        new EnumMap<>(AttendanceDenominator.class);
    for (AttendanceDenominator denominator : AttendanceDenominator.values()) {
      rates.put(
          denominator,
          exact(ATTENDANCE_RATE.key(), Unit.SHARE, held -> rate(held, denominator))
              .over(denominator));
    }
    return rates;
  }

  /** The meetings held of one or more kinds, by day; combined sittings count as both. */
  public static Parts<CellRecord, HeldMeeting> meetings(MeetingKind... kinds) {
    return selected("meetings", new MeetingSelection(List.of(kinds), false));
  }

  /** Sittings of exactly these kinds. */
  public static Parts<CellRecord, HeldMeeting> sittings(MeetingKind... kinds) {
    return selected("sittings", new MeetingSelection(List.of(kinds), true));
  }

  private static Parts<CellRecord, HeldMeeting> selected(String key, MeetingSelection selection) {
    return new Parts<>(
        key,
        EvaluatorMessages.text("parts.meetings"),
        true,
        (Parts.Finder<CellRecord, HeldMeeting> & Shipped)
            (cell, window, asOf) -> MeetingFinder.find(cell, window, asOf, selection),
        Optional.of(selection));
  }

  private static Measure<HeldMeeting> merged(String key, Predicate<MergedMeeting> counts) {
    return exact(key, Unit.COUNT, held -> flag(held.meeting().getMergedWith().map(counts::test)))
        .judgedBy(EvaluatorMessages.text("judgement." + key));
  }

  static String key(MeetingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A head count with more present than counted is in conflict with itself: no rate. */
  private static long rate(HeldMeeting held, AttendanceDenominator denominator) {
    Attendance attendance = held.meeting().getAttendance().orElse(null);
    int present = attendance == null ? -1 : attendance.present().orElse(-1);
    int counted = attendance == null ? -1 : attendance.counted(denominator).orElse(-1);
    if (present < 0 || counted < 0) {
      return Ratio.ABSENT;
    }
    if (present > counted) {
      return Ratio.CONFLICT;
    }
    return counted == 0 ? Ratio.ABSENT : Ratio.of(present, counted);
  }

  private static long unable(HeldMeeting held) {
    int unable = held.meeting().getUnableToGather().orElse(-1);
    int counted =
        held.meeting()
            .getAttendance()
            .flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED))
            .orElse(-1);
    if (unable < 0 || counted < 0) {
      return Ratio.ABSENT;
    }
    if (unable > counted) {
      return Ratio.CONFLICT;
    }
    return counted == 0 ? Ratio.ABSENT : Ratio.of(unable, counted);
  }

  private static long beyond(HeldMeeting held) {
    Optional<Integer> minutes = held.meeting().getMinutes();
    long due = SetLength.of(held);
    if (minutes.isEmpty() || !Ratio.known(due)) {
      return minutes.isEmpty() && due != Ratio.CONFLICT ? Ratio.ABSENT : due;
    }
    return Ratio.of(minutes.get() - Ratio.numerator(due));
  }

  /** Days that are known only within bounds, of the topic of others. */
  private static Measure<HeldMeeting> counted(
      String topic, String words, Function<HeldMeeting, Optional<Quantity>> days) {
    Text label = EvaluatorMessages.text("measure." + words);
    return Measure.<HeldMeeting>of(
            topic,
            label,
            Unit.DAY,
            held ->
                new Observation(
                    Map.of("", days.apply(held).orElse(Quantity.UNKNOWN)),
                    List.of(missing(label, held))))
        .ofLibrary();
  }

  static Measure<HeldMeeting> exact(String key, Unit unit, Ratio.Reading<HeldMeeting> reading) {
    Text label = EvaluatorMessages.text("measure." + key);
    return Measure.exact(key, label, unit, reading, held -> missing(label, held)).ofLibrary();
  }

  static long flag(Optional<Boolean> flag) {
    return flag.isEmpty() ? Ratio.ABSENT : Ratio.of(flag.get() ? 1 : 0);
  }

  private static long whole(Optional<Integer> count) {
    return count.isEmpty() ? Ratio.ABSENT : Ratio.of(count.get());
  }

  private static Text missing(Text label, HeldMeeting held) {
    return EvaluatorMessages.text("missing.of-meeting", label, held.meeting().getDate());
  }
}
