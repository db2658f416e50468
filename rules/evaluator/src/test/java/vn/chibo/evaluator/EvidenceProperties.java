package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.evidence.Evidence;
import vn.chibo.evaluator.outcome.Outcome;

/** Evidence is enough for its outcome, and nothing of it can be spared. */
class EvidenceProperties {

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(EvaluationProperties.RULES.keySet().stream().sorted().toList());
  }

  @Provide
  Arbitrary<CellRecord> cells() {
    return RandomCells.cells(8);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RandomCells.days();
  }

  private static Function<SubjectRecord, Outcome> outcome(String rule, LocalDate asOf) {
    return record ->
        Facts.outcome(Facts.asking(EvaluationProperties.RULES.get(rule)), record, asOf);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_give_the_same_outcome_with_everything_else_hidden(
      @ForAll("rules") String rule,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    Evidence evidence = Evidence.of(cell, outcome(rule, asOf));
    assertThat(outcome(rule, asOf).apply(evidence.record()))
        .isEqualTo(outcome(rule, asOf).apply(cell));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void should_change_the_outcome_when_any_meeting_or_detail_of_it_is_hidden_as_well(
      @ForAll("rules") String rule,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    CellRecord least = (CellRecord) Evidence.of(cell, outcome(rule, asOf)).record();
    for (CellRecord less : RandomCells.masked(least)) {
      if (!less.getMeetings().entries().equals(least.getMeetings().entries())) {
        assertThat(outcome(rule, asOf).apply(less))
            .as("%s as of %s: %s of %s", rule, asOf, less, least)
            .isNotEqualTo(outcome(rule, asOf).apply(cell));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_be_its_own_evidence(
      @ForAll("rules") String rule,
      @ForAll("cells") CellRecord cell,
      @ForAll("days") LocalDate asOf) {
    Evidence evidence = Evidence.of(cell, outcome(rule, asOf));
    assertThat(Evidence.of(evidence.record(), outcome(rule, asOf))).isEqualTo(evidence);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_need_no_completeness_when_a_maximum_is_exceeded(@ForAll("cells") CellRecord cell) {
    Function<SubjectRecord, Outcome> atMostThree = outcome("at-most-three-thematic", Facts.END);
    if (atMostThree.apply(cell) instanceof Outcome.Violated) {
      CellRecord least = (CellRecord) Evidence.of(cell, atMostThree).record();
      assertThat(least.getMeetings().complete()).isEmpty();
      assertThat(least.getMeetings().entries()).hasSize(4);
      assertThat(Register.of(least.getMeetings().entries())).isEqualTo(least.getMeetings());
    }
  }
}
