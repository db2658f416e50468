package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.explanation.Explanation;

/** Every explanation stands on its own, and none in which one thing was changed does. */
class ExplanationCheckerProperties {
  private static final RuleBook BOOK = EvaluationProperties.book();

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(12);
  }

  @Provide
  Arbitrary<CellRecord> smallCells() {
    return RandomCells.cells(4);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_follow_from_itself(@ForAll("cells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    for (Finding finding : Evaluator.of(BOOK).evaluate(cell, asOf).findings()) {
      assertThat(ExplanationChecker.check(finding.explanation()))
          .as("%s as of %s: %s", finding.rule(), asOf, cell)
          .isEmpty();
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void should_not_follow_when_one_thing_was_changed(
      @ForAll("smallCells") CellRecord cell, @ForAll("days") LocalDate asOf) {
    for (Finding finding : Evaluator.of(BOOK).evaluate(cell, asOf).findings()) {
      for (Explanation changed : Mutations.of(finding.explanation())) {
        assertThat(ExplanationChecker.check(changed))
            .as("%s as of %s: %s", finding.rule(), asOf, changed)
            .isNotEmpty();
      }
    }
  }
}
