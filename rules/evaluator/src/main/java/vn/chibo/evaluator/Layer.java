package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;

/**
 * The entries that the documents of one place give a parameter for a day. A lower layer may
 * tighten; it may relax by a clause that lets it; else the two are a conflict. The order in which
 * entries are given decides nothing.
 *
 * @param entries the entries, in an order of their own
 */
record Layer(List<ParameterEntry> entries) {
  private static final Comparator<ParameterEntry> ORDER =
      Comparator.comparing((ParameterEntry entry) -> entry.delegatedBy().isEmpty())
          .thenComparing(entry -> entry.citation().document().getKey().value())
          .thenComparing(entry -> entry.citation().clause().map(Text::vietnamese).orElse(""))
          .thenComparing(entry -> entry.citation().status())
          .thenComparing(entry -> entry.days().map(Object::toString).orElse(""))
          .thenComparing(entry -> entry.verifiedThrough().map(Object::toString).orElse(""));

  Layer {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** What the entries of all layers come to. */
  static Effective resolve(Stream<TimelineEntry> entries, Direction tighter) {
    SortedMap<Integer, List<ParameterEntry>> byRank = new TreeMap<>();
    entries.forEach(
        e -> byRank.computeIfAbsent(e.rank(), rank -> new ArrayList<>()).add(e.entry()));
    Effective effective = Effective.NONE;
    for (List<ParameterEntry> layer : byRank.values()) {
      effective = new Layer(layer).below(effective, tighter);
    }
    return effective;
  }

  private Effective below(Effective above, Direction tighter) {
    if (above instanceof Effective.Conflict) {
      return above;
    }
    ParameterEntry own = entries.get(0);
    if (!entries.stream().allMatch(entry -> entry.value().equals(own.value()))) {
      return new Effective.Conflict(entries);
    }
    return above instanceof Effective.Value value
        ? below(value, own, tighter)
        : new Effective.Value(own, List.of());
  }

  private static Effective below(Effective.Value above, ParameterEntry own, Direction tighter) {
    boolean lawful =
        tighter.keeps(own.value(), above.entry().value()) || own.delegatedBy().isPresent();
    return lawful
        ? new Effective.Value(
            own, Stream.concat(Stream.of(above.entry()), above.overrides().stream()).toList())
        : new Effective.Conflict(List.of(above.entry(), own));
  }
}
