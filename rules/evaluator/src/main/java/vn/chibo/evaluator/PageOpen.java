package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What cannot be known, on a page: each fact that is missing once, by who has it, with the rules
 * that wait for it; each question for people once, by document; and what has to be cleared up.
 */
final class PageOpen {
  /** So many facts are printed that the same rules wait for. */
  private static final int FACTS = 6;

  /** Kinds of one part that ask nothing themselves. */
  private static final Set<NodeKind> WRAPPERS = Set.of(NodeKind.NAMED, NodeKind.NOT);

  private final Text subject;
  private final Language language;
  private final RuleReference reference;
  private final Map<Finding, Wanting> wanting = new LinkedHashMap<>();

  PageOpen(Text subject, Language language) {
    this.subject = subject;
    this.language = language;
    this.reference = new RuleReference(language);
  }

  void add(List<Finding> undetermined) {
    undetermined.forEach(finding -> wanting.put(finding, Wanting.of(finding)));
  }

  /** Facts that differ in nothing but their days, with the rules that wait for one of them. */
  private record Awaited(Set<Text> facts, Set<Finding> rules) {
    Awaited() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  /** Two lines for facts that the same rules wait for: the facts, and the rules. */
  List<String> facts() {
    List<String> lines = new ArrayList<>();
    for (Wanting.Keeper keeper : Wanting.Keeper.values()) {
      Map<Set<Finding>, List<String>> kept = kept(keeper);
      if (!kept.isEmpty()) {
        lines.add(words("page.keeper." + keeper, subject));
        kept.forEach(
            (rules, facts) -> {
              lines.add("  " + few(facts));
              lines.add("    " + words("page.for", titled(rules)));
            });
      }
    }
    return lines;
  }

  private Map<Set<Finding>, List<String>> kept(Wanting.Keeper keeper) {
    SameButDays days = new SameButDays(language);
    Map<SameButDays.Frame, Awaited> awaited = new LinkedHashMap<>();
    wanting.forEach(
        (finding, wants) ->
            wants.facts().stream()
                .filter(fact -> fact.keeper() == keeper)
                .forEach(fact -> add(awaited, days, fact.words(), finding)));
    return awaited.values().stream()
        .collect(
            Collectors.groupingBy(
                Awaited::rules,
                LinkedHashMap::new,
                Collectors.mapping(one -> days.together(one.facts()), Collectors.toList())));
  }

  private static void add(
      Map<SameButDays.Frame, Awaited> awaited, SameButDays days, Text fact, Finding finding) {
    Awaited same = awaited.computeIfAbsent(days.frame(fact), frame -> new Awaited());
    same.facts().add(fact);
    same.rules().add(finding);
  }

  private String few(List<String> facts) {
    String some = facts.stream().limit(FACTS).collect(Collectors.joining("; "));
    return facts.size() <= FACTS ? some : some + "; " + words("page.more", facts.size() - FACTS);
  }

  private String titled(Collection<Finding> rules) {
    return rules.stream().map(reference::titled).collect(Collectors.joining("; "));
  }

  /** Readings to choose between, and what does not agree. */
  List<String> doubts() {
    List<String> lines = new ArrayList<>();
    wanting.forEach(
        (finding, wants) -> wants.doubts().forEach(doubt -> lines.add(line(finding, doubt))));
    return lines;
  }

  private String line(Finding finding, Wanting.Doubt doubt) {
    String among =
        doubt.among().stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    return reference.titled(finding)
        + ": "
        + EvaluatorMessages.of(doubt.reason()).in(language)
        + (among.isEmpty() ? "" : " (" + among + ")");
  }

  /** A line for what one rule asks of the same people, under its document. */
  List<String> questions() {
    Map<String, List<String>> byDocument = new LinkedHashMap<>();
    Set<Wanting.Asking> asked = new LinkedHashSet<>();
    Set<Wanting.Asking> later = new LinkedHashSet<>();
    wanting.forEach(
        (finding, wants) -> {
          if (!wants.questions().isEmpty()) {
            byDocument
                .computeIfAbsent(reference.document(finding), d -> new ArrayList<>())
                .addAll(lines(finding, wants.questions(), asked));
          }
          later.addAll(wants.later());
        });
    List<String> lines = new ArrayList<>();
    byDocument.forEach(
        (document, below) -> {
          lines.add(document);
          below.forEach(line -> lines.add("  " + line));
        });
    later.removeAll(asked);
    if (!later.isEmpty()) {
      lines.add(words("page.later", later.size()));
    }
    return lines;
  }

  private List<String> lines(
      Finding finding, Set<Wanting.Asking> questions, Set<Wanting.Asking> asked) {
    Map<List<Text>, List<String>> byJudge = new LinkedHashMap<>();
    for (Wanting.Asking one : questions) {
      if (asked.add(one)) {
        byJudge
            .computeIfAbsent(one.judges(), j -> new ArrayList<>())
            .add(one.question().in(language));
      }
    }
    return byJudge.isEmpty()
        ? List.of(reference.below(finding) + ": " + words("page.as-above"))
        : byJudge.entrySet().stream().map(by -> line(finding, by.getValue(), by.getKey())).toList();
  }

  private String line(Finding finding, List<String> questions, List<Text> judges) {
    String asks = nothingElse(finding) ? "" : ": " + String.join("; ", questions);
    String by = judges.stream().map(note -> note.in(language)).collect(Collectors.joining("; "));
    return reference.below(finding) + asks + (by.isEmpty() ? "" : ". " + by);
  }

  /** Whether a rule is but one question, so that its title asks it. */
  private static boolean nothingElse(Finding finding) {
    return finding
        .explanation()
        .nodes()
        .allMatch(node -> node.kind() == NodeKind.JUDGEMENT || WRAPPERS.contains(node.kind()));
  }

  private String words(String key, Object... arguments) {
    return EvaluatorMessages.text(key, arguments).in(language);
  }
}
