package vn.chibo.examples.country.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.examples.country.Progress;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.figures.LibraryFigures;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.figures.SumFigures;
import vn.chibo.examples.country.parquet.ParquetTable;

class PlainEngineTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  @TempDir private Path folder;

  private ParquetTable cells;

  @BeforeEach
  void write() {
    cells = Sample.write(folder.resolve("cells"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2025-07-01", "2025-12-31"})
  void should_find_what_the_library_finds(LocalDate asOf) {
    LibraryFigures library = Sample.library(asOf);

    List<PlaceFigures> places = evaluated(asOf, 2);

    assertThat(places).isEqualTo(library.places());
    assertThat(Sample.sums(places, asOf))
        .allSatisfy(sum -> assertThat(sum.rules()).isEqualTo(library.below(Sample.id(sum))));
  }

  @Test
  void should_find_the_same_with_any_number_of_threads() {
    assertThat(evaluated(LAST, 1)).isEqualTo(evaluated(LAST, 5));
  }

  @Test
  void should_write_the_same_bytes_again() {
    Path again = folder.resolve("again");

    Sample.write(again);

    for (Path file : cells.files()) {
      assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void should_add_up_to_provinces_and_the_country() {
    List<SumFigures> sums = Sample.sums(evaluated(LAST, 2), LAST);

    assertThat(sums).extracting(SumFigures::place).containsExactly("0", "01", "02");
    assertThat(sums.get(0).cells()).isEqualTo(Sample.cells().size());
    assertThat(sums.get(0).cells()).isEqualTo(sums.get(1).cells() + sums.get(2).cells());
  }

  @Test
  void should_add_up_to_districts_on_a_day_on_which_there_are_any() {
    LocalDate asOf = LocalDate.of(2025, 6, 30);

    List<SumFigures> sums = Sample.sums(evaluated(asOf, 2), asOf);

    assertThat(sums)
        .filteredOn(sum -> sum.level() == OrganizationKind.DISTRICT)
        .extracting(SumFigures::place)
        .containsExactly("001", "021");
  }

  @Test
  void should_leave_the_cap_open_while_grades_are_not_known() {
    assertThat(evaluated(LocalDate.of(2025, 12, 14), 2))
        .flatExtracting(PlaceFigures::groups)
        .allSatisfy(group -> assertThat(group.excellent() + group.good()).isZero())
        .allSatisfy(group -> assertThat(group.unknown()).isPositive());
    assertThat(evaluated(LocalDate.of(2025, 12, 15), 2))
        .flatExtracting(PlaceFigures::groups)
        .anySatisfy(group -> assertThat(group.excellent()).isPositive());
  }

  @Test
  void should_refuse_a_file_of_another_table() {
    evaluated(LAST, 2);
    ParquetTable wrong = new ParquetTable(folder.resolve("out-2025-12-31-2"), CellColumns.ALL);

    assertThatThrownBy(() -> evaluate(wrong, LAST, 2, folder.resolve("none")))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("does not have just the columns");
  }

  private List<PlaceFigures> evaluated(LocalDate asOf, int threads) {
    Path out = folder.resolve("out-" + asOf + "-" + threads);
    evaluate(cells, asOf, threads, out);
    return Sample.read(out);
  }

  private static void evaluate(ParquetTable cells, LocalDate asOf, int threads, Path out) {
    new PlainEngine(threads)
        .evaluate(cells, asOf, new ParquetTable(out, PlaceColumns.PLACES), Progress.silent());
  }
}
