package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.Tallies.countOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** An author adds a measure, a tally and parts of their own; nothing else changes. */
class AuthorSampleTest {

  /** A measure: the guests of a meeting. */
  private static final Measure<HeldMeeting> GUESTS =
      Measure.of(
          "guests",
          Text.of("số khách mời", "guests"),
          Unit.COUNT,
          held ->
              Observation.of(
                  held.meeting().getGuests().map(g -> Quantity.exactly(g.count())),
                  Text.of("số khách mời", "the number of guests")));

  /** A tally: the meetings with guests. */
  private static final Tally<CellRecord> MEETINGS_WITH_GUESTS =
      countOf(
          Entries.all("all-meetings", Text.of("buổi", "meetings"), CellRecord::getMeetings)
              .where(
                  "meetings-with-guests",
                  Text.of("buổi có khách", "meetings with guests"),
                  AuthorSampleTest::withGuests));

  /** Parts: the resolutions that the meetings of the window passed. */
  private static final Parts<CellRecord, Resolution> RESOLUTIONS =
      new Parts<>(
          "resolutions",
          Text.of("nghị quyết", "resolution"),
          true,
          (cell, window, asOf) ->
              new Parts.Found<>(
                  window.upTo(asOf).map(cell.getMeetings()::within).orElse(List.of()).stream()
                      .flatMap(AuthorSampleTest::resolutions)
                      .toList(),
                  cell.getMeetings().gaps(window, asOf).stream()
                      .map(days -> Text.of("sổ sinh hoạt", "the register of meetings"))
                      .toList(),
                  window.last().isAfter(asOf)));

  private static Truth withGuests(Meeting meeting) {
    return meeting
        .getGuests()
        .map(guests -> guests.count() > 0 ? Truth.YES : Truth.NO)
        .orElse(Truth.UNKNOWN);
  }

  private static Stream<Parts.Part<Resolution>> resolutions(Meeting meeting) {
    return meeting.getResolutions().stream()
        .map(r -> new Parts.Part<>(r, Text.same("resolution"), Optional.of(meeting.getDate())));
  }

  private static Meeting guests(String day, int guests) {
    return meeting(day, REGULAR).withGuests(Visitors.of(guests));
  }

