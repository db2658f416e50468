package vn.chibo.examples.country.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.chibo.examples.country.Engine;
import vn.chibo.examples.country.Progress;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.parquet.ParquetTable;

/**
 * Two stages with one shuffle between them: cells to figures of places, then the figures of each
 * place together. A task that dies is run again by Spark: it keeps nothing outside itself.
 */
public final class SparkEngine implements Engine {
  private static final Encoder<Row> PARTIAL = Encoders.row(SparkSchema.of(PlaceColumns.PARTIAL));
  private static final Encoder<Row> PLACES = Encoders.row(SparkSchema.of(PlaceColumns.PLACES));

  private final SparkSession session;

  /** Works in a session. */
  public SparkEngine(SparkSession session) {
    this.session = session;
  }

  /**
   * A session of the program.
   *
   * @param master where the work is done, such as {@code local[2]}; what {@code spark-submit} says
   *     goes before it
   */
  public static SparkSession session(String master) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("chibo-country")
            .config("spark.sql.datetime.java8API.enabled", "true");
    // Given by spark-submit on a cluster, with everything else that depends on it.
    if (System.getProperty("spark.master") == null) {
      builder
          .master(master)
          .config("spark.ui.enabled", "false")
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", "8");
    }
    return builder.getOrCreate();
  }

  @Override
  public void evaluate(ParquetTable cells, LocalDate asOf, ParquetTable places, Progress progress) {
    // Refused in our words where there is none.
    cells.files();
    CellListener listener = new CellListener(progress);
    session.sparkContext().addSparkListener(listener);
    try {
      places(cells(cells), asOf).write().parquet(places.folder().toUri().toString());
    } finally {
      session.sparkContext().removeSparkListener(listener);
    }
  }

  /** The rows of a table of cells. */
  Dataset<Row> cells(ParquetTable cells) {
    return session
        .read()
        .schema(SparkSchema.of(CellColumns.ALL))
        .parquet(cells.folder().toUri().toString());
  }

  /** The figures of the places of cells. */
  static Dataset<Row> places(Dataset<Row> cells, LocalDate asOf) {
    Dataset<Row> partial = cells.mapPartitions(new FirstStageTask(asOf), PARTIAL);
    return partial
        .repartition(partial.col("place"))
        .mapPartitions(new SecondStageTask(asOf), PLACES);
  }
}
