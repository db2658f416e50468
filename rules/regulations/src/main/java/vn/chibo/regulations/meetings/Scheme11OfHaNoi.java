package vn.chibo.regulations.meetings;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;
import static vn.chibo.evaluator.condition.OrganizationParts.unlisted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * Đề án 11-ĐA/TU of Hà Nội (06/12/2021): targets for a whole organization. Aims of a scheme, not
 * rules of Party life. No clause numbers are known.
 */
public final class Scheme11OfHaNoi {

  /**
   * All cells keep the regular monthly meeting and the thematic meetings as prescribed: in the
   * months and quarters that the Statutes and the guidance ask, those that begin under the scheme.
   */
  public static final Rule<OrganizationRecord> REGULAR_AND_THEMATIC_SHARE =
      Provisions.rule("da11-hanoi/regular-and-thematic-share", OrganizationRecord.class)
          .force(Force.TARGET)
          .policy(WindowPolicy.WINDOW_START)
          .asks(shareOf(cells(), meetingRegime(), exactly(parameter("cells"))))
          .build();

  /** All cells have full documents for their meetings. */
  public static final Rule<OrganizationRecord> DOCUMENTS_SHARE =
      target(
          "da11-hanoi/documents-share",
          shareOf(cells(), judged("full-documents"), exactly(parameter("cells"))));

  /** All cells carry out the full content in the right steps. */
  public static final Rule<OrganizationRecord> STEPS_SHARE =
      target(
          "da11-hanoi/steps-share",
          shareOf(cells(), judged("full-steps"), exactly(parameter("cells"))));

  /** All cells strictly observe the principles of Party life: a judgement. */
  public static final Rule<OrganizationRecord> PRINCIPLES_SHARE =
      target(
          "da11-hanoi/principles-share",
          shareOf(cells(), judged("principles"), exactly(parameter("cells"))));

  /**
   * Attendance at the monthly meeting of at least 90 %, inclusive; only exempted members leave the
   * denominator. The scheme does not say over what it is taken: two readings.
   */
  public static final Rule<OrganizationRecord> ATTENDANCE_TARGET =
      target("da11-hanoi/attendance-target", attendance());

  /** All secretaries, deputies and committee members of cells are trained in Party work. */
  public static final Rule<OrganizationRecord> TRAINING_SHARE =
      target(
          "da11-hanoi/training-share",
          shareOf(posts("posts"), judged("trained-posts"), exactly(parameter("posts"))));

  /** All working members are given concrete tasks. */
  public static final Rule<OrganizationRecord> ASSIGNMENT_SHARE =
      target(
          "da11-hanoi/assignment-share",
          shareOf(
              posts("working-members"), judged("assigned-members"), exactly(parameter("members"))));

  /** All rules of the class. */
  public static final List<Rule<?>> RULES =
      List.of(
          REGULAR_AND_THEMATIC_SHARE,
          DOCUMENTS_SHARE,
          STEPS_SHARE,
          PRINCIPLES_SHARE,
          ATTENDANCE_TARGET,
          TRAINING_SHARE,
          ASSIGNMENT_SHARE);

  private Scheme11OfHaNoi() {}

  private static Rule<OrganizationRecord> target(
      String id, Condition<OrganizationRecord> condition) {
    return Provisions.rule(id, OrganizationRecord.class)
        .force(Force.TARGET)
        .asks(condition)
        .build();
  }

  /** "As prescribed" points to the central minimum: one each month, one each quarter. */
  private static Condition<CellRecord> meetingRegime() {
    return named(
        "meeting-regime",
        RegulationMessages.text("condition.meeting-regime"),
        all(
            named(
                "regular-meetings",
                RegulationMessages.text("condition.regular-meetings"),
                MeetingConditions.regularEachMonth()),
            named(
                "thematic-meetings",
                RegulationMessages.text("condition.thematic-meetings"),
                forEvery(
                    quarter(),
                    tallied(
                        countOf(heldMeetings(THEMATIC)),
                        atLeast(parameter("thematic-per-quarter")))))));
  }

  private static Condition<OrganizationRecord> attendance() {
    Map<String, Condition<OrganizationRecord>> readings = new LinkedHashMap<>();
    readings.put(
        "PER_CELL",
        forEvery(
            regularMeetingsOfCells(),
            compare(attendanceRate(EXEMPT_EXCLUDED), atLeast(parameter("attendance")))));
    readings.put(
        "ORGANIZATION_AVERAGE",
        meanOf(
            regularMeetingsOfCells(),
            attendanceRate(EXEMPT_EXCLUDED),
            atLeast(parameter("attendance"))));
    return Provisions.readings("da11-hanoi/attendance-target", readings);
  }

  private static <T> Condition<T> judged(String key) {
    Text question = RegulationMessages.text("judgement." + key);
    Text who = RegulationMessages.text("judge.superior-committee");
    return named(key, RegulationMessages.text("condition." + key), judgement(key, question, who));
  }

  private static Parts<OrganizationRecord, CellRecord> posts(String key) {
    return unlisted(key, RegulationMessages.text("parts." + key));
  }
}
