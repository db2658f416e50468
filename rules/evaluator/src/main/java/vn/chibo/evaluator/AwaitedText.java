package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What only people can say, and nobody has said yet, as one list by document: a line for each
 * matter with its clause, so that a page of a secretary is not filled with the same words.
 */
final class AwaitedText {
  private final Language language;

  private AwaitedText(Language language) {
    this.language = language;
  }

  /** Whether a finding says no more than that people have to judge. */
  static boolean awaits(Finding finding) {
    Explanation top = ReportText.unwrapped(finding.explanation());
    return top.kind() == NodeKind.JUDGEMENT
        && finding.outcome() instanceof Outcome.Undetermined open
        && open.reason() == UndeterminedReason.JUDGEMENT_NEEDED;
  }

  /** The list, nothing where nothing is awaited. */
  static String of(List<Finding> awaited, Language language) {
    return awaited.isEmpty() ? "" : new AwaitedText(language).list(awaited);
  }

  private String list(List<Finding> awaited) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words("text.awaited", awaited.size(), awaited.get(0).subject())
            .transform(this::capitalized));
    byDocument(awaited)
        .forEach(
            (document, findings) -> {
              lines.add("  " + document);
              findings.forEach(finding -> lines.add("    " + line(finding)));
            });
    return String.join("\n", lines) + "\n";
  }

  /** The name of the list stands in capitals, as outcomes do. */
  private String capitalized(String words) {
    int name = words.indexOf("  ");
    return words.substring(0, name).toUpperCase(Locale.ROOT) + words.substring(name);
  }

  private Map<String, List<Finding>> byDocument(List<Finding> awaited) {
    return awaited.stream()
        .collect(
            Collectors.groupingBy(
                finding ->
                    finding.citations().stream()
                        .findFirst()
                        .map(Citation::document)
                        .map(document -> name(document))
                        .orElseGet(() -> words("text.awaited-no-document")),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private String name(RegulatoryDocument document) {
    return document.text(language);
  }

  /** The matter, its clause where it is known, how well it is known, and who judges. */
  private String line(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(finding.title().in(language));
    finding.citations().stream()
        .findFirst()
        .ifPresent(
            citation -> {
              citation.clause().map(clause -> clause.in(language)).ifPresent(parts::add);
              if (citation.status() != SourceStatus.CONFIRMED) {
                parts.add(citation.status().label().in(language));
              }
            });
    String judges =
        ReportText.unwrapped(finding.explanation()).notes().stream()
            .map(note -> note.in(language))
            .collect(Collectors.joining("; "));
    return String.join(", ", parts) + (judges.isEmpty() ? "" : ". " + judges);
  }

  private String words(String key, Object... arguments) {
    Text text = EvaluatorMessages.text(key, arguments);
    return text.in(language);
  }
}
