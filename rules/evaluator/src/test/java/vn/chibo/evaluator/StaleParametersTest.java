package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Plans.KEY;
import static vn.chibo.evaluator.Plans.NAME;
import static vn.chibo.evaluator.Plans.book;
import static vn.chibo.evaluator.Plans.central;
import static vn.chibo.evaluator.Plans.length;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.record.CellRecord;

/** Values that are used for days for which nobody checked them. */
class StaleParametersTest {
  private static final LocalDate CHECKED = day("06-30");
  private static final RuleBook BOOK = book(length(AT_LEAST), central(90).verified(CHECKED));

  private static Evaluation evaluate(RuleBook book, CellRecord record) {
    return Evaluator.of(book).evaluate(record, END);
  }

  @ParameterizedTest
  @CsvSource({"06-29, 0", "06-30, 0", "07-01, 1"})
  void should_be_stale_when_it_is_used_for_a_day_after_the_last_one_checked(String day, int stale) {
    assertThat(evaluate(BOOK, cell(lasting(day, 90))).staleParameters()).hasSize(stale);
  }

  @Test
  void should_name_the_value_once_with_the_first_day_when_it_is_used_again_and_again() {
    Evaluation evaluation =
        evaluate(BOOK, cell(lasting("05-05", 90), lasting("08-05", 90), lasting("09-05", 60)));
    StaleParameter expected =
        new StaleParameter(KEY.rule(), NAME, Facts.CLAUSE, CHECKED, day("08-05"));
    assertThat(evaluation.staleParameters()).containsExactly(expected);
    assertThat(evaluation.report().staleParameters()).containsExactly(expected);
  }

  @Test
  void should_change_no_outcome_but_say_so_when_it_is_stale() {
    CellRecord record = cell(lasting("05-05", 90), lasting("08-05", 60));
    Finding checked = evaluate(book(length(AT_LEAST), central(90)), record).findings().get(0);
    Finding stale = evaluate(BOOK, record).findings().get(0);
    assertThat(stale.outcome()).isEqualTo(checked.outcome());
    assertThat(stale.explanation().parts().get(0).notes()).isEmpty();
    assertThat(stale.explanation().parts().get(1).notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.english())
                  .startsWith("90 minutes (")
                  .endsWith(
                      "was checked through 30 Jun 2024 only, and is used for 5 Aug 2024; look the"
                          + " clause up again");
              assertThat(note.vietnamese()).contains("30/06/2024", "05/08/2024");
            });
  }

  @Test
  void should_not_be_looked_for_when_no_value_of_the_rule_says_until_when_it_was_checked() {
    assertThat(BOOK.mayBeStale(KEY.rule())).isTrue();
    assertThat(book(length(AT_LEAST), central(90)).mayBeStale(KEY.rule())).isFalse();
    assertThat(BOOK.mayBeStale(new RuleId("test/other"))).isFalse();
  }
}
