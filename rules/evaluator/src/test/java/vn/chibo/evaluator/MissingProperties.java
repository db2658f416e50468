package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.evidence.Missing;
import vn.chibo.evaluator.outcome.Outcome;

/** What is missing is nothing where the outcome is known, and something where it is not. */
class MissingProperties {

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(EvaluationProperties.RULES.keySet().stream().sorted().toList());
  }

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(5);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void should_be_missing_only_where_the_outcome_is_undetermined(
      @ForAll("rules") String rule,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    Function<CellRecord, Outcome> outcome =
        record -> Facts.outcome(Facts.asking(EvaluationProperties.RULES.get(rule)), record, asOf);
    Optional<Missing> missing = Missing.of(cell, outcome);
    assertThat(missing).as("these rules ask for facts only").isPresent();
    assertThat(missing.orElseThrow().facts().isEmpty())
        .as("%s as of %s: %s lacks %s", rule, asOf, cell, missing)
        .isEqualTo(!(outcome.apply(cell) instanceof Outcome.Undetermined));
  }
}