  @Test
  void should_be_asked_like_any_other_when_an_author_adds_a_measure() {
    Rule<CellRecord> rule = asking(forEvery(meetings(REGULAR), compare(GUESTS, atMost(number(2)))));
    assertThat(outcome(rule, cell(guests("03-05", 2)))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell(guests("03-05", 3)))).isEqualTo(Outcome.VIOLATED);
    assertThat(Facts.missing(outcome(rule, cell(meeting("03-05", REGULAR)))))
        .containsExactly(Text.of("số khách mời", "the number of guests"));
  }

  @Test
  void should_follow_the_table_of_leaves_when_an_author_adds_a_tally() {
    Rule<CellRecord> rule = asking(tallied(MEETINGS_WITH_GUESTS, atLeast(number(1))));
    assertThat(outcome(rule, cell(guests("03-05", 1)))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell(guests("03-05", 0)))).isEqualTo(Outcome.VIOLATED);
    assertThat(name(outcome(rule, cell(guests("03-05", 0)), day("03-05")))).isEqualTo("Pending");
    assertThat(reason(outcome(rule, cell(meeting("03-05", REGULAR)))))
        .contains(UndeterminedReason.MISSING_FACT);
    assertThat(reason(outcome(rule, cell(Register.of(List.of())))))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  private static Meeting resolving(String day) {
    return meeting(day, REGULAR)
        .withResolutions(Resolution.builder().content("Nghị quyết tháng").build());
  }

  @Test
  void should_be_asked_one_by_one_when_an_author_adds_parts() {
    Measure<Resolution> deadlines =
        Measure.of(
            "deadlines",
            Text.same("deadlines"),
            Unit.COUNT,
            r -> Observation.of(Quantity.exactly(r.getDeadline().isPresent() ? 1 : 0)));
    Rule<CellRecord> rule = asking(forEvery(RESOLUTIONS, compare(deadlines, exactly(number(0)))));
    assertThat(outcome(rule, cell(resolving("03-05")))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell())).isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    assertThat(name(outcome(rule, cell(resolving("03-05")), day("03-06")))).isEqualTo("Pending");
    assertThat(reason(outcome(rule, cell(Register.of(List.of(resolving("03-05")))))))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  private static IllegalStateException broken() {
    return new IllegalStateException("broken");
  }

  /** Throws where a record holds a meeting of 45 minutes. */
  private static void check(CellRecord cell) {
    if (cell.getMeetings().entries().stream()
        .anyMatch(meeting -> meeting.getMinutes().equals(Optional.of(45)))) {
      throw broken();
    }
  }

  static Stream<Condition<CellRecord>> broken_somewhere() {
    Condition<HeldMeeting> guests = compare(GUESTS, atLeast(number(0)));
    Measure<CellRecord> measure =
        Measure.of(
            "own",
            Text.same("own"),
            Unit.COUNT,
            cell -> {
              check(cell);
              return Observation.of(Quantity.exactly(1));
            });
    Entries<CellRecord, Meeting> register =
        Entries.all(
            "own",
            Text.same("own"),
            cell -> {
              check(cell);
              return cell.getMeetings();
            });
    Parts<CellRecord, HeldMeeting> parts =
        new Parts<>(
            "own",
            Text.same("own"),
            true,
            (cell, window, asOf) -> {
              check(cell);
              return new Parts.Found<>(List.of(), List.of(), false);
            });
    return Stream.of(
        compare(measure, exactly(number(1))),
        tallied(countOf(register), atLeast(number(1))),
        forEvery(parts, guests),
        new Condition.Decided<>(DecisionKind.LENGTH_FOR_FEW_MEMBERS, new OwnDecisions()));
  }

  /** Decisions of an author's own that throw. */
  private static final class OwnDecisions implements Decisions<CellRecord> {
    @Override
    public Register<Decision> of(CellRecord cell) {
      check(cell);
      return cell.getDecisions();
    }

    @Override
    public LocalDate day(CellRecord cell) {
      return END;
    }
  }

  @ParameterizedTest
  @MethodSource("broken_somewhere")
  void should_be_a_fault_for_this_subject_and_rule_only_when_it_throws(
      Condition<CellRecord> condition) {
    Rule<CellRecord> sound =
        Facts.rule("test/sound", CellRecord.class)
            .asks(tallied(MEETINGS_WITH_GUESTS, exactly(number(0))))
            .build();
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, asking(condition), sound));
    CellRecord bad = cell(lasting("03-05", 45).withGuests(Visitors.of(0)));
    CellRecord good = cell(lasting("03-05", 60).withGuests(Visitors.of(0)));
    List<Evaluation> batch =
        Stream.of(good, bad, good).map(cell -> evaluator.evaluate(cell, END)).toList();
    assertThat(batch.stream().map(e -> reason(e.findings().get(0).outcome())))
        .containsExactly(
            reason(batch.get(0).findings().get(0).outcome()),
            Optional.of(UndeterminedReason.FAULT),
            reason(batch.get(0).findings().get(0).outcome()));
    assertThat(reason(batch.get(0).findings().get(0).outcome()))
        .isNotEqualTo(Optional.of(UndeterminedReason.FAULT));
    assertThat(batch).allMatch(e -> e.findings().get(1).outcome().equals(Outcome.SATISFIED));
  }

  @Test
  void should_end_the_evaluation_when_the_machine_fails_and_not_the_measure() {
    Measure<CellRecord> endless =
        Measure.of(
            "endless",
            Text.same("endless"),
            Unit.COUNT,
            cell -> {
              throw new StackOverflowError();
            });
    Rule<CellRecord> rule = asking(compare(endless, atLeast(number(1))));
    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> outcome(rule, cell()));
  }
}
