package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Places that stand above each other, and documents that replace each other, in a circle. */
final class Circles implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Jurisdiction place : book.lineage()) {
      places
          .computeIfAbsent(place.id().value(), id -> new ArrayList<>())
          .addAll(place.parent().map(parent -> List.of(parent.value())).orElse(List.of()));
    }
    circle(places).ifPresent(path -> findings.add(weakness("places", path)));
    circle(replaced(book)).ifPresent(path -> findings.add(weakness("documents", path)));
    twice(book, findings);
  }

  /** A place that stands twice in its own lineage is above itself. */
  private static void twice(RuleBook book, Findings findings) {
    Set<String> seen = new LinkedHashSet<>();
    for (Jurisdiction place : book.lineage()) {
      String id = place.id().value();
      if (!seen.add(id)) {
        findings.add(weakness("places", List.of(id, id)));
      }
    }
  }

  private static Map<String, List<String>> replaced(RuleBook book) {
    Map<String, List<String>> replaced = new LinkedHashMap<>();
    documents(book)
        .forEach(
            document ->
                replaced.put(
                    document.getKey().value(),
                    document.getReplaces().stream().map(DocumentKey::value).toList()));
    return replaced;
  }

  private static Stream<RegulatoryDocument> documents(RuleBook book) {
    Stream<Citation> rules = book.rules().stream().map(Rule::citations).flatMap(List::stream);
    Stream<Citation> entries =
        book.figures().entries().stream()
            .filter(entry -> book.find(entry.key().rule()).isPresent())
            .flatMap(
                entry -> Stream.concat(Stream.of(entry.citation()), entry.delegatedBy().stream()));
    return Stream.concat(rules, entries)
        .flatMap(
            citation ->
                Stream.concat(Stream.of(citation.document()), citation.presumedIn().stream()));
  }

  /** The first way that leads back to where it began. */
  private static Optional<List<String>> circle(Map<String, List<String>> next) {
    Set<String> sound = new LinkedHashSet<>();
    for (String start : next.keySet()) {
      List<String> path = new ArrayList<>(List.of(start));
      Optional<List<String>> circle = circle(next, path, sound);
      if (circle.isPresent()) {
        return circle;
      }
    }
    return Optional.empty();
  }

  /** Steps back where a way ends; a step that was found to lead nowhere is not taken again. */
  private static Optional<List<String>> circle(
      Map<String, List<String>> next, List<String> path, Set<String> sound) {
    while (!path.isEmpty()) {
      String here = path.get(path.size() - 1);
      Optional<String> step =
          next.getOrDefault(here, List.of()).stream()
              .filter(each -> !sound.contains(each))
              .findFirst();
      if (step.isPresent() && path.contains(step.get())) {
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(step.get()), path.size()));
        circle.add(step.get());
        return Optional.of(circle);
      }
      if (step.isPresent()) {
        path.add(step.get());
      } else {
        sound.add(path.remove(path.size() - 1));
      }
    }
    return Optional.empty();
  }

  private static Weakness weakness(String key, List<String> path) {
    return Weakness.of(
        WeaknessCode.CYCLE,
        PartKey.BOOK,
        EvaluatorMessages.text("analysis.circle." + key, path.get(0)),
        Counterexample.of(Text.same(String.join(" → ", path))));
  }
}
