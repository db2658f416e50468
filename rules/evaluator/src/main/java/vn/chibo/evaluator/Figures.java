package vn.chibo.evaluator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures and tables of a rule book, by rule and name. */
public final class Figures {
  /** No figures. */
  public static final Figures NONE = new Figures(Map.of(), Map.of());

  private final Map<RuleId, Map<String, Figure>> figures;
  private final Map<RuleId, Map<String, Set<String>>> tables;

  /**
   * Figures and tables.
   *
   * @param figures by rule and name
   * @param tables by rule and row: what the row allows
   */
  public Figures(
      Map<RuleId, Map<String, Figure>> figures, Map<RuleId, Map<String, Set<String>>> tables) {
    this.figures = new LinkedHashMap<>(figures);
    this.tables = new LinkedHashMap<>(tables);
  }

  /** A figure of a rule. */
  public Optional<Figure> find(RuleId rule, String name) {
    return Optional.ofNullable(figures.getOrDefault(rule, Map.of()).get(name));
  }

  /** The table of a rule: each row with what it allows; empty where the rule has none. */
  public Map<String, Set<String>> table(RuleId rule) {
    return tables.getOrDefault(rule, Map.of());
  }
}
