package vn.chibo.testkit.mutant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleId;

/**
 * Mistakes in the figures of a rule: each value of a parameter one step off; each entry of its
 * table left out, each row open to all that the table names anywhere.
 */
final class FigureMutants {
  private final Rule<?> rule;
  private final List<ParameterEntry> entries;
  private final Map<String, Set<String>> table;

  FigureMutants(Rule<?> rule, Figures figures) {
    this.rule = rule;
    this.entries =
        figures.entries().stream().filter(e -> e.key().rule().equals(rule.id())).toList();
    this.table = new TreeMap<>(figures.table(rule.id()));
  }

  /** The values of each parameter of the rule. */
  Map<String, List<Fraction>> values() {
    Map<String, List<Fraction>> values = new LinkedHashMap<>();
    for (ParameterEntry entry : entries) {
      values.computeIfAbsent(entry.key().name(), name -> new ArrayList<>()).add(entry.value());
    }
    return values;
  }

  Stream<Mutant> all() {
    return Stream.of(
            entries.stream().flatMap(this::steps),
            table.keySet().stream().flatMap(this::fewer),
            table.keySet().stream().map(this::open))
        .flatMap(each -> each);
  }

  private Stream<Mutant> steps(ParameterEntry entry) {
    Fraction step = AskedFigure.step(entry.unit());
    return Stream.of(entry.value().plus(step), entry.value().minus(step))
        .map(value -> step(entry, value));
  }

  private Mutant step(ParameterEntry entry, Fraction value) {
    List<ParameterEntry> others =
        entries.stream().map(e -> e.equals(entry) ? with(e, value) : e).toList();
    boolean same =
        AskedFigure.of(rule.condition(), entry.key().name())
            .allMatch(
                figure -> figure.same(entry.value(), figure.requirement().comparison(), value));
    return new Mutant(
        entry.key().name() + " " + entry.value() + ": is " + value,
        rule,
        new Figures(others, Map.of(rule.id(), table)),
        same ? Optional.of("the same figures pass") : Optional.empty());
  }

  private static ParameterEntry with(ParameterEntry entry, Fraction value) {
    return new ParameterEntry(
        entry.key(),
        value,
        entry.unit(),
        entry.citation(),
        entry.days(),
        entry.comparison(),
        entry.denominator(),
        entry.verifiedThrough(),
        entry.delegatedBy());
  }

  private Stream<Mutant> fewer(String row) {
    return allowed(row).stream()
        .sorted()
        .map(
            value -> {
              Set<String> fewer = new LinkedHashSet<>(allowed(row));
              fewer.remove(value);
              return row("table, " + row + ": " + value + " dropped", row, fewer);
            });
  }

  private Mutant open(String row) {
    Set<String> anything = new LinkedHashSet<>();
    table.values().forEach(anything::addAll);
    Optional<String> same =
        anything.equals(allowed(row)) ? Optional.of("all is allowed there") : Optional.empty();
    Mutant open = row("table, " + row + ": allows anything", row, anything);
    return new Mutant(open.name(), rule, open.figures(), same);
  }

  private Set<String> allowed(String row) {
    return table.getOrDefault(row, Set.of());
  }

  private Mutant row(String name, String row, Set<String> allowed) {
    Map<String, Set<String>> other = new TreeMap<>(table);
    other.put(row, allowed);
    Map<RuleId, Map<String, Set<String>>> tables = Map.of(rule.id(), other);
    return new Mutant(name, rule, new Figures(entries, tables), Optional.empty());
  }
}
