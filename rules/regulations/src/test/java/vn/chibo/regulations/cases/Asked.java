package vn.chibo.regulations.cases;

import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.regulations.Regulations;

/** What a rule says of a record at the end of its period, asked as a user asks. */
record Asked(Finding finding) {

  static Asked of(String place, CellRecord cell, String rule, Choices choices) {
    return found(evaluator(place, choices).evaluate(cell, cell.getPeriod().last()), rule);
  }

  static Asked of(CellRecord cell, String rule) {
    return of("central", cell, rule, Choices.DEFAULT);
  }

  static Asked of(String place, OrganizationRecord record, String rule, Choices choices) {
    return found(evaluator(place, choices).evaluate(record, record.getPeriod().last()), rule);
  }

  static Asked of(OrganizationRecord record, String rule) {
    return of("central", record, rule, Choices.DEFAULT);
  }

  private static Evaluator evaluator(String place, Choices choices) {
    return Evaluator.of(Regulations.standard().forJurisdiction(place)).choosing(choices);
  }

  private static Asked found(Evaluation evaluation, String rule) {
    return new Asked(evaluation.finding(rule).orElseThrow());
  }

  /** The outcome with its reason: {@code UNDETERMINED READING}. */
  String outcome() {
    return OutcomeCode.describe(OutcomeCode.of(finding.outcome()));
  }

  /** The clauses as readers see them, in English. */
  List<String> cites() {
    return cites(finding.citations());
  }

  static List<String> cites(List<Citation> citations) {
    return citations.stream().map(citation -> citation.text(Language.ENGLISH)).toList();
  }

  List<String> notes() {
    return english(finding.explanation().nodes().flatMap(node -> node.notes().stream()).toList());
  }

  List<String> missing() {
    return english(((Undetermined) finding.outcome()).missing());
  }

  /** The outcomes of the nodes with a label, without reasons. */
  List<String> parts(String label) {
    return finding
        .explanation()
        .nodes()
        .filter(node -> node.label().english().contains(label))
        .map(Explanation::outcome)
        .map(outcome -> OutcomeCode.kind(OutcomeCode.of(outcome)).name())
        .toList();
  }

  private static List<String> english(List<Text> texts) {
    return texts.stream().map(Text::english).toList();
  }
}
