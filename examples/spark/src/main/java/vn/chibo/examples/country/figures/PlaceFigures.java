package vn.chibo.examples.country.figures;

import java.util.List;

/**
 * All figures of a place directly above cells.
 *
 * @param place its id
 * @param cells how many cells it has
 * @param rules what each rule says of them, in the order of the book
 * @param groups the cap in each group of its cells, by group
 */
public record PlaceFigures(
    String place, long cells, List<RuleFigures> rules, List<GroupFigures> groups) {
  /** Copies the lists. */
  public PlaceFigures {
    rules = List.copyOf(rules);
    groups = List.copyOf(groups);
  }
}
