package vn.chibo.examples.country.plain;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.examples.country.cells.CellColumns;
import vn.chibo.examples.country.cells.CellGenerator;
import vn.chibo.examples.country.cells.CountryCell;
import vn.chibo.examples.country.cells.Organizations;
import vn.chibo.examples.country.cells.Share;
import vn.chibo.examples.country.figures.LibraryFigures;
import vn.chibo.examples.country.figures.PlaceColumns;
import vn.chibo.examples.country.figures.PlaceFigures;
import vn.chibo.examples.country.figures.RollUp;
import vn.chibo.examples.country.figures.SumFigures;
import vn.chibo.examples.country.parquet.ParquetTable;

/**
 * Cells of three communes, two of them of one province, over three files: no place is in one file
 * only.
 */
public final class Sample {
  /** The share in which the communes are. */
  public static final Share SHARE = new Share(2);

  private static final List<Integer> COMMUNES = List.of(0, 1, 34);
  private static final int OF_EACH = 24;
  private static final int FILES = 3;

  private Sample() {}

  /** The cells, by number. */
  public static List<CountryCell> cells() {
    CellGenerator generator = new CellGenerator(7);
    return COMMUNES.stream().flatMap(commune -> generator.cells(commune).limit(OF_EACH)).toList();
  }

  /** The cells as a table, each next cell in the next file, the last first. */
  public static ParquetTable write(Path folder) {
    ParquetTable table = new ParquetTable(folder, CellColumns.ALL);
    List<CountryCell> cells = new ArrayList<>(cells());
    Collections.reverse(cells);
    for (int file = 0; file < FILES; file++) {
      int place = file;
      List<CountryCell> some = new ArrayList<>();
      for (int i = place; i < cells.size(); i += FILES) {
        some.add(cells.get(i));
      }
      table.write("some-" + file, some.stream().map(CellColumns::row).iterator());
    }
    return table;
  }

  /** What the library says of them. */
  public static LibraryFigures library(LocalDate asOf) {
    return LibraryFigures.of(SHARE, cells(), asOf);
  }

  /** The figures of a table, by place. */
  public static List<PlaceFigures> read(Path folder) {
    ParquetTable table = new ParquetTable(folder, PlaceColumns.PLACES);
    List<PlaceFigures> places = new ArrayList<>();
    table.files().forEach(file -> table.read(file, row -> places.add(PlaceColumns.place(row))));
    places.sort(Comparator.comparing(PlaceFigures::place));
    return places;
  }

  /** The sums of figures. */
  public static List<SumFigures> sums(List<PlaceFigures> places, LocalDate asOf) {
    return RollUp.of(Organizations.of(SHARE).on(asOf), places);
  }

  /** The id of an organization. */
  public static OrganizationId id(SumFigures sum) {
    return new OrganizationId(sum.place());
  }
}
