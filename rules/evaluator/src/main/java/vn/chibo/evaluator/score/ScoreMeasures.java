package vn.chibo.evaluator.score;

import static vn.chibo.evaluator.condition.MeetingMeasures.MINUTES_BEYOND_SET_LENGTH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Contributions;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The measures that sheets may name, by key. A sheet names measures and states intervals; it never
 * computes.
 *
 * <pre>{@code
 * ScoreMeasures measures = ScoreMeasures.standard().with(ScoreMeasure.of(GUESTS));
 * }</pre>
 */
public final class ScoreMeasures {
  /** Members who spoke, of those present. */
  public static final Measure<HeldMeeting> SPEAKER_SHARE =
      Measure.exact(
          "speaker-share",
          EvaluatorMessages.text("measure.speaker-share"),
          Unit.SHARE,
          ScoreMeasures::speakers,
          held -> missing("measure.speaker-share", held));

  private static final ScoreMeasures STANDARD =
      new ScoreMeasures(
          Stream.of(
                  // A meeting lasts a minute at least.
                  Stream.of(
                      ScoreMeasure.within(MeetingMeasures.LENGTH, Quantity.atLeast(Fraction.ONE))),
                  Stream.of(
                          MeetingMeasures.UNEXCUSED_ABSENCES,
                          MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS,
                          MeetingMeasures.MERGED_MEETINGS,
                          MeetingMeasures.DIFFICULTY,
                          MeetingMeasures.INTERLEAVED,
                          SPEAKER_SHARE)
                      .map(ScoreMeasure::of),
                  Stream.of(ScoreMeasure.signed(MINUTES_BEYOND_SET_LENGTH), members()),
                  rates(),
                  tallied())
              .flatMap(some -> some)
              .toList());

  private final Map<String, ScoreMeasure> measures;

  private ScoreMeasures(List<ScoreMeasure> measures) {
    Map<String, ScoreMeasure> byKey = new LinkedHashMap<>();
    measures.forEach(measure -> byKey.put(measure.key(), measure));
    this.measures = Collections.unmodifiableMap(byKey);
  }

  /** The measures that this library knows. */
  public static ScoreMeasures standard() {
    return STANDARD;
  }

  /** These and another; one of the same key takes the place of the one before. */
  public ScoreMeasures with(ScoreMeasure measure) {
    List<ScoreMeasure> all = new ArrayList<>(measures.values());
    all.add(measure);
    return new ScoreMeasures(all);
  }

  /** The measure of a key. */
  public Optional<ScoreMeasure> find(String key) {
    return Optional.ofNullable(measures.get(key));
  }

  /** All keys, in their order. */
  public Set<String> keys() {
    return measures.keySet();
  }

  /** A rate of attendance for each denominator, such as {@code attendance-rate/exempt-excluded}. */
  private static Stream<ScoreMeasure> rates() {
    return Stream.of(AttendanceDenominator.values()).map(ScoreMeasures::rate);
  }

  private static ScoreMeasure rate(AttendanceDenominator denominator) {
    String over = denominator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ScoreMeasure.of(
        MeetingMeasures.ATTENDANCE_RATE.key() + "/" + over,
        MeetingMeasures.attendanceRate(denominator));
  }

  private static Stream<ScoreMeasure> tallied() {
    return Stream.of(
        TalliedMeasure.of(
            "thematic-meetings-of-month",
            CellTallies.countOf(CellTallies.heldMeetings(MeetingKind.THEMATIC)),
            held -> Span.MONTH.around(held.getDate())),
        TalliedMeasure.of(
            "longest-excused-run-of-year",
            CellTallies.LONGEST_EXCUSED_RUN,
            held -> TalliedMeasure.yearUpTo(held.getDate())));
  }

  /** Members on the roll: of the meeting where it counts them, else of the cell. */
  private static ScoreMeasure members() {
    Text label = EvaluatorMessages.text("measure.members");
    return ScoreMeasure.of("members", label, Unit.MEMBER, (held, asOf) -> members(held, label));
  }

  private static Observation members(HeldMeeting held, Text label) {
    Text missing = EvaluatorMessages.text("missing.of-meeting", label, held.getDate());
    Optional<Quantity> roll =
        held.meeting()
            .getAttendance()
            .filter(HeadCount.class::isInstance)
            .flatMap(count -> ((HeadCount) count).getMembers())
            .map(Quantity::exactly);
    Optional<Quantity> cell = held.cell().getMembers();
    if (roll.isPresent() && cell.isPresent() && !roll.get().meets(cell.get())) {
      return Observation.conflicting(missing);
    }
    return Observation.of(roll.or(() -> cell), missing);
  }

  private static long speakers(HeldMeeting held) {
    int spoke = held.meeting().getContributions().flatMap(Contributions::getSpeakers).orElse(-1);
    int present = held.meeting().getAttendance().flatMap(Attendance::present).orElse(-1);
    if (spoke < 0 || present < 0) {
      return Ratio.ABSENT;
    }
    if (spoke > present) {
      return Ratio.CONFLICT;
    }
    return present == 0 ? Ratio.ABSENT : Ratio.of(spoke, present);
  }

  private static Text missing(String key, HeldMeeting held) {
    return EvaluatorMessages.text(
        "missing.of-meeting", EvaluatorMessages.text(key), held.getDate());
  }
}
