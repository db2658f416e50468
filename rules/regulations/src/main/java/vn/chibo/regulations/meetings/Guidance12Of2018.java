package vn.chibo.regulations.meetings;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Force.CRITERION;
import static vn.chibo.evaluator.Force.MANDATORY;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS;
import static vn.chibo.evaluator.condition.MeetingMeasures.UNEXCUSED_ABSENCES;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.regulations.data.Provisions;

/** Hướng dẫn 12-HD/BTCTW (06/07/2018), in force to 27/10/2025 (inferred). */
public final class Guidance12Of2018 {

  /** Section II.2.2: a thematic meeting at least once a quarter; four in one quarter do not do. */
  public static final Rule<CellRecord> THEMATIC_EACH_QUARTER =
      Provisions.rule("hd12-2018/thematic-per-quarter", CellRecord.class)
          .force(MANDATORY)
          .forEvery(
              quarter(),
              countOf(heldMeetings(THEMATIC)),
              atLeast(parameter("thematic-per-quarter")))
          .build();

  /** Section II.3.3: a regular meeting lasts at least 90 minutes, but for very small cells. */
  public static final Rule<CellRecord> DURATION =
      Provisions.rule("hd12-2018/duration-minimum", CellRecord.class)
          .force(MANDATORY)
          .asks(
              MeetingConditions.longEnough(
                  REGULAR, Provisions.of("hd12-2018/duration-small-cells").citation()))
          .build();

  /** Section II.3.3: regular and thematic in one sitting last at least 120 minutes. */
  public static final Rule<CellRecord> DURATION_COMBINED =
      Provisions.rule("hd12-2018/duration-minimum-combined", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.combinedLongEnough())
          .build();

  /** Section II.3.3: for very few members the competent committee sets the length. */
  public static final Rule<CellRecord> DURATION_SMALL_CELLS =
      Provisions.rule("hd12-2018/duration-small-cells", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.asLongAsSet())
          .build();

  /** That 90 minutes hold for a thematic meeting held alone is a reading only: unconfirmed. */
  public static final Rule<CellRecord> DURATION_THEMATIC_ALONE =
      Provisions.rule("hd12-2018/duration-thematic-alone", CellRecord.class)
          .force(MANDATORY)
          .asks(
              MeetingConditions.longEnough(
                  THEMATIC, Provisions.of("hd12-2018/duration-small-cells").citation()))
          .build();

  /** A thematic meeting does not replace the regular one; the clause is not known. */
  public static final Rule<CellRecord> THEMATIC_NOT_A_SUBSTITUTE =
      Provisions.rule("hd12-2018/thematic-not-a-substitute", CellRecord.class)
          .force(MANDATORY)
          .policy(WindowPolicy.WINDOW_START)
          .asks(MeetingConditions.thematicBesideRegular())
          .build();

  /**
   * One sitting for both only with difficulty of time or place, its parts never interleaved; the
   * clause is not known.
   */
  public static final Rule<CellRecord> COMBINATION_CONDITIONS =
      Provisions.rule("hd12-2018/combination-conditions", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.combinedWithGround())
          .build();

  /** A professional meeting is not merged into the cell meeting; the clause is not known. */
  public static final Rule<CellRecord> NO_PROFESSIONAL_MEETING_INSIDE =
      Provisions.rule("hd12-2018/no-professional-meeting-inside", CellRecord.class)
          .force(MANDATORY)
          .asks(MeetingConditions.nothingMerged(MERGED_PROFESSIONAL_MEETINGS))
          .build();

  /**
   * Framework criterion 1: at each regular meeting attendance is strictly above 85 %, nobody is
   * absent without reason, and nobody was absent with reason more than three times in a row in the
   * year.
   */
  public static final Rule<CellRecord> QUALITY_ATTENDANCE =
      Provisions.rule("hd12-2018/quality-attendance", CellRecord.class)
          .force(CRITERION)
          .asks(
              all(
                  forEvery(
                      meetings(REGULAR),
                      compare(
                          attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
                          moreThan(parameter("attendance")))),
                  forEvery(meetings(REGULAR), compare(UNEXCUSED_ABSENCES, exactly(number(0)))),
                  forEvery(
                      year(),
                      tallied(
                          LONGEST_EXCUSED_RUN, atMost(parameter("consecutive-excused-absences"))))))
          .build();

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(
          THEMATIC_EACH_QUARTER,
          DURATION,
          DURATION_COMBINED,
          DURATION_SMALL_CELLS,
          DURATION_THEMATIC_ALONE,
          THEMATIC_NOT_A_SUBSTITUTE,
          COMBINATION_CONDITIONS,
          NO_PROFESSIONAL_MEETING_INSIDE,
          QUALITY_ATTENDANCE);

  private Guidance12Of2018() {}
}
