package vn.chibo.regulations.data;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.evaluator.ParameterEntry;

/**
 * The figures that a place may set: those of the rules from above and of its own. What it sets of
 * others is a fault of its line here; a book would refuse it without saying where it stands.
 */
final class SetFigures {
  private final Map<String, Map<String, Unit>> known = new HashMap<>();

  /** The figures of these provisions. */
  SetFigures(Stream<Provision> provisions) {
    provisions.flatMap(each -> each.figures().stream()).forEach(this::add);
  }

  private void add(ParameterEntry entry) {
    known
        .computeIfAbsent(entry.key().rule().value(), rule -> new TreeMap<>())
        .put(entry.key().name(), entry.unit());
  }

  /** Looks at a row of parameters; what it does not say is said elsewhere. */
  void check(DataNode row) {
    String rule = row.find("rule").map(DataNode::text).orElse("");
    String name = row.find("name").map(DataNode::text).orElse("");
    if (rule.isEmpty() || name.isEmpty()) {
      return;
    }
    Map<String, Unit> figures = known.getOrDefault(rule, Map.of());
    Unit unit = figures.get(name);
    if (figures.isEmpty()) {
      fault(row, "rule", "no-figures-of", rule, Nearest.names(rule, known.keySet().stream()));
    } else if (unit == null) {
      fault(row, "name", "no-figure-of", rule, name, String.join(", ", figures.keySet()));
    } else {
      row.list("entries", entry -> entry).forEach(entry -> unit(entry, name, unit));
    }
  }

  private static void unit(DataNode entry, String name, Unit unit) {
    entry
        .find("unit")
        .filter(field -> Stream.of(Unit.values()).anyMatch(u -> u.name().equals(field.text())))
        .filter(field -> !field.text().equals(unit.name()))
        .ifPresent(
            field ->
                field.fault(
                    "figure-unit", DataMessages.text("data.set-unit", name, unit, field.text())));
  }

  private static void fault(DataNode row, String field, String key, Object... arguments) {
    row.find(field).orElse(row).fault(key, DataMessages.text("data." + key, arguments));
  }
}
