package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.explanation.FactPath;

/** Which facts stand behind a number of meetings, and what of it is owed and printed. */
class FactsBehindTest {
  private static final CellRecord TWO =
      cell(meeting("02-05", THEMATIC), meeting("03-05", THEMATIC));

  private static Condition<CellRecord> held(MeetingKind kind, int count) {
    return tallied(countOf(heldMeetings(kind)), atLeast(number(count)));
  }

  private static Requirement requirement(Comparison comparison, int count) {
    return switch (comparison) {
      case AT_LEAST -> atLeast(number(count));
      case AT_MOST -> atMost(number(count));
      default -> exactly(number(count));
    };
  }

  /** Where the meetings on record decide alone, nobody must know that there were no others. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 2, false",
    "AT_LEAST, 3, true",
    "AT_MOST, 2, true",
    "AT_MOST, 1, false",
    "EXACTLY, 2, true",
    "EXACTLY, 1, false",
    "EXACTLY, 3, true"
  })
  void should_rest_on_the_complete_register_where_more_meetings_would_matter(
      Comparison comparison, int count, boolean complete) {
    Condition<CellRecord> condition =
        tallied(countOf(heldMeetings(THEMATIC)), requirement(comparison, count));

    assertThat(Facts.explain(asking(condition), TWO, END).facts())
        .anyMatch(fact -> fact.entry())
        .filteredOn(
            fact -> fact.path().last().filter(FactPath.Complete.class::isInstance).isPresent())
        .hasSize(complete ? 1 : 0);
  }

  private static Evaluation evaluate(Condition<CellRecord> condition) {
    return Evaluator.of(RuleBook.of(Figures.NONE, asking(condition))).evaluate(TWO, MIDDLE);
  }

  /** The path to what is owed names the spans and no joins. */
  @Test
  void should_name_the_span_of_what_is_owed_and_not_the_joins_in_it() {
    List<String> owed =
        evaluate(forEvery(quarter(), all(held(THEMATIC, 1), held(REGULAR, 1))))
            .obligations()
            .stream()
            .map(obligation -> obligation.label().english())
            .toList();

    assertThat(owed).hasSize(4);
    assertThat(owed.get(0)).isEqualTo(owed.get(1)).isEqualToIgnoringCase("quarter III");
    assertThat(owed.get(2)).isEqualTo(owed.get(3)).isEqualToIgnoringCase("quarter IV");
  }

  /** Of a number that can still be reached a report says until when, not how much is missing. */
  @Test
  void should_print_the_shortfall_of_what_is_violated_only() {
    assertThat(evaluate(held(THEMATIC, 3)).findings().get(0).text(Language.ENGLISH).lines())
        .noneMatch(line -> line.contains(" short)"));
    Evaluation over =
        Evaluator.of(RuleBook.of(Figures.NONE, asking(held(THEMATIC, 3)))).evaluate(TWO, END);
    assertThat(over.findings().get(0).text(Language.ENGLISH)).contains(" short)");
  }
}
