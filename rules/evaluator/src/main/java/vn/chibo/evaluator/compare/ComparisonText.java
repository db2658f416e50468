package vn.chibo.evaluator.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Comparisons as plain text. */
record ComparisonText(Language language) {

  /** What changed, kind by kind; of what did not change the number only. */
  String of(ReportComparison.Compared compared) {
    Stream<String> head =
        Stream.of(
            words("next.compare.head", compared.subject()),
            "  " + differences(compared.differences().stream().map(Difference::label).toList()));
    Stream<String> body =
        Stream.of(ChangeKind.values())
            .filter(kind -> kind != ChangeKind.NOTHING)
            .flatMap(kind -> section(kind, compared.rules(kind)));
    Stream<String> foot =
        Stream.of("  " + words("next.compare.unchanged", compared.unchanged().size()));
    return lines(Stream.of(head, body, foot).flatMap(part -> part));
  }

  private String differences(List<Text> labels) {
    return labels.isEmpty()
        ? words("next.compare.same")
        : words("next.compare.differ", joined(labels));
  }

  private Stream<String> section(ChangeKind kind, List<RuleChange> changes) {
    return changes.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of("  " + words("next.compare.section", kind.label(), changes.size())),
            changes.stream().map(change -> "    " + line(kind, change)));
  }

  private String line(ChangeKind kind, RuleChange change) {
    return kind == ChangeKind.GROUNDS
        ? words(
            "next.compare.grounds",
            change.title(),
            change.words(),
            joined(change.grounds().stream().map(Ground::label).toList()))
        : words("next.compare.rule", change.title(), change.words());
  }

  /** The rules whose outcomes differ by two books, each with how often and for whom first. */
  String of(BookComparison comparison) {
    List<RuleTransitions> changed = comparison.changed();
    return lines(
        Stream.concat(
            Stream.of(words("next.books.head", comparison.records(), changed.size())),
            changed.stream().flatMap(this::rule)));
  }

  private Stream<String> rule(RuleTransitions rule) {
    return Stream.concat(
        Stream.of("  " + rule.title().in(language)),
        rule.changed().stream().map(transition -> "    " + line(transition)));
  }

  private String line(Transition transition) {
    return words(
        "next.books.transition",
        transition.words(),
        transition.count(),
        transition.witness().orElseThrow().record().subject());
  }

  private String joined(List<Text> texts) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(", "));
  }

  private String words(String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n", "", "\n"));
  }
}
