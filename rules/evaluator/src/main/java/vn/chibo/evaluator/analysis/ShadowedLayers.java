package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Values of lower places that take effect on no day, or disagree with those above on some days. The
 * highest place is left out: where a place below tightens what it says, it still binds.
 */
final class ShadowedLayers implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      for (String name : rule.parameters()) {
        ParameterKey key = new ParameterKey(rule.id(), name);
        List<ParameterEntry> entries = FigureDays.speaking(book, rule, key);
        Optional<JurisdictionId> top = top(book, entries);
        entries.stream()
            .filter(entry -> top.isPresent() && !place(entry).equals(top.get()))
            .forEach(entry -> entry(book, rule, entry, findings));
      }
    }
  }

  private static Optional<JurisdictionId> top(RuleBook book, List<ParameterEntry> entries) {
    return book.lineage().stream()
        .map(place -> place.id())
        .filter(place -> entries.stream().anyMatch(entry -> place(entry).equals(place)))
        .findFirst();
  }

  private static JurisdictionId place(ParameterEntry entry) {
    return entry.citation().document().getJurisdiction();
  }

  private static void entry(RuleBook book, Rule<?> rule, ParameterEntry entry, Findings findings) {
    Optional<DatePeriod> days = FigureDays.of(rule, entry).intersection(rule.inForce());
    if (days.isEmpty()) {
      return;
    }
    SortedSet<LocalDate> changes = FigureDays.changes(book, rule, days.get());
    if (changes.stream().noneMatch(day -> holds(book, rule, entry, day))) {
      findings.add(weakness(WeaknessCode.SHADOWED_LAYER, book, entry, changes.first()));
    } else {
      changes.stream()
          .filter(day -> disagrees(book, entry, day))
          .findFirst()
          .ifPresent(day -> findings.add(weakness(WeaknessCode.LAYER_CONFLICT, book, entry, day)));
    }
  }

  /**
   * Whether the entry takes effect on the day, as of a day on which some of the documents count.
   */
  private static boolean holds(RuleBook book, Rule<?> rule, ParameterEntry entry, LocalDate day) {
    return Stream.concat(
            Stream.of(LocalDate.MAX, day),
            book.entries(entry.key()).stream()
                .map(other -> other.countsFrom(FigureDays.of(rule, other))))
        .filter(asOf -> !asOf.isBefore(day))
        .distinct()
        .anyMatch(asOf -> book.parameter(entry.key(), day, asOf).filter(entry::equals).isPresent());
  }

  private static boolean disagrees(RuleBook book, ParameterEntry entry, LocalDate day) {
    List<ParameterEntry> disagreeing = book.disagreeing(entry.key(), day);
    boolean places = disagreeing.stream().map(ShadowedLayers::place).distinct().count() > 1;
    return places && disagreeing.contains(entry);
  }

  private static Weakness weakness(
      WeaknessCode code, RuleBook book, ParameterEntry entry, LocalDate day) {
    Optional<ParameterEntry> other =
        Stream.concat(
                book.disagreeing(entry.key(), day).stream(),
                book.parameter(entry.key(), day, LocalDate.MAX).stream())
            .filter(each -> !each.equals(entry))
            .findFirst();
    String key = code == WeaknessCode.SHADOWED_LAYER ? "shadowed" : "layer-conflict";
    return Weakness.of(
            code,
            PartKey.of(entry.key()),
            EvaluatorMessages.text(
                "analysis." + key,
                entry.key().name(),
                entry.key().rule(),
                EntryWords.of(entry),
                EntryWords.of(other.orElse(entry))),
            Counterexample.of(day))
        .cited(entry.citation());
  }
}
