package vn.chibo.regulations.meetings;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.MeetingMeasures.sittings;

import java.time.LocalDate;
import vn.chibo.core.document.Citation;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.regulations.words.RegulationMessages;

/** Conditions that more than one regime of meetings asks, each with its own figures. */
final class MeetingConditions {
  private MeetingConditions() {}

  /** A regular meeting in every month. */
  static Condition<CellRecord> regularEachMonth() {
    return forEvery(
        month(),
        tallied(countOf(heldMeetings(REGULAR)), atLeast(parameter("regular-meetings-per-month"))));
  }

  /** In a month with a thematic meeting there is a regular one as well. */
  static Condition<CellRecord> thematicBesideRegular() {
    return forEvery(
        month(),
        when(
            tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))),
            tallied(
                countOf(heldMeetings(REGULAR)), atLeast(parameter("regular-meetings-per-month")))));
  }

  /**
   * Sittings of a kind last as long as asked, unless a committee set the length of the cell, which
   * a clause of its own allows.
   */
  static Condition<CellRecord> longEnough(MeetingKind kind, Citation exception) {
    return named(
        "meeting-length-kept",
        RegulationMessages.text("condition.meeting-length-kept"),
        forEvery(
            sittings(kind),
            unless(
                lengthSet(),
                exception,
                compare(MeetingMeasures.LENGTH, atLeast(parameter("minimum-minutes"))))));
  }

  /** Combined sittings last as long as asked. */
  static Condition<CellRecord> combinedLongEnough() {
    return forEvery(
        sittings(COMBINED), compare(MeetingMeasures.LENGTH, atLeast(parameter("minimum-minutes"))));
  }

  /**
   * Where a committee set the length of the cell, its regular meetings last as long: those which
   * the length of the clause binds. The kinds that a clause names beside are kinds of cells.
   */
  static Condition<CellRecord> asLongAsSet() {
    return forEvery(
        sittings(REGULAR),
        when(
            lengthSet(),
            compare(MeetingMeasures.MINUTES_BEYOND_SET_LENGTH, atLeast(Conditions.minutes(0)))));
  }

  /** One sitting for both only with difficulty, its two parts one after the other. */
  static Condition<CellRecord> combinedWithGround() {
    return forEvery(
        sittings(COMBINED),
        all(
            compare(MeetingMeasures.DIFFICULTY, exactly(number(1))),
            compare(MeetingMeasures.INTERLEAVED, exactly(number(0)))));
  }

  /**
   * No meeting that counts for the measure is held together with a meeting of the cell, of any
   * kind.
   */
  static Condition<CellRecord> nothingMerged(Measure<HeldMeeting> merged) {
    return forEvery(
        meetings(REGULAR, THEMATIC, EXTRAORDINARY), compare(merged, exactly(number(0))));
  }

  private static Condition<HeldMeeting> lengthSet() {
    return new Condition.Decided<>(
        DecisionKind.LENGTH_FOR_FEW_MEMBERS,
        new Decisions<>() {
          @Override
          public Register<Decision> of(HeldMeeting held) {
            return held.cell().getDecisions();
          }

          @Override
          public LocalDate day(HeldMeeting held) {
            return held.meeting().getDate();
          }
        });
  }
}
