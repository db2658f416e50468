package vn.chibo.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Choices.Precision;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Tallies;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;
import vn.chibo.testkit.Law;
import vn.chibo.testkit.Trial;

/** The short samples of the documentation of types, as they stand there. */
class DocumentedSamplesTest {
  private static final Citation CLAUSE =
      Regulations.standard()
          .documents()
          .find(new DocumentKey("hd-12-btctw-2018"))
          .orElseThrow()
          .clause("II.3.3");
  private static final Entries<CellRecord, Meeting> MEETINGS =
      Entries.all("all-meetings", Text.of("buổi", "meetings"), CellRecord::getMeetings);

  private static RuleBook book(Figures figures, Condition<CellRecord> asked) {
    return RuleBook.of(
        figures,
        Rule.about(CellRecord.class)
            .id("plan/length")
            .cites(CLAUSE)
            .force(Force.PRACTICE)
            .asks(asked)
            .build());
  }

  private static OutcomeKind kind(Condition<CellRecord> asked) {
    return Evaluator.of(book(Figures.NONE, asked))
        .evaluate(WardRules.cellRecord(), Printed.AS_OF)
        .kind(0);
  }

  @Test
  void should_count_what_an_author_counts() {
    Tally<CellRecord> number = Tallies.countOf(MEETINGS);
    Tally<CellRecord> longest = Tallies.longestIntervalBetween(MEETINGS);

    assertThat(kind(tallied(number, atLeast(number(2))))).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(longest.unit()).isEqualTo(Unit.DAY);
  }

  @Test
  void should_ask_the_parts_of_an_author_one_by_one() {
    Parts<CellRecord, Meeting> allMeetings =
        new Parts<>(
            "all-meetings",
            Text.of("buổi sinh hoạt", "meeting"),
            true,
            (cell, window, asOf) ->
                new Parts.Found<>(
                    window.upTo(asOf).map(cell.getMeetings()::within).orElse(List.of()).stream()
                        .map(
                            m ->
                                new Parts.Part<>(m, Text.same("meeting"), Optional.of(m.getDate())))
                        .toList(),
                    cell.getMeetings().gaps(window, asOf).stream()
                        .map(days -> Text.of("sổ sinh hoạt", "the register of meetings"))
                        .toList(),
                    window.last().isAfter(asOf)));
    Measure<Meeting> three =
        Measure.of(
            "three", Text.same("three"), Unit.COUNT, m -> Observation.of(Quantity.exactly(3)));
    Measure<Meeting> unknown =
        Measure.of(
            "unknown",
            Text.same("unknown"),
            Unit.COUNT,
            m -> Observation.missing(Text.of("số khách mời", "the number of guests")));

    assertThat(kind(some(allMeetings, compare(three, exactly(number(3))))))
        .isEqualTo(OutcomeKind.SATISFIED);
    assertThat(kind(forEvery(allMeetings, compare(unknown, exactly(number(3))))))
        .isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void should_ask_for_a_decision_about_the_cell() {
    Decisions<CellRecord> decisions =
        new Decisions<>() {
          @Override
          public Register<Decision> of(CellRecord cell) {
            return cell.getDecisions();
          }

          @Override
          public LocalDate day(CellRecord cell) {
            return cell.getPeriod().last();
          }
        };

    assertThat(kind(new Condition.Decided<>(DecisionKind.CONSENT_TO_SIZE, decisions)))
        .isEqualTo(OutcomeKind.PENDING);
  }

  @Test
  void should_take_figures_from_the_book_and_say_what_is_short() {
    ParameterKey key = new ParameterKey(new RuleId("plan/length"), "minimum-minutes");
    Figures figures = Figures.of(ParameterEntry.of(key, Fraction.of(100), Unit.MINUTE, CLAUSE));
    Finding finding =
        Evaluator.of(
                book(
                    figures,
                    forEvery(
                        meetings(REGULAR), compare(LENGTH, atLeast(parameter("minimum-minutes"))))))
            .evaluate(WardRules.cellRecord(), Printed.AS_OF)
            .findings()
            .get(0);

    List<String> words = new ArrayList<>();
    finding
        .explanation()
        .nodes()
        .filter(node -> node.shortfall().isPresent())
        .forEach(node -> words.add(node.shortfall().orElseThrow().words().english()));
    assertThat(words).containsExactly("5 minutes short", "5 minutes short");
  }

  @Test
  void should_be_asked_of_the_cells_of_an_organization() {
    Condition<OrganizationRecord> asked =
        some(cells(), forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60)))));

    assertThat(asked).isInstanceOf(Condition.CountWhere.class);
  }

  @Test
  void should_read_codes_and_outcomes_alike() {
    Evaluation evaluation =
        Evaluator.of(LocalRules.BOOK)
            .evaluate(RecordSample.cellRecord(), LocalDate.of(2024, 6, 30));
    long code = evaluation.code(0);

    assertThat(OutcomeCode.kind(code)).isEqualTo(OutcomeKind.PENDING);
    assertThat(OutcomeCode.until(code)).contains(LocalDate.of(2024, 12, 31));
    assertThat(OutcomeCode.describe(code)).isEqualTo("PENDING NOT_YET 2024-12-31");
    assertThat(evaluation.findings().get(0).outcome())
        .isInstanceOfSatisfying(
            Outcome.Pending.class,
            pending -> assertThat(pending.until()).isEqualTo(LocalDate.of(2024, 12, 31)));
  }

  @Test
  void should_let_an_unconfirmed_rule_speak_when_it_is_switched_on() {
    Choices choices =
        Choices.DEFAULT.switchOn("hd12-2018/duration-thematic-alone").with(Precision.ROUNDED);
    Evaluation evaluation =
        Evaluator.of(Printed.HA_NOI)
            .choosing(choices)
            .evaluate(RecordSample.cellRecord(), Printed.AS_OF);

    assertThat(evaluation.kind("hd12-2018/duration-thematic-alone"))
        .contains(OutcomeKind.UNDETERMINED);
  }

  @Test
  void should_keep_a_law_on_a_record_of_ones_own() {
    Trial trial =
        Trial.of(WardRules.BOOK, Choices.DEFAULT, WardRules.cellRecord(), LocalDate.of(2024, 8, 1));

    assertThat(Law.TIME.breach(trial.until(LocalDate.of(2024, 12, 31)))).isEmpty();
  }
}
