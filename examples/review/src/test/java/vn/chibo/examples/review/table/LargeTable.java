package vn.chibo.examples.review.table;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.examples.review.table.SheetColumn.Format;

/**
 * Writes and reads a large table: twenty columns, fifteen of them different words in each row. As a
 * program it does so by itself, so that its heap can be bounded:
 *
 * <pre>java -Xmx256m vn.chibo.examples.review.table.LargeTable FILE ROWS</pre>
 */
final class LargeTable {
  private static final int COLUMNS = 20;
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  private LargeTable() {}

  /** Writes and reads the table, and says how long each took. */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    write(file, rows);
    long written = System.nanoTime();
    long cells = cells(file);
    long read = System.nanoTime();
    System.out.printf(
        "%d cells, written in %d ms, read in %d ms%n",
        cells,
        Duration.ofNanos(written - start).toMillis(),
        Duration.ofNanos(read - written).toMillis());
  }

  static void write(Path file, int rows) {
    List<SheetColumn> columns =
        IntStream.range(0, COLUMNS)
            .mapToObj(at -> SheetColumn.of("Cột " + at, at % 4 == 0 ? Format.DAY : Format.TEXT, 14))
            .toList();
    Tables.write(
        file,
        sink -> {
          sink.sheet(SheetLayout.of("Đảng viên", columns));
          IntStream.range(0, rows).forEach(row -> sink.row(row(row)));
        });
  }

  private static List<TableCell> row(int row) {
    List<TableCell> cells = new ArrayList<>(COLUMNS);
    for (int column = 0; column < COLUMNS; column++) {
      cells.add(
          column % 4 == 0
              ? TableCell.day(FIRST_DAY.plusDays(row % 10_000))
              : TableCell.words("Nguyễn Thị Hòa " + row + "/" + column));
    }
    return cells;
  }

  /** How many cells the file holds below its header. */
  static long cells(Path file) {
    try (TableFile opened = Tables.open(file);
        Stream<TableRow> rows = opened.rows(opened.sheets().get(0))) {
      return rows.skip(1)
          .flatMap(row -> row.cells().stream())
          .filter(cell -> !(cell instanceof TableCell.Unreadable))
          .count();
    }
  }
}
