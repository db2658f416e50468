package vn.chibo.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Origin;
import vn.chibo.testkit.tree.Tree;

/** Law 5, of the source: whoever reads an outcome can go to the clause it rests on. */
final class Sourcing {
  private Sourcing() {}

  static void check(Trial trial) throws Breach {
    for (Finding finding : trial.evaluate().findings()) {
      Rule<?> rule = trial.book().find(finding.rule()).orElseThrow();
      if (rule.citations().isEmpty() && asksSomething(rule)) {
        throw Breach.of(finding.rule(), "cites no source");
      }
      if (!finding.citations().equals(rule.citations())) {
        throw Breach.of(finding, "does not cite what its rule cites: " + rule.citations());
      }
      for (Language language : Language.values()) {
        named(finding, language);
      }
    }
  }

  /** That the catalogue holds no figure is said without a source. */
  private static boolean asksSomething(Rule<?> rule) {
    return Tree.nodes(rule.condition()).anyMatch(node -> !(node instanceof Condition.NoFigure<?>));
  }

  private static void named(Finding finding, Language language) throws Breach {
    String text = finding.text(language);
    Optional<String> unnamed =
        Stream.concat(finding.citations().stream(), figures(finding))
            .map(citation -> citation.text(language))
            .filter(source -> !text.contains(source))
            .findFirst();
    if (unnamed.isPresent()) {
      throw Breach.of(finding, "its words do not name, " + language + ": " + unnamed.get());
    }
  }

  /** The clauses of exceptions, and those of the figures of other places. */
  private static Stream<Citation> figures(Finding finding) {
    return Trial.why(finding)
        .nodes()
        .flatMap(node -> Stream.concat(node.clauses().stream(), overriding(node)));
  }

  private static Stream<Citation> overriding(Explanation node) {
    return node.required().flatMap(Explanation.Required::origin).stream()
        .filter(origin -> !origin.overrides().isEmpty())
        .map(Origin::effective)
        .map(Origin.Sourced::citation);
  }
}
