package vn.chibo.examples.country.spark;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import vn.chibo.examples.country.figures.CellRules;
import vn.chibo.examples.country.figures.PartialFigures;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.SecondStage;

/**
 * Adds what the tasks have seen of each place, and applies the caps: all rows of a place are in one
 * partition by then.
 *
 * @param asOf the day
 */
record SecondStageTask(LocalDate asOf) implements MapPartitionsFunction<Row, Row> {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> partial) {
    Map<String, PartialFigures> places = new TreeMap<>();
    partial.forEachRemaining(row -> add(row, places));
    SecondStage stage = new SecondStage(new CellRules(asOf));
    return places.values().stream()
        .map(figures -> PlaceColumns.row(stage.place(figures)))
        .map(row -> SparkRows.row(row, PlaceColumns.PLACES))
        .iterator();
  }

  private static void add(Row row, Map<String, PartialFigures> places) {
    PartialFigures figures = PlaceColumns.partial(SparkRows.struct(row, PlaceColumns.PARTIAL));
    PartialFigures known = places.putIfAbsent(figures.place().value(), figures);
    if (known != null) {
      known.add(figures);
    }
  }
}
