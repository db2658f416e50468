package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;

/** Law 5: every outcome explains itself, in words and to a checker of its own. */
final class Explaining {
  private Explaining() {}

  static void check(Trial trial) throws Breach {
    for (Finding finding : trial.evaluate().findings()) {
      Explanation why = Trial.why(finding);
      if (!why.outcome().equals(finding.outcome())) {
        throw Breach.of(finding, "the explanation comes to " + why.outcome());
      }
      Optional<String> wrong =
          Stream.concat(Stream.of(finding.title()), why.nodes().flatMap(Explaining::words))
              .map(Words::wrong)
              .flatMap(Optional::stream)
              .findFirst();
      if (wrong.isPresent()) {
        throw Breach.of(finding, wrong.get());
      }
      recomputed(finding, why);
    }
  }

  /** A checker of its own comes to the same outcome from the explanation alone. */
  private static void recomputed(Finding finding, Explanation why) throws Breach {
    List<ExplanationChecker.Disagreement> found = ExplanationChecker.check(why);
    if (!found.isEmpty()) {
      throw Breach.of(finding, "does not follow from its explanation: " + found.get(0));
    }
  }

  private static Stream<Text> words(Explanation node) {
    return Stream.of(
            Stream.of(node.label()),
            node.facts().stream().map(Fact::label),
            node.notes().stream(),
            node.observed().map(Explanation.Observed::words).stream(),
            node.required().map(Explanation.Required::words).stream())
        .flatMap(each -> each);
  }
}
