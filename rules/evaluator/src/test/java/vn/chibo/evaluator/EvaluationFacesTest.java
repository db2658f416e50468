package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What evaluations, books, rules and hashes say of themselves, and when they are equal. */
class EvaluationFacesTest {
  private static final Condition<CellRecord> ONE_THEMATIC = held(1);
  private static final Rule<CellRecord> ONE = rule("test/one", ONE_THEMATIC);
  private static final Rule<CellRecord> TWO = rule("test/two", held(2));
  private static final Rule<CellRecord> THREE = rule("test/three", held(3));
  private static final RuleBook BOOK =
      new RuleBook(
          List.of(),
          List.of(ONE, TWO, THREE),
          Map.of(ONE.id(), Text.of("một buổi", "one meeting")),
          Figures.NONE);
  private static final CellRecord CELL =
      cell(meeting("03-05", THEMATIC), meeting("04-05", REGULAR));

  private static Condition<CellRecord> held(int count) {
    return tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(count)));
  }

  private static Rule<CellRecord> rule(String id, Condition<CellRecord> condition) {
    return Facts.rule(id, CellRecord.class).asks(condition).build();
  }

  private static Evaluation evaluation() {
    return Evaluator.of(BOOK).evaluate(CELL, END);
  }

  @Test
  void should_count_the_rules_by_their_outcome() {
    Evaluation evaluation = evaluation();

    assertThat(evaluation.count(OutcomeKind.SATISFIED)).isEqualTo(1);
    assertThat(evaluation.count(OutcomeKind.VIOLATED)).isEqualTo(2);
    assertThat(evaluation.count(OutcomeKind.PENDING)).isZero();
    assertThat(evaluation.kind("test/one")).contains(OutcomeKind.SATISFIED);
    assertThat(evaluation.kind("test/three")).contains(OutcomeKind.VIOLATED);
    assertThat(evaluation.kind("test/four")).isEmpty();
    assertThat(evaluation)
        .hasToString(
            "Evaluation as of 2024-12-31, SATISFIED: 1, VIOLATED: 2, PENDING: 0,"
                + " UNDETERMINED: 0, NOT_APPLICABLE: 0");
  }

  @Test
  void should_be_equal_when_record_day_book_and_choices_are() {
    Evaluation other = Evaluator.of(BOOK).evaluate(CELL, END);

    assertThat(evaluation()).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(evaluation().hashCode()).isNotZero();
  }

  @Test
  void should_not_be_equal_when_one_of_them_is_another() {
    Evaluation evaluation = evaluation();
    RuleBook shorter = RuleBook.of(Figures.NONE, ONE, TWO);
    CellRecord alike = cell(meeting("03-06", THEMATIC), meeting("04-05", REGULAR));
    Evaluator chosen = Evaluator.of(BOOK).choosing(Choices.DEFAULT.reading("test/one", "X"));

    assertThat(evaluation.equals(new Object())).isFalse();
    assertThat(evaluation).isNotEqualTo(Evaluator.of(BOOK).evaluate(CELL, Facts.day("12-30")));
    assertThat(evaluation).isNotEqualTo(Evaluator.of(shorter).evaluate(CELL, END));
    assertThat(evaluation).isNotEqualTo(Evaluator.of(BOOK).evaluate(alike, END));
    assertThat(evaluation).isNotEqualTo(chosen.evaluate(CELL, END));
    assertThat(evaluation).isNotEqualTo(Evaluator.of(BOOK).evaluate(cell(), END));
  }

  @Test
  void should_evaluate_a_stream_one_by_one() {
    List<Evaluation> all = Evaluator.of(BOOK).evaluate(Stream.of(CELL, cell()), END).toList();

    assertThat(all)
        .containsExactly(
            Evaluator.of(BOOK).evaluate(CELL, END), Evaluator.of(BOOK).evaluate(cell(), END));
  }

  /** One evaluator holds the plan of one period and day, and makes another for another. */
  @Test
  void should_not_use_the_plan_of_another_day_or_period() {
    Evaluator evaluator = Evaluator.of(BOOK);
    CellRecord half = CELL.withPeriod(DatePeriod.parse("2024-04-01/2024-06-30"));

    for (LocalDate day : List.of(END, MIDDLE, END)) {
      assertThat(evaluator.evaluate(CELL, day)).isEqualTo(Evaluator.of(BOOK).evaluate(CELL, day));
    }
    assertThat(evaluator.evaluate(half, END).kind("test/one")).contains(OutcomeKind.VIOLATED);
    assertThat(evaluator.evaluate(CELL, END).kind("test/one")).contains(OutcomeKind.SATISFIED);
  }

  @Test
  void should_evaluate_organizations_with_witnesses_and_in_codes() {
    Rule<OrganizationRecord> everywhere =
        Facts.rule("test/all", OrganizationRecord.class).asks(forEvery(cells(), held(2))).build();
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, everywhere));
    OrganizationRecord record = commune().cells(Roster.complete(List.of(CELL))).build();

    Evaluation evaluation = evaluator.evaluateWithWitnesses(record, END);
    assertThat(evaluation).isEqualTo(evaluator.evaluate(record, END));
    assertThat(evaluation.kind(0)).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(evaluation.witnesses().size()).isEqualTo(1);
    assertThatThrownBy(() -> evaluator.evaluate(record, LocalDate.of(2018, 7, 5)))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_refuse_a_reading_that_the_rule_does_not_have() {
    RuleBook read =
        RuleBook.of(
            Figures.NONE, rule("test/read", readings(Map.of("FEW", held(1), "MANY", held(3)))));
    Choices wrong = Choices.DEFAULT.reading("test/read", "SOME");

    assertThatThrownBy(() -> Evaluator.of(read).choosing(wrong))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("SOME")
        .hasMessageContaining("FEW")
        .hasMessageContaining("MANY");
    assertThat(Evaluator.of(read).choosing(Choices.DEFAULT.reading("test/read", "FEW")).choices())
        .isNotEqualTo(Choices.DEFAULT);
  }

  @Test
  void should_find_rules_and_their_titles() {
    assertThat(BOOK.find(TWO.id())).contains(TWO);
    assertThat(BOOK.find(new RuleId("test/four"))).isEmpty();
    assertThat(BOOK.titles()).isEqualTo(Map.of(ONE.id(), Text.of("một buổi", "one meeting")));
    assertThat(BOOK.title(ONE.id())).isEqualTo(Text.of("một buổi", "one meeting"));
    assertThat(BOOK.title(TWO.id())).isEqualTo(Text.same("test/two"));
    assertThat(BOOK.lineage()).isEmpty();
    assertThat(new RuleBook(Plans.LINEAGE, List.of(ONE), Map.of(), Figures.NONE).lineage())
        .isEqualTo(Plans.LINEAGE);
  }

  @Test
  void should_print_rules_and_parameters_by_their_names() {
    assertThat(ONE).hasToString("test/one");
    assertThat(new ParameterKey(ONE.id(), "minimum")).hasToString("test/one: minimum");
  }

  @Test
  void should_be_the_digits_when_a_hash_is_asked() {
    Hash hash = Hash.of("0af3");

    assertThat(hash).hasToString("0af3").isEqualTo(Hash.of("0af3")).isNotEqualTo(Hash.of("0af4"));
    assertThat(hash.hashCode()).isEqualTo("0af3".hashCode());
    assertThat(Hash.later(() -> "0af3").value()).isEqualTo("0af3");
  }

  @Test
  void should_find_the_same_finding_in_the_report() {
    Finding finding = evaluation().finding("test/one").orElseThrow();

    assertThat(evaluation().report().finding("test/one")).contains(finding);
    assertThat(evaluation().report().finding("test/none")).isEmpty();
    assertThat(finding.text(Language.VIETNAMESE)).contains("một buổi");
    assertThat(finding.text(Language.ENGLISH)).contains("one meeting");
  }

  @Test
  void should_owe_nothing_when_nothing_is_open() {
    assertThat(evaluation().obligations()).isEmpty();
    assertThat(evaluation().staleParameters()).isEmpty();
    assertThat(Evaluator.of(BOOK).evaluate(CELL, MIDDLE).obligations()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-05, 2018-07-06/.., 2018-07-06",
    "2018-07-06, 2018-07-06/.., 2018-07-06",
    "2018-08-01, 2018-07-06/.., 2018-08-01"
  })
  void should_count_from_the_day_of_issue_when_it_is_the_later_one(
      String issued, String inForce, LocalDate first) {
    Rule<CellRecord> rule =
        Rule.about(CellRecord.class)
            .id("test/issued")
            .cites(Facts.GUIDANCE.withDate(Optional.of(PartialDate.parse(issued))).clause("1"))
            .force(Force.MANDATORY)
            .inForce(DatePeriod.parse(inForce))
            .asks(ONE_THEMATIC)
            .build();

    assertThat(rule.countsFrom()).isEqualTo(first);
  }
}
