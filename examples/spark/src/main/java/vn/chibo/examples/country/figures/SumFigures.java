package vn.chibo.examples.country.figures;

import java.util.List;
import vn.chibo.core.organization.OrganizationKind;

/**
 * What places come to in one that is above them.
 *
 * @param place its id
 * @param level its kind
 * @param cells how many cells are below it
 * @param rules what each rule says of them, in the order of the book
 * @param caps in how many groups the cap has which outcome
 */
public record SumFigures(
    String place, OrganizationKind level, long cells, List<RuleFigures> rules, RuleFigures caps) {
  /** Copies the list. */
  public SumFigures {
    rules = List.copyOf(rules);
  }
}
