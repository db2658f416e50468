package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;

/**
 * One value of a figure of a rule.
 *
 * @param of what is compared with it; empty where the rule does not ask for it
 * @param value the value with its unit
 * @param days the days for which it holds: its own, or those of the rule
 * @param place the place whose document sets it
 * @param entry the entry of the book
 */
public record HandbookFigure(
    List<Text> of, Text value, DatePeriod days, Text place, ParameterEntry entry) {
  /** Copies the list. */
  public HandbookFigure {
    of = List.copyOf(of);
  }
}
