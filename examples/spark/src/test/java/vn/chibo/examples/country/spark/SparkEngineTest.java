package vn.chibo.examples.country.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.jdk.javaapi.CollectionConverters;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.country.CountryMessages;
import vn.chibo.examples.country.Progress;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.parquet.ParquetTable;
import vn.chibo.examples.country.plain.Sample;

@Tag("spark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkEngineTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final int CELLS_BEFORE_DEATH = 20;

  private Path folder;
  private SparkSession session;
  private ParquetTable cells;

  @BeforeAll
  void open(@TempDir Path shared) {
    folder = shared;
    // Two threads; a task may be tried four times.
    session = SparkEngine.session("local[2,4]");
    cells = Sample.write(folder.resolve("cells"));
  }

  @AfterAll
  void close() throws IOException {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2025-12-31"})
  void should_find_what_the_library_finds(LocalDate asOf) {
    Path out = folder.resolve("out-" + asOf);

    new SparkEngine(session)
        .evaluate(cells, asOf, new ParquetTable(out, PlaceColumns.PLACES), Progress.silent());

    assertThat(Sample.read(out)).isEqualTo(Sample.library(asOf).places());
  }

  @Test
  void should_find_the_same_when_a_task_dies_half_way_and_is_run_again() {
    Failures failures = new Failures();
    session.sparkContext().addSparkListener(failures);
    Dataset<Row> dying =
        rows().mapPartitions(new Dying(1), Encoders.row(SparkSchema.of(CellColumns.ALL)));

    List<PlaceFigures> places = places(dying);

    assertThat(places).isEqualTo(Sample.library(LAST).places());
    assertThat(failures.count()).isPositive();
  }

  @Test
  void should_end_without_a_result_when_a_task_dies_each_time() {
    Dataset<Row> dying =
        rows()
            .mapPartitions(
                new Dying(Integer.MAX_VALUE), Encoders.row(SparkSchema.of(CellColumns.ALL)));

    assertThatThrownBy(() -> places(dying)).hasMessageContaining("worker died");
  }

  @Test
  void should_find_the_same_when_cells_come_in_another_order() {
    assertThat(places(rows().repartition(7))).isEqualTo(Sample.library(LAST).places());
  }

  @Test
  void should_name_the_faults_of_a_row_that_a_task_refuses() {
    Dataset<Row> wrong = rows().withColumn("kind", functions.lit("NGÕ"));

    assertThatThrownBy(() -> places(wrong))
        .satisfies(
            e ->
                assertThat(ExceptionUtils.getThrowableList(e))
                    .filteredOn(FaultException.class::isInstance)
                    .singleElement()
                    .extracting(refused -> ((FaultException) refused).faults().get(0).message())
                    .isEqualTo(CountryMessages.text("fault.column-constant", "kind", "NGÕ")));
  }

  @Test
  void should_read_the_columns_that_plain_java_wrote() {
    StructType found = session.read().parquet(cells.folder().toUri().toString()).schema();

    assertThat(found.asNullable()).isEqualTo(SparkSchema.of(CellColumns.ALL).asNullable());
  }

  private Dataset<Row> rows() {
    return new SparkEngine(session).cells(cells);
  }

  private static List<PlaceFigures> places(Dataset<Row> rows) {
    return SparkEngine.places(rows, LAST).collectAsList().stream()
        .map(row -> PlaceColumns.place(SparkRows.struct(row, PlaceColumns.PLACES)))
        .sorted(Comparator.comparing(PlaceFigures::place))
        .toList();
  }

  /**
   * Dies in the middle of each partition.
   *
   * @param times how often
   */
  private record Dying(int times) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      AtomicInteger seen = new AtomicInteger();
      boolean dies = TaskContext.get().attemptNumber() < times;
      return CollectionConverters.asJava(
          CollectionConverters.asScala(rows)
              .map(
                  row -> {
                    if (dies && seen.incrementAndGet() > CELLS_BEFORE_DEATH) {
                      throw new IllegalStateException("worker died");
                    }
                    return row;
                  }));
    }
  }

  private static final class Failures extends SparkListener {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
      if (!ended.taskInfo().successful()) {
        count.incrementAndGet();
      }
    }

    int count() {
      return count.get();
    }
  }
}
