package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.days;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Choice;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tallies;

/** What an author's own Java decides is listed, whatever it is; what this library does is not. */
class OwnJavaTest {
  private static final Text OWN = Text.of("của tác giả", "own");
  private static final Measure<HeldMeeting> MEASURE =
      Measure.of("own", OWN, Unit.COUNT, held -> Observation.of(Quantity.exactly(1)));
  private static final Measure<CellRecord> OF_CELL =
      Measure.of("own", OWN, Unit.COUNT, cell -> Observation.of(Quantity.exactly(1)));
  private static final Entries<CellRecord, Meeting> ENTRIES =
      Entries.all("own", OWN, CellRecord::getMeetings);
  private static final Parts<CellRecord, HeldMeeting> PARTS = own();
  private static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));

  /** An author who wraps what this library finds decides himself what is found. */
  private static Parts<CellRecord, HeldMeeting> own() {
    Parts<CellRecord, HeldMeeting> all = meetings(REGULAR);
    return new Parts<>(
        all.key(),
        OWN,
        true,
        (cell, window, asOf) -> all.finder().find(cell, window, asOf),
        all.meetings());
  }

  private static final class OfCell implements Decisions<CellRecord> {
    @Override
    public Register<Decision> of(CellRecord cell) {
      return cell.getDecisions();
    }

    @Override
    public LocalDate day(CellRecord cell) {
      return cell.getPeriod().last();
    }
  }

  static Stream<Arguments> own_nodes() {
    Choice<CellRecord> choice = new Choice<>(OWN, cell -> Optional.empty());
    return Stream.of(
        arguments(compare(OF_CELL, atLeast(number(1))), "own", "measure is"),
        arguments(tallied(countOf(ENTRIES), atLeast(number(1))), "own", "tally is"),
        arguments(
            tallied(
                Tallies.totalOf(heldMeetings(REGULAR), HeldMeeting::new, MEASURE),
                atLeast(number(1))),
            "total of own over regular meeting",
            "tally is"),
        arguments(forEvery(PARTS, HOUR), "Every own", "parts are"),
        arguments(
            countWhere(PARTS, HOUR, atLeast(number(1))), "Number that meets it (own)", "parts are"),
        arguments(
            shareOf(PARTS, HOUR, atLeast(share(Fraction.of(1, 2)))),
            "Share that meets it (own)",
            "parts are"),
        arguments(
            meanOf(PARTS, LENGTH, atLeast(minutes(60))),
            "average length of the meeting",
            "parts are"),
        arguments(
            meanOf(meetings(REGULAR), MEASURE, atLeast(number(1))), "average own", "measure is"),
        arguments(
            new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, new OfCell()),
            "consent of the level above to the number of members",
            "decisions are"),
        arguments(new Condition.Permitted<>(choice, choice), "own", "choice is"));
  }

  @ParameterizedTest
  @MethodSource("own_nodes")
  void should_list_the_node_when_an_author_s_own_java_decides_it(
      Condition<CellRecord> condition, String node, String why) {
    Analysis analysis = Analysis.of(Planted.book(Planted.rule(Planted.RULE, condition)));
    assertThat(analysis.clean()).isFalse();
    assertThat(analysis.notAnalysed())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.node().english()).isEqualTo(node);
              assertThat(open.why().english()).contains(why);
              assertThat(open.part()).hasToString(Planted.RULE);
              assertThat(open.text(Language.VIETNAMESE)).startsWith("CHƯA PHÂN TÍCH — mau/rule: ");
            });
  }

  @Test
  void should_list_nothing_when_all_is_of_this_library() {
    Condition<CellRecord> condition =
        all(
            tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1))),
            tallied(longestIntervalBetween(heldMeetings(REGULAR)), atMost(days(31))),
            tallied(LONGEST_EXCUSED_RUN, atMost(number(3))),
            forEvery(meetings(REGULAR), HOUR),
            countWhere(meetings(REGULAR), HOUR, atLeast(number(1))),
            shareOf(meetings(REGULAR), HOUR, atLeast(share(Fraction.of(1, 2)))),
            meanOf(
                meetings(REGULAR),
                attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                atLeast(share(Fraction.of(1, 2)))));
    Analysis analysis = Analysis.of(Planted.book(Planted.rule(Planted.RULE, condition)));
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.notAnalysed()).isEmpty();
  }

  @Test
  void should_say_that_there_are_too_many_cases_when_a_rule_is_too_large() {
    List<Condition<CellRecord>> parts =
        Stream.iterate(0, i -> i + 1)
            .limit(15)
            .<Condition<CellRecord>>map(
                i -> vn.chibo.evaluator.condition.Conditions.judgement("t" + i, OWN, OWN))
            .toList();
    Analysis large =
        Analysis.of(Planted.book(Planted.rule(Planted.RULE, new Condition.All<>(parts))));
    assertThat(large.notAnalysed())
        .singleElement()
        .satisfies(open -> assertThat(open.why().english()).isEqualTo("too many cases"));
    Analysis fewer =
        Analysis.of(
            Planted.book(Planted.rule(Planted.RULE, new Condition.All<>(parts.subList(0, 14)))));
    assertThat(fewer.clean()).isTrue();
  }
}
