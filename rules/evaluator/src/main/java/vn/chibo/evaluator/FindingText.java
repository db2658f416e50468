package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/** What one rule says, with its whole explanation, as plain text in columns. */
final class FindingText {
  private static final int TITLE = 41;
  private static final int FIGURES = 24;
  private static final int OUTCOME = 18;
  private static final int DEPTH = 6;

  private final Language language;
  private final NodeText nodes;
  private final List<String> lines = new ArrayList<>();

  private FindingText(Language language) {
    this.language = language;
    this.nodes = new NodeText(language);
  }

  static String of(Finding finding, Language language) {
    FindingText text = new FindingText(language);
    text.finding(finding);
    return String.join("\n", text.lines) + "\n";
  }

  private void finding(Finding finding) {
    String name = OutcomeWords.name(finding.outcome()).in(language).toUpperCase(Locale.ROOT);
    line(
        0, name + "  " + pad(finding.title().in(language), TITLE) + finding.subject().in(language));
    Explanation top = unwrapped(finding.explanation());
    if (top.kind() == NodeKind.FOR_EVERY_SPAN) {
      top.parts().forEach(this::row);
      top.parts().stream()
          .flatMap(part -> part.notes().stream())
          .distinct()
          .forEach(note -> line(1, words("text.note", note)));
      exceptions(1, top.nodes());
    } else {
      node(top, 1);
    }
    finding.citations().forEach(c -> line(1, words("text.cites", c.text(language))));
    remedies(finding);
    missing(finding.outcome());
  }

  /** "Quý III" and "Quarter III", each with its gap. */
  private int label() {
    return language == Language.VIETNAMESE ? 9 : 13;
  }

  /** A name around spans adds nothing to the rows. */
  private static Explanation unwrapped(Explanation top) {
    return top.kind() == NodeKind.NAMED && top.parts().size() == 1 ? top.parts().get(0) : top;
  }

  /** One span: its figures, outcome and dates, or until when it is open. */
  private void row(Explanation part) {
    String label = pad(part.label().in(language), label());
    if (part.outcome() instanceof Outcome.Pending pending) {
      line(1, label + words("text.not-due", pending.until()));
      return;
    }
    String facts =
        part.facts().stream()
            .filter(Fact::entry)
            .map(fact -> fact.label().in(language))
            .collect(Collectors.joining(", "));
    line(1, label + pad(nodes.figures(part), FIGURES) + pad(nodes.outcome(part), OUTCOME) + facts);
  }

  private void node(Explanation node, int depth) {
    String figures = nodes.figures(node);
    line(
        depth,
        node.label().in(language)
            + ": "
            + (figures.isEmpty() ? "" : figures + " — ")
            + nodes.outcome(node));
    nodes.facts(node).forEach(fact -> line(depth + 1, words("text.fact", fact)));
    exceptions(depth + 1, depth < DEPTH ? Stream.of(node) : node.nodes());
    node.notes().forEach(note -> line(depth + 1, words("text.note", note)));
    if (depth < DEPTH) {
      node.parts().forEach(part -> node(part, depth + 1));
    }
  }

  /** The clauses of the exceptions of some nodes, each once. */
  private void exceptions(int depth, Stream<Explanation> nodes) {
    nodes
        .flatMap(part -> part.clauses().stream())
        .distinct()
        .forEach(clause -> line(depth, words("text.exception", clause.text(language))));
  }

  /** What is past cannot be made up for; what runs still can. */
  private void remedies(Finding finding) {
    List<String> remedies = new ArrayList<>();
    Obligations.lost(finding.explanation())
        .forEach(node -> remedies.add(words("text.lost", small(node.label()))));
    Obligations.of(finding)
        .forEach(o -> remedies.add(words("text.due", small(o.label()), o.due(), o.until())));
    if (!remedies.isEmpty()) {
      line(1, words("text.remedy", String.join("; ", remedies)));
    }
  }

  private void missing(Outcome outcome) {
    if (outcome instanceof Outcome.Undetermined open && !open.missing().isEmpty()) {
      String what =
          open.missing().stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
      line(1, words("text.missing", what));
    }
  }

  private String small(Text label) {
    String words = label.in(language);
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private String words(String key, Object... arguments) {
    return nodes.words(key, arguments);
  }

  private void line(int depth, String words) {
    lines.add(("  ".repeat(depth) + words).stripTrailing());
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}
