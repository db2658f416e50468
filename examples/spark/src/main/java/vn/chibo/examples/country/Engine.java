package vn.chibo.examples.country;

import java.time.LocalDate;
import vn.chibo.examples.country.parquet.ParquetTable;

/** What evaluates the cells of a table and writes the figures of their places as another. */
public interface Engine {

  /**
   * Evaluates every cell as of a day.
   *
   * @param cells the cells
   * @param asOf the day
   * @param places the table of the figures, which is not there yet
   * @param progress how far it is
   */
  void evaluate(ParquetTable cells, LocalDate asOf, ParquetTable places, Progress progress);
}
