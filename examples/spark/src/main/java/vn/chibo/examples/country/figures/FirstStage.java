package vn.chibo.examples.country.figures;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.chibo.examples.country.cells.CountryCell;

/** Evaluates cells one by one and keeps figures of their places only. Not for several threads. */
public final class FirstStage {
  private final CellRules rules;
  private final int size;
  private final Map<String, PartialFigures> places = new TreeMap<>();

  /** Nothing seen yet. */
  public FirstStage(CellRules rules) {
    this.rules = rules;
    this.size = rules.ids().size();
  }

  /** Evaluates a cell and counts it where it stands on the day. */
  public void add(CountryCell cell) {
    places
        .computeIfAbsent(
            cell.above(rules.asOf()).value(),
            id -> new PartialFigures(cell.above(rules.asOf()), size))
        .add(rules.evaluate(cell), GradedCell.of(cell, rules.asOf()));
  }

  /** The figures of all places seen, by id. */
  public Collection<PartialFigures> figures() {
    return places.values();
  }
}
