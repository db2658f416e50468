package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters and tables of a rule book: the timeline of each parameter, by rule and name.
 *
 * <pre>{@code
 * ParameterKey key = new ParameterKey(new RuleId("plan/length"), "minimum-minutes");
 * Figures figures = Figures.of(ParameterEntry.of(key, Fraction.of(60), Unit.MINUTE, plan.clause("3")));
 * }</pre>
 */
public final class Figures {
  /** No figures. */
  public static final Figures NONE = new Figures(List.of(), Map.of());

  private final Map<ParameterKey, List<ParameterEntry>> timelines;
  private final Map<RuleId, Map<String, Set<String>>> tables;

  /**
   * Parameters and tables.
   *
   * @param entries the values of all parameters; their order says nothing
   * @param tables by rule and row: what the row allows
   */
  public Figures(List<ParameterEntry> entries, Map<RuleId, Map<String, Set<String>>> tables) {
    this.timelines = new LinkedHashMap<>();
    for (ParameterEntry entry : entries) {
      timelines.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
    }
    this.tables = new LinkedHashMap<>(tables);
  }

  /** Parameters without tables. */
  public static Figures of(ParameterEntry... entries) {
    return new Figures(List.of(entries), Map.of());
  }

  /** The same figures with more entries. */
  public Figures with(List<ParameterEntry> more) {
    List<ParameterEntry> all = new ArrayList<>(entries());
    all.addAll(more);
    return new Figures(all, tables);
  }

  /** The same figures, of which this entry is the only value of its parameter. */
  public Figures replacing(ParameterEntry entry) {
    List<ParameterEntry> all = new ArrayList<>(entries());
    all.removeIf(other -> other.key().equals(entry.key()));
    all.add(entry);
    return new Figures(all, tables);
  }

  /** The entries of one parameter; none where there is no such parameter. */
  public List<ParameterEntry> entries(ParameterKey key) {
    return List.copyOf(timelines.getOrDefault(key, List.of()));
  }

  /** All entries, those of one parameter together. */
  public List<ParameterEntry> entries() {
    return timelines.values().stream().flatMap(List::stream).toList();
  }

  /** The table of a rule: each row with what it allows; empty where the rule has none. */
  public Map<String, Set<String>> table(RuleId rule) {
    return tables.getOrDefault(rule, Map.of());
  }
}
