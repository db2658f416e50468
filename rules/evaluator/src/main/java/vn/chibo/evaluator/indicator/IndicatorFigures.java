package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * The figures of one indicator, of one cell in one period as of a day. Each holds the true figure
 * of the days up to the as-of day, whatever the record lacks; more knowledge only narrows it.
 *
 * @param period the period
 * @param asOf the day up to which the record was read
 * @param coverage for how much of these days the record lacks no entry
 * @param numerator above the line
 * @param denominator below it, empty where the indicator has none
 * @param value the figure, empty where there is nothing of which it could be taken
 * @param counted the entries that were counted, by day
 * @param missing what would have to be recorded for the figure to be exact
 */
public record IndicatorFigures(
    DatePeriod period,
    LocalDate asOf,
    Coverage coverage,
    Quantity numerator,
    Optional<Quantity> denominator,
    Optional<Quantity> value,
    List<CountedEntry> counted,
    List<Text> missing) {
  /** Copies the lists. */
  public IndicatorFigures {
    counted = List.copyOf(counted);
    missing = List.copyOf(missing);
  }

  static IndicatorFigures of(
      Counting counting, CellRecord cell, DatePeriod period, LocalDate asOf) {
    Taken taken = counting.take(cell, period, asOf);
    Coverage coverage = counting.coverage(cell, period, asOf);
    return new IndicatorFigures(
        period,
        asOf,
        coverage,
        taken.numerator(),
        taken.denominator(),
        coverage == Coverage.NOT_BEGUN ? Optional.empty() : taken.value(),
        taken.counted(),
        taken.missing());
  }

  /** Whether days of the period are still to come: the figure is that of the days so far. */
  public boolean running() {
    return coverage != Coverage.NOT_BEGUN && period.lastsBeyond(asOf);
  }
}
