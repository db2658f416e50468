package vn.chibo.examples.country.report;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.examples.country.figures.RuleFigures;

/**
 * What one rule says of all cells.
 *
 * @param title what readers call the rule
 * @param basis by which clauses
 * @param force with what force it speaks
 * @param cells of how many cells it has which outcome
 */
public record RuleLine(Text title, List<Text> basis, Text force, RuleFigures cells) {
  /** Copies the list. */
  public RuleLine {
    basis = List.copyOf(basis);
  }
}
