package vn.chibo.examples.review;

import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.Regulations;

/** Asks a rule of one group of a bundled review, through the library's public API. */
final class Asked {
  private final Finding finding;

  private Asked(Finding finding) {
    this.finding = finding;
  }

  static Asked of(String review, String group, String rule) {
    return of(review, group, rule, ReviewCatalogue.bundled(review).choices());
  }

  static Asked of(String review, String group, String rule, Choices choices) {
    return new Asked(evaluation(review, group, choices).finding(rule).orElseThrow());
  }

  static Evaluation evaluation(String review, String group, Choices choices) {
    Review file = ReviewCatalogue.bundled(review);
    ReviewGroup asked =
        file.groups().stream()
            .filter(g -> g.name().english().equals(group))
            .findFirst()
            .orElseThrow();
    return Evaluator.of(Regulations.standard().forJurisdiction(file.jurisdiction().value()))
        .choosing(choices)
        .evaluate(asked.record(), file.asOf());
  }

  Outcome outcome() {
    return finding.outcome();
  }

  Finding finding() {
    return finding;
  }

  /** All notes of the explanation, in English. */
  List<String> notes() {
    return english(finding.explanation().nodes().flatMap(node -> node.notes().stream()).toList());
  }

  /** All labels of the explanation, in English. */
  List<String> labels() {
    return english(finding.explanation().nodes().map(Explanation::label).toList());
  }

  /** The outcome of the node with a label. */
  Outcome part(String label) {
    return finding
        .explanation()
        .nodes()
        .filter(node -> node.label().english().equals(label))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  List<String> missing() {
    return english(((Outcome.Undetermined) outcome()).missing());
  }

  List<String> cites() {
    return finding.citations().stream().map(c -> c.text(Language.ENGLISH)).toList();
  }

  private static List<String> english(List<Text> texts) {
    return texts.stream().map(Text::english).toList();
  }
}
