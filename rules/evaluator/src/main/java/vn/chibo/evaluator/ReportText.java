package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** A report as plain text in columns, as a secretary reads it. */
final class ReportText {
  private static final int TITLE = 41;
  private static final int FIGURES = 24;
  private static final int OUTCOME = 18;
  private static final int DEPTH = 6;

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private ReportText(Language language) {
    this.language = language;
  }

  static String of(List<Finding> findings, Language language) {
    ReportText text = new ReportText(language);
    findings.forEach(text::finding);
    return text.lines.isEmpty() ? "" : String.join("\n", text.lines) + "\n";
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
  static Explanation unwrapped(Explanation top) {
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
    line(1, label + pad(figures(part), FIGURES) + pad(outcome(part), OUTCOME) + facts);
  }

  private void node(Explanation node, int depth) {
    String figures = figures(node);
    line(
        depth,
        node.label().in(language)
            + ": "
            + (figures.isEmpty() ? "" : figures + " — ")
            + outcome(node));
    facts(node).forEach(fact -> line(depth + 1, words("text.fact", fact)));
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

  /** Entries of a register by their days in one line, what a report states line by line. */
  private List<String> facts(Explanation node) {
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

  private String figures(Explanation node) {
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

  private String outcome(Explanation node) {
    String detail =
        node.shortfall()
            .filter(shortfall -> node.outcome() instanceof Outcome.Violated)
            .map(Shortfall::words)
            .orElse(OutcomeWords.detail(node.outcome()))
            .in(language);
    String name = OutcomeWords.name(node.outcome()).in(language);
    return detail.isEmpty() ? name : name + " (" + detail + ")";
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
    return EvaluatorMessages.text(key, arguments).in(language);
  }

  private void line(int depth, String words) {
    lines.add(("  ".repeat(depth) + words).stripTrailing());
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}
