package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/** What is not met, on a page: of each rule where and by how much, and the clause. */
final class PageAgainst {
  /** So many places that differ are printed of one rule. */
  private static final int PLACES = 6;

  private final Language language;
  private final NodeText nodes;

  PageAgainst(Language language) {
    this.language = language;
    this.nodes = new NodeText(language);
  }

  List<String> lines(List<Finding> violated) {
    return violated.stream().flatMap(this::lines).toList();
  }

  private Stream<String> lines(Finding finding) {
    Map<String, List<Text>> places = new LinkedHashMap<>();
    Set<String> notes = new LinkedHashSet<>();
    collect(finding.explanation(), List.of(), places, notes);
    List<String> lines = new ArrayList<>();
    places.entrySet().stream()
        .limit(PLACES)
        .map(place -> place(place.getValue(), place.getKey()))
        .filter(line -> !line.equals(finding.title().in(language)))
        .forEach(lines::add);
    if (places.size() > PLACES) {
      lines.add(nodes.words("page.more", places.size() - PLACES));
    }
    lines.addAll(notes);
    finding.citations().forEach(c -> lines.add(nodes.words("text.cites", c.text(language))));
    return Stream.concat(
        Stream.of(finding.title().in(language)), lines.stream().map(line -> "  " + line));
  }

  /** The nodes that fail and have no part that fails, by what is said of them. */
  private void collect(
      Explanation node, List<Text> path, Map<String, List<Text>> places, Set<String> notes) {
    if (!(node.outcome() instanceof Outcome.Violated)) {
      return;
    }
    node.clauses().forEach(c -> notes.add(nodes.words("text.exception", c.text(language))));
    node.notes().forEach(note -> notes.add(nodes.words("text.note", note)));
    List<Explanation> failing =
        node.required().isPresent()
            ? List.of()
            : Obligations.asking(node).stream()
                .filter(part -> part.outcome() instanceof Outcome.Violated)
                .toList();
    if (failing.isEmpty()) {
      places.computeIfAbsent(said(node, path), said -> new ArrayList<>()).add(joined(path));
    }
    boolean named = node.kind() == NodeKind.FOR_EVERY || node.kind() == NodeKind.FOR_EVERY_SPAN;
    failing.forEach(part -> collect(part, named ? with(path, part.label()) : path, places, notes));
  }

  /** The figures, or what is on record; of what, unless the path to it says so. */
  private String said(Explanation node, List<Text> path) {
    String missed = nodes.missed(node);
    String figures = missed.isEmpty() ? String.join("; ", nodes.facts(node)) : missed;
    boolean said = !path.isEmpty() && path.get(path.size() - 1).equals(node.label());
    String label = said ? "" : node.label().in(language);
    return Stream.of(label, figures)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private String place(List<Text> where, String said) {
    String places = String.join("; ", new SameButDays(language).of(where));
    return Stream.of(places, said)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static List<Text> with(List<Text> path, Text label) {
    return Stream.concat(path.stream(), Stream.of(label)).toList();
  }

  private static Text joined(List<Text> path) {
    return Text.of(
        path.stream().map(Text::vietnamese).collect(Collectors.joining(", ")),
        path.stream().map(Text::english).collect(Collectors.joining(", ")));
  }
}
