package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.testkit.Trial;
import vn.chibo.testkit.mutant.Mutant;
import vn.chibo.testkit.mutant.Mutants;

/** What is proved to be no mistake says the same as the rule of any record. */
class EquivalentMutantsProperties {
  private static final ShippedRulesProperties SHIPPED = new ShippedRulesProperties();
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("ha-noi");
  private static final List<Mutant> EQUIVALENT =
      BOOK.rules().stream()
          .flatMap(rule -> Mutants.of(rule, BOOK.figures()).stream())
          .filter(mutant -> mutant.equivalent().isPresent())
          .toList();

  @Provide
  Arbitrary<Trial> trials() {
    return SHIPPED.trials();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void should_say_the_same_of_any_record_when_a_mutant_is_proved_to_be_none(
      @ForAll("trials") Trial trial) {
    assertThat(EQUIVALENT).isNotEmpty();
    for (Mutant mutant : EQUIVALENT) {
      Rule<?> rule = BOOK.find(mutant.rule().id()).orElseThrow();
      assertThat(said(mutant.rule(), mutant.figures(), trial))
          .as("%s%n%s", mutant, trial)
          .isEqualTo(said(rule, BOOK.figures(), trial));
    }
  }

  /** What a rule says; nothing before its first day. */
  private static String said(Rule<?> rule, Figures figures, Trial trial) {
    LocalDate first = rule.inForce().start();
    LocalDate asOf = trial.asOf().isBefore(first) ? first : trial.asOf();
    RuleBook alone = new RuleBook(BOOK.lineage(), List.of(rule), BOOK.titles(), figures);
    return OutcomeCode.describe(
        Evaluator.of(alone).choosing(SHIPPED.choices()).evaluate(trial.record(), asOf).code(0));
  }
}
