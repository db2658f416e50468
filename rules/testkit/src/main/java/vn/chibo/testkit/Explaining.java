package vn.chibo.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Explanation;

/** Law 5: every outcome explains itself. */
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
    }
  }

  private static Stream<Text> words(Explanation node) {
    return Stream.of(
            Stream.of(node.label()),
            node.facts().stream(),
            node.notes().stream(),
            node.observed().map(Explanation.Observed::words).stream(),
            node.required().map(Explanation.Required::words).stream())
        .flatMap(each -> each);
  }
}
