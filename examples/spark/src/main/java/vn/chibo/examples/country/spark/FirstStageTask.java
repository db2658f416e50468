package vn.chibo.examples.country.spark;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.figures.CellRules;
import vn.chibo.examples.country.figures.FirstStage;
import vn.chibo.examples.country.figures.PlaceColumns;

/**
 * Evaluates the cells of one partition; the evaluator, which is not serialized, is built once a
 * task. What leaves the task is one row a place, not one a cell or meeting.
 *
 * @param asOf the day
 */
record FirstStageTask(LocalDate asOf) implements MapPartitionsFunction<Row, Row> {
  @Serial private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Row> call(Iterator<Row> cells) {
    FirstStage stage = new FirstStage(new CellRules(asOf));
    cells.forEachRemaining(
        row -> stage.add(CellColumns.cell(SparkRows.struct(row, CellColumns.ALL))));
    return stage.figures().stream()
        .map(figures -> SparkRows.row(PlaceColumns.row(figures), PlaceColumns.PARTIAL))
        .iterator();
  }
}
