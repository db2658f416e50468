package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;

/** The days on which figures hold. */
final class FigureDays {
  private FigureDays() {}

  /** The days of an entry: its own, or those of its rule. */
  static DatePeriod of(Rule<?> rule, ParameterEntry entry) {
    return entry.days().orElse(rule.inForce());
  }

  /** The entries of a figure that speak: an unconfirmed one beside others does only if asked to. */
  static List<ParameterEntry> speaking(RuleBook book, Rule<?> rule, ParameterKey key) {
    boolean all = rule.status() == SourceStatus.UNCONFIRMED;
    return book.entries(key).stream()
        .filter(
            entry ->
                all
                    || entry.days().isEmpty()
                    || entry.citation().status() != SourceStatus.UNCONFIRMED)
        .toList();
  }

  /** The first day of a period and every later one on which a figure of a rule may change. */
  static SortedSet<LocalDate> changes(RuleBook book, Rule<?> rule, DatePeriod period) {
    SortedSet<LocalDate> days = new TreeSet<>(List.of(period.start()));
    for (String name : rule.parameters()) {
      for (ParameterEntry entry : book.entries(new ParameterKey(rule.id(), name))) {
        days.add(of(rule, entry).start());
        days.add(of(rule, entry).end());
      }
    }
    days.removeIf(day -> !period.contains(day));
    return days;
  }
}
