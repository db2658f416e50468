package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The rules of which a book can be made; why it cannot be made of the others is a finding.
 *
 * @param lineage the places of the book
 * @param figures its figures
 * @param findings where it is said
 */
record SoundRules(List<Jurisdiction> lineage, Figures figures, Findings findings) {

  List<Rule<?>> of(List<Rule<?>> rules) {
    Set<RuleId> seen = new HashSet<>();
    List<Rule<?>> sound = new ArrayList<>();
    for (Rule<?> rule : rules) {
      if (!seen.add(rule.id())) {
        findings.add(
            Weakness.of(
                WeaknessCode.DUPLICATE,
                PartKey.of(rule.id()),
                EvaluatorMessages.text("analysis.rule-twice", rule.id()),
                Counterexample.of(Text.same(rule.id().value()))));
      } else if (sound(rule)) {
        sound.add(rule);
      }
    }
    return sound;
  }

  private boolean sound(Rule<?> rule) {
    try {
      return new RuleBook(lineage, List.of(rule), Map.of(), figures).rules().contains(rule);
    } catch (FaultException refused) {
      refused.faults().stream()
          .map(fault -> Refusal.weakness(fault, PartKey.of(rule.id())))
          .map(weakness -> weakness.cited(rule.citations().stream().findFirst()))
          .forEach(findings::add);
      findings.notAnalysed(PartKey.of(rule.id()), Text.same(rule.id().value()), "refused");
      return false;
    }
  }
}
