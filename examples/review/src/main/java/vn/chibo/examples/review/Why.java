package vn.chibo.examples.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  /** So many parts are named. */
  private static final int FEW = 6;

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

  /** How many parts have each outcome; the few that fail, or are not known, by their names. */
  private static Text sum(List<Explanation> parts) {
    Map<OutcomeKind, List<Explanation>> kinds =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> OutcomeKind.of(part.outcome()),
                    () -> new EnumMap<>(OutcomeKind.class),
                    Collectors.toList()));
    List<Text> sums = kinds.entrySet().stream().map(e -> sum(e.getKey(), e.getValue())).toList();
    return ReviewMessages.text("why.parts", parts.size(), joined(sums));
  }

  private static Text sum(OutcomeKind kind, List<Explanation> parts) {
    Text name = OutcomeWords.name(parts.get(0).outcome());
    boolean named =
        parts.size() <= FEW && (kind == OutcomeKind.VIOLATED || kind == OutcomeKind.UNDETERMINED);
    return named
        ? ReviewMessages.text(
            "why.named",
            parts.size(),
            name,
            joined(parts.stream().map(Explanation::label).toList(), ", "))
        : ReviewMessages.text("why.sum", parts.size(), name);
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
    return joined(texts, "; ");
  }

  static Text joined(List<Text> texts, String between) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining(between)),
        texts.stream().map(Text::english).collect(Collectors.joining(between)));
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
