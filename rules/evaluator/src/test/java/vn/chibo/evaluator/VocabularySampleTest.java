package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.core.member.MembershipStage.OFFICIAL;
import static vn.chibo.evaluator.Facts.CLAUSE;
import static vn.chibo.evaluator.condition.CellParts.membersOnLastDay;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.days;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.none;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.organizations;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;
import static vn.chibo.evaluator.condition.Tallies.latest;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;
import static vn.chibo.evaluator.condition.Tallies.totalOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.MemberSelection;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Every group of the vocabulary, as the documentation shows it. */
class VocabularySampleTest {
  private static final Condition<CellRecord> ONE_THEMATIC =
      tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)));
  private static final Condition<HeldMeeting> AN_HOUR = compare(LENGTH, atLeast(minutes(60)));
  private static final Condition<HeldMeeting> WELL_ATTENDED =
      compare(
          attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED), moreThan(share(Fraction.percent(85))));
  private static final Entries<MemberRecord, TaskAssignment> TASKS =
      Entries.all("tasks", Text.of("nhiệm vụ", "tasks"), MemberRecord::getTasks);

  static Stream<Condition<CellRecord>> ofCells() {
    return Stream.of(
        // spans and tallies
        forEvery(quarter(), ONE_THEMATIC),
        forEvery(
            month(),
            tallied(countOf(heldMeetings(REGULAR)), atLeast(parameter("regular-per-month")))),
        tallied(totalOf(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(720))),
        tallied(latest(heldMeetings(REGULAR), HeldMeeting::new, LENGTH), atLeast(minutes(60))),
        tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(31))),
        // parts
        forEvery(meetings(REGULAR), AN_HOUR),
        some(meetings(REGULAR), WELL_ATTENDED),
        shareOf(meetings(REGULAR), AN_HOUR, atLeast(share(Fraction.of(4, 5)))),
        meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60))),
        forEvery(
            membersOnLastDay(MemberSelection.of(OFFICIAL)),
            tallied(Tallies.countOf(TASKS), atLeast(number(1)))),
        // joins
        all(ONE_THEMATIC, forEvery(meetings(REGULAR), AN_HOUR)),
        any(ONE_THEMATIC, forEvery(meetings(REGULAR), AN_HOUR)),
        none(tallied(countOf(heldMeetings(THEMATIC)), moreThan(number(12)))),
        atLeastOf(1, ONE_THEMATIC, forEvery(meetings(REGULAR), AN_HOUR)),
        when(ONE_THEMATIC, tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1)))),
        unless(ONE_THEMATIC, CLAUSE, forEvery(meetings(REGULAR), AN_HOUR)),
        readings(
            Map.of(
                "AT_LEAST_90", forEvery(meetings(REGULAR), AN_HOUR),
                "MORE_THAN_90", forEvery(meetings(REGULAR), AN_HOUR))),
        // people
        judgement(
            "contents-practical",
            Text.of("nội dung thiết thực", "the contents are practical"),
            Text.of("chi ủy", "the cell committee")));
  }

  static Stream<Condition<OrganizationRecord>> ofOrganizations() {
    return Stream.of(
        forEvery(cells(), ONE_THEMATIC),
        some(cells(), some(meetings(REGULAR), AN_HOUR)),
        shareOf(cells(), ONE_THEMATIC, exactly(share(Fraction.ONE))),
        meanOf(
            regularMeetingsOfCells(),
            attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
            moreThan(share(Fraction.percent(85)))),
        forEvery(organizations(), forEvery(cells(), ONE_THEMATIC)));
  }

  @ParameterizedTest
  @MethodSource("ofCells")
  void should_give_an_outcome_that_is_no_fault_when_asked_of_a_cell(
      Condition<CellRecord> condition) {
    RuleBook book =
        RuleBook.of(
            Facts.figure("regular-per-month", Fraction.ONE, Unit.COUNT), Facts.asking(condition));
    CellRecord cell = Facts.cell(Facts.attended("03-05", 18, 20).withMinutes(60));
    assertThat(Facts.reason(Facts.explain(book, Choices.DEFAULT, cell, Facts.END).outcome()))
        .isNotEqualTo(Optional.of(UndeterminedReason.FAULT));
  }

  @ParameterizedTest
  @MethodSource("ofOrganizations")
  void should_be_decided_when_asked_of_an_organization_with_records(
      Condition<OrganizationRecord> condition) {
    CellRecord cell =
        Facts.cell(
            Facts.attended("03-05", 18, 20).withMinutes(60), Facts.meeting("04-10", THEMATIC));
    OrganizationRecord below = Facts.commune().cells(Roster.complete(List.of(cell))).build();
    OrganizationRecord commune = below.withOrganizations(Roster.complete(List.of(below)));
    assertThat(Facts.name(Facts.outcome(Facts.askingWhole(condition), commune)))
        .isEqualTo("Satisfied");
  }
}
