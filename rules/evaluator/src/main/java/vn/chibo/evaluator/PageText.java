package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A report as one page, as a secretary reads it: first what is not met or falls due, then what
 * holds, what is missing and what people have to judge; what does not apply in one line.
 */
final class PageText {
  private final Report report;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  PageText(Report report, Language language) {
    this.report = report;
    this.language = language;
  }

  String text() {
    lines.add(words("page.head", report.subject(), report.asOf()));
    lines.add(words("page.counts", report.findings().size(), counts()));
    PageAgainst against = new PageAgainst(language);
    for (Force force : Force.values()) {
      section(words("page.against", EvaluatorMessages.of(force)), against.lines(violated(force)));
    }
    section(words("page.due"), new PageDue(language).lines(report.findings()));
    section(words("page.holds"), holds());
    PageOpen open = new PageOpen(report.subject(), language);
    open.add(of(OutcomeKind.UNDETERMINED));
    section(words("page.missing"), open.facts());
    section(words("page.doubt"), open.doubts());
    section(words("page.judged"), open.questions());
    section(words("page.stale"), stale());
    section(words("page.not-applicable"), notApplicable());
    return String.join("\n", lines) + "\n";
  }

  /** A heading in capitals, as outcomes are, and its lines; nothing where there are none. */
  private void section(String heading, List<String> below) {
    if (!below.isEmpty()) {
      lines.add("");
      lines.add(heading.toUpperCase(Locale.ROOT));
      below.forEach(line -> lines.add("  " + line));
    }
  }

  private List<Finding> of(OutcomeKind kind) {
    return report.findings().stream().filter(finding -> kind(finding) == kind).toList();
  }

  private List<Finding> violated(Force force) {
    return of(OutcomeKind.VIOLATED).stream().filter(f -> f.force() == force).toList();
  }

  private static OutcomeKind kind(Finding finding) {
    return OutcomeCode.kind(OutcomeCode.of(finding.outcome()));
  }

  /** "1 met, 2 not met": how many rules have each outcome. */
  private String counts() {
    return report.findings().stream()
        .collect(
            Collectors.groupingBy(
                PageText::kind, () -> new EnumMap<>(OutcomeKind.class), Collectors.toList()))
        .values()
        .stream()
        .map(all -> all.size() + " " + OutcomeWords.name(all.get(0).outcome()).in(language))
        .collect(Collectors.joining(", "));
  }

  /** A line a document, the rules with their clauses. */
  private List<String> holds() {
    RuleReference reference = new RuleReference(language);
    return grouped(of(OutcomeKind.SATISFIED), reference::document).entrySet().stream()
        .map(
            group ->
                group.getKey()
                    + ": "
                    + group.getValue().stream()
                        .map(reference::below)
                        .collect(Collectors.joining("; ")))
        .toList();
  }

  /** Documents to look up again, by the day through which somebody checked them. */
  private List<String> stale() {
    return grouped(report.staleParameters(), StaleParameter::verifiedThrough).entrySet().stream()
        .map(
            group ->
                words(
                    "page.checked",
                    group.getKey(),
                    group.getValue().stream()
                        .map(stale -> stale.citation().document().text(language))
                        .distinct()
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  /** One line: how many, by reason. */
  private List<String> notApplicable() {
    List<Finding> none = of(OutcomeKind.NOT_APPLICABLE);
    Map<InapplicableReason, List<Finding>> reasons =
        grouped(none, finding -> ((Outcome.NotApplicable) finding.outcome()).reason());
    String why =
        reasons.entrySet().stream()
            .map(e -> EvaluatorMessages.of(e.getKey()).in(language) + ": " + e.getValue().size())
            .collect(Collectors.joining("; "));
    return none.isEmpty() ? List.of() : List.of(words("page.rules", none.size(), why));
  }

  private static <T, K> Map<K, List<T>> grouped(List<T> all, Function<T, K> by) {
    return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
  }

  private String words(String key, Object... arguments) {
    Text text = EvaluatorMessages.text(key, arguments);
    return text.in(language);
  }
}
