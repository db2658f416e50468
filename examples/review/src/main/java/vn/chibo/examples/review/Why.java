package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/** The shortest reason of an outcome: the figures, the sum over its parts, or what is missing. */
final class Why {
  private Why() {}

  static Text of(Explanation top) {
    if (top.kind() == NodeKind.NO_FIGURE) {
      return top.label();
    }
    if (KeyFigures.manyParts(top)) {
      return sum(top.parts());
    }
    Optional<Text> reason =
        KeyFigures.dependsOnReading(top)
            ? readings(top)
            : KeyFigures.of(top).map(Why::figuresAndNotes);
    return reason.orElseGet(() -> withoutFigures(top));
  }

  private static Text sum(List<Explanation> parts) {
    return ReviewMessages.text(
        "why.parts",
        parts.size(),
        count(parts, Outcome.Satisfied.class),
        count(parts, Outcome.Violated.class),
        count(parts, Outcome.Pending.class),
        count(parts, Outcome.Undetermined.class));
  }

  private static int count(List<Explanation> parts, Class<? extends Outcome> kind) {
    return (int) parts.stream().filter(part -> kind.isInstance(part.outcome())).count();
  }

  /** The readings that disagree, each with its outcome. */
  private static Optional<Text> readings(Explanation top) {
    return top.nodes()
        .filter(Why::byReading)
        .filter(
            node -> node.parts().stream().map(p -> p.outcome().getClass()).distinct().count() > 1)
        .findFirst()
        .map(node -> Text.of(list(node, Language.VIETNAMESE), list(node, Language.ENGLISH)));
  }

  private static boolean byReading(Explanation node) {
    return node.kind() == NodeKind.READINGS || node.kind() == NodeKind.CHOSEN_READING;
  }

  private static String list(Explanation node, Language language) {
    return node.parts().stream()
        .map(p -> p.label().in(language) + ": " + OutcomeWords.name(p.outcome()).in(language))
        .collect(Collectors.joining("; "));
  }

  /** The figures of a node, and what must be said beside them. */
  private static Text figuresAndNotes(Explanation node) {
    Text figures =
        ReviewMessages.text(
            "figures",
            node.observed().orElseThrow().words(),
            node.required().orElseThrow().words());
    return node.notes().isEmpty()
        ? figures
        : ReviewMessages.text("figures.noted", figures, joined(node.notes()));
  }

  private static Text joined(List<Text> texts) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining("; ")),
        texts.stream().map(Text::english).collect(Collectors.joining("; ")));
  }

  private static Text withoutFigures(Explanation top) {
    if (top.outcome() instanceof Outcome.Undetermined open && !open.missing().isEmpty()) {
      return ReviewMessages.text("missing-what", joined(open.missing()));
    }
    Text detail = OutcomeWords.detail(top.outcome());
    return detail.english().isEmpty() ? recorded(top).orElse(detail) : detail;
  }

  private static Optional<Text> recorded(Explanation top) {
    return top.nodes()
        .flatMap(node -> node.facts().stream())
        .filter(Fact::entry)
        .map(Fact::label)
        .findFirst();
  }
}
