package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Explanation.Shortfall;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The words of one node of an explanation: its figures, its outcome, what is on record of it. */
record NodeText(Language language) {

  /** "0 meeting(s), needs at least 1", empty where there are no figures. */
  String figures(Explanation node) {
    if (node.kind() == NodeKind.AT_LEAST_OF) {
      return ""; // Its label says it.
    }
    Text seen = node.observed().map(Observed::words).orElse(Text.same(""));
    Text due = node.required().map(Required::words).orElse(Text.same(""));
    if (due.in(language).isEmpty()) {
      return "";
    }
    return seen.in(language).isEmpty()
        ? words("text.needs", due)
        : seen.in(language) + ", " + words("text.needs", due);
  }

  /** "not met (1 meeting(s) short)". */
  String outcome(Explanation node) {
    String detail = shortfall(node).orElse(OutcomeWords.detail(node.outcome())).in(language);
    String name = OutcomeWords.name(node.outcome()).in(language);
    return detail.isEmpty() ? name : name + " (" + detail + ")";
  }

  /** "0 meeting(s), needs at least 1 (1 meeting(s) short)", of what is not met. */
  String missed(Explanation node) {
    String figures = figures(node);
    return shortfall(node)
        .map(words -> (figures + " (" + words.in(language) + ")").strip())
        .orElse(figures);
  }

  private static Optional<Text> shortfall(Explanation node) {
    return node.shortfall()
        .filter(shortfall -> node.outcome() instanceof Outcome.Violated)
        .map(Shortfall::words);
  }

  /** Entries of a register by their days in one line, what a report states line by line. */
  List<String> facts(Explanation node) {
    List<String> days = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Fact fact : node.facts()) {
      if (fact.entry()) {
        boolean day = fact.path().last().filter(FactPath.Entry.class::isInstance).isPresent();
        (day ? days : facts).add(fact.label().in(language));
      }
    }
    if (!days.isEmpty()) {
      facts.add(String.join(", ", days));
    }
    return facts;
  }

  String words(String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }
}
