package vn.chibo.examples.country.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.country.columns.Struct;
import vn.chibo.examples.country.parquet.ParquetTable;

/** A row gives back the cell of which it was made, in memory and through a file. */
class CellColumnsProperties {

  @Property(tries = 200)
  void should_give_the_cell_back(@ForAll long seed) {
    CountryCell cell = DrawnCell.of(seed);

    assertThat(CellColumns.cell(CellColumns.row(cell))).isEqualTo(cell);
  }

  @Property(tries = 8)
  void should_give_the_cells_of_a_file_back(@ForAll long seed) throws IOException {
    List<CountryCell> cells =
        Stream.iterate(seed, s -> s + 1).limit(20).map(DrawnCell::of).toList();
    Path folder = Files.createTempDirectory("cells");
    ParquetTable table = new ParquetTable(folder, CellColumns.ALL);
    List<CountryCell> read = new ArrayList<>();
    try {
      table.write("some", cells.stream().map(CellColumns::row).iterator());

      for (Path file : table.files()) {
        table.read(file, row -> read.add(CellColumns.cell(row)));
      }
    } finally {
      for (Path file : table.files()) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
    assertThat(read).isEqualTo(cells);
  }

  @Example
  void should_refuse_a_fact_for_which_there_is_no_column() {
    CountryCell cell = DrawnCell.of(1);
    CellRecord record = cell.record();
    Meeting said =
        Meeting.builder().date(LocalDate.of(2025, 1, 3)).openingStatement("Khai mạc").build();

    for (CellRecord more :
        List.of(
            record.withMeetings(Register.of(List.of(said))),
            record.withMembers(Quantity.atLeast(Fraction.of(3))),
            record.withCommitteeMembers(Quantity.exactly(3)),
            record.withOrganization(
                record.getOrganization().withPeriod(DatePeriod.ofYear(2025))))) {
      CountryCell other =
          new CountryCell(more, cell.after(), cell.grade(), cell.graded(), cell.score());

      assertThatThrownBy(() -> CellColumns.row(other))
          .isInstanceOf(FaultException.class)
          .hasMessageContaining("no column");
    }
  }

  @Example
  void should_name_the_column_when_a_row_of_another_holds_no_such_value() {
    Struct row = CellColumns.row(DrawnCell.of(1));

    assertThatThrownBy(() -> CellColumns.cell(place -> place == 2 ? "NGÕ" : row.value(place)))
        .isInstanceOf(FaultException.class)
        .hasMessage("column \"kind\": there is no value \"NGÕ\"");
    assertThatThrownBy(() -> CellColumns.cell(place -> place == 5 ? null : row.value(place)))
        .isInstanceOf(FaultException.class)
        .hasMessage("column \"above_after\" is empty and needs a value");
  }
}
