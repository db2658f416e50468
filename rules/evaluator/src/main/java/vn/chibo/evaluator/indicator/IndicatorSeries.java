package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.Span;

/**
 * One indicator of one cell, span after span, each compared with the one before.
 *
 * <pre>{@code
 * IndicatorSeries.of(speakers, cell, Span.QUARTER, asOf).text(Language.VIETNAMESE);
 * }</pre>
 *
 * @param indicator what was read
 * @param span the span of each reading
 * @param readings the readings, by span
 */
public record IndicatorSeries(Indicator indicator, Span span, List<IndicatorReading> readings) {
  /** Copies the readings. */
  public IndicatorSeries {
    readings = List.copyOf(readings);
  }

  /** Reads every whole span of the period of the record that has begun by the as-of day. */
  public static IndicatorSeries of(
      Indicator indicator, CellRecord cell, Span span, LocalDate asOf) {
    return new IndicatorSeries(
        indicator,
        span,
        span.within(cell.getPeriod()).stream()
            .filter(period -> !period.start().isAfter(asOf))
            .map(period -> indicator.read(cell, period, asOf))
            .toList());
  }

  /** The readings in words, one after the other. */
  public String text(Language language) {
    return readings.stream().map(reading -> reading.text(language)).collect(Collectors.joining());
  }
}
