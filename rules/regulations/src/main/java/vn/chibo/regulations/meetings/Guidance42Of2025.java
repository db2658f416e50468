package vn.chibo.regulations.meetings;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Force.MANDATORY;
import static vn.chibo.evaluator.Force.TARGET;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.MeetingMeasures.MERGED_MEETINGS;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.regulations.data.Provisions;

/** Hướng dẫn 42-HD/BTCTW (28/10/2025), which carries out Chỉ thị 50-CT/TW (23/07/2025). */
public final class Guidance42Of2025 {

  /** Section II.3.2: a thematic meeting at least once a quarter. Known from a secondary source. */
  public static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Provisions.rule("hd42-2025/thematic", CellRecord.class)
          .force(MANDATORY)
          .forEvery(
              quarter(),
              countOf(heldMeetings(THEMATIC)),
              atLeast(parameter("thematic-per-quarter")))
          .build();

  /** Section II.3.2: it never replaces the regular meeting. Known from a secondary source. */
  public static final Rule<CellRecord> THEMATIC_NOT_A_SUBSTITUTE =
      Provisions.rule("hd42-2025/thematic-not-a-substitute", CellRecord.class)
          .force(MANDATORY)
          .policy(WindowPolicy.WINDOW_START)
          .asks(MeetingConditions.thematicBesideRegular())
          .build();

  /** A meeting lasts at least 90 minutes, but for small cells; the clause is not known. */
  public static final Rule<CellRecord> DURATION =
      Provisions.rule("hd42-2025/duration-minimum", CellRecord.class)
          .force(MANDATORY)
          .asks(
              MeetingConditions.longEnough(
                  REGULAR, Provisions.of("hd42-2025/duration-small-cells").citation()))
          .build();

  /** One sitting for both lasts at least 120 minutes; the clause is not known. */
  public static final Rule<CellRecord> DURATION_COMBINED =
      Provisions.rule("hd42-2025/duration-minimum-combined", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.combinedLongEnough())
          .build();

  /** It is held only under difficult conditions, its parts one after the other. */
  public static final Rule<CellRecord> COMBINATION_CONDITIONS =
      Provisions.rule("hd42-2025/combination-conditions", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.combinedWithGround())
          .build();

  /** For few members the competent committee sets the length; the clause is not known. */
  public static final Rule<CellRecord> DURATION_SMALL_CELLS =
      Provisions.rule("hd42-2025/duration-small-cells", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.asLongAsSet())
          .build();

  /** A cell meeting is never held together with another. Known from a secondary source. */
  public static final Rule<CellRecord> NO_OTHER_MEETING_INSIDE =
      Provisions.rule("hd42-2025/no-other-meeting-inside", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.nothingMerged(MERGED_MEETINGS))
          .build();

  /** Attendance aimed at: sources conflict between at least 90 % and more than 90 %. */
  public static final Rule<CellRecord> ATTENDANCE_TARGET =
      Provisions.rule("hd42-2025/attendance-target", CellRecord.class)
          .force(TARGET)
          .asks(Provisions.readings("hd42-2025/attendance-target", attendance()))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(
          THEMATIC_EACH_QUARTER,
          THEMATIC_NOT_A_SUBSTITUTE,
          DURATION,
          DURATION_COMBINED,
          COMBINATION_CONDITIONS,
          DURATION_SMALL_CELLS,
          NO_OTHER_MEETING_INSIDE,
          ATTENDANCE_TARGET);

  private Guidance42Of2025() {}

  private static Map<String, Condition<CellRecord>> attendance() {
    Map<String, Condition<CellRecord>> readings = new LinkedHashMap<>();
    readings.put("AT_LEAST_90", attends(atLeast(parameter("attendance"))));
    readings.put("MORE_THAN_90", attends(moreThan(parameter("attendance"))));
    return readings;
  }

  private static Condition<CellRecord> attends(Requirement requirement) {
    return forEvery(
        meetings(REGULAR), compare(attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED), requirement));
  }
}
