package vn.chibo.examples.review.annex;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;

/**
 * A figure of the report beside what it is compared with. Where the rule or the base changed, the
 * place of the other figure says "not comparable" and why.
 *
 * @param id a name for its address in the page, such as {@code thematic-kept}
 * @param title what is counted
 * @param now the figure of the period
 * @param notDue how much of it is not due yet: in no figure, counted neither as done nor as not
 *     done
 * @param before the same of the period before
 * @param yearAgo the same of the same period of the year before
 * @param target what was aimed at; blank where nobody set a target
 * @param trend the same of each month of the period and before, for a chart; may be empty
 */
public record Figure(
    String id,
    Text title,
    Entry now,
    long notDue,
    Entry before,
    Entry yearAgo,
    Entry target,
    List<Point> trend) {

  /** With a copy of the trend. */
  public Figure {
    trend = List.copyOf(trend);
  }

  /** Whether there is a figure and some of it is not due yet. */
  public boolean open() {
    return notDue > 0 && !(now instanceof Entry.Blank);
  }

  /** The figure of one month, quarter or year; without a value there is a gap in the line. */
  public record Point(Text period, Optional<Entry> value) {}
}
