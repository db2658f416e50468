package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Days of a rule for which a figure has no value, or one place gives it two. */
final class FigureWindows implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      for (String name : rule.parameters()) {
        ParameterKey key = new ParameterKey(rule.id(), name);
        List<ParameterEntry> entries = FigureDays.speaking(book, rule, key);
        holes(rule, key, entries, findings);
        layers(book, entries).forEach(layer -> overlaps(rule, layer, findings));
      }
    }
  }

  private static void holes(
      Rule<?> rule, ParameterKey key, List<ParameterEntry> entries, Findings findings) {
    List<DatePeriod> covered = entries.stream().map(entry -> FigureDays.of(rule, entry)).toList();
    for (DatePeriod hole : rule.inForce().minus(covered)) {
      findings.add(
          Weakness.of(
                  WeaknessCode.WINDOW_HOLE,
                  PartKey.of(key),
                  EvaluatorMessages.text("analysis.window-hole", key.name(), rule.id(), hole),
                  Counterexample.of(hole.start()))
              .cited(rule.citations().stream().findFirst()));
    }
  }

  /** The entries of each place; a book without a lineage has one layer only. */
  private static Collection<List<ParameterEntry>> layers(
      RuleBook book, List<ParameterEntry> entries) {
    Map<Optional<JurisdictionId>, List<ParameterEntry>> layers = new LinkedHashMap<>();
    for (ParameterEntry entry : entries) {
      Optional<JurisdictionId> place =
          book.lineage().isEmpty()
              ? Optional.empty()
              : Optional.of(entry.citation().document().getJurisdiction());
      layers.computeIfAbsent(place, each -> new ArrayList<>()).add(entry);
    }
    return layers.values();
  }

  /** Each entry that begins before an earlier one has ended. */
  private static void overlaps(Rule<?> rule, List<ParameterEntry> layer, Findings findings) {
    List<ParameterEntry> sorted =
        layer.stream()
            .sorted(Comparator.comparing(entry -> FigureDays.of(rule, entry).start()))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      ParameterEntry entry = sorted.get(i);
      longest(rule, sorted.subList(0, i))
          .flatMap(before -> overlap(rule, before, entry))
          .ifPresent(findings::add);
    }
  }

  private static Optional<ParameterEntry> longest(Rule<?> rule, List<ParameterEntry> entries) {
    return entries.stream().max(Comparator.comparing(entry -> FigureDays.of(rule, entry).end()));
  }

  private static Optional<Weakness> overlap(
      Rule<?> rule, ParameterEntry before, ParameterEntry entry) {
    return FigureDays.of(rule, before)
        .intersection(FigureDays.of(rule, entry))
        .flatMap(rule.inForce()::intersection)
        .map(
            both ->
                Weakness.of(
                        WeaknessCode.WINDOW_OVERLAP,
                        PartKey.of(entry.key()),
                        EvaluatorMessages.text(
                            "analysis.window-overlap",
                            entry.key().name(),
                            rule.id(),
                            EntryWords.of(before),
                            EntryWords.of(entry)),
                        Counterexample.of(both.start()))
                    .cited(entry.citation()));
  }
}
