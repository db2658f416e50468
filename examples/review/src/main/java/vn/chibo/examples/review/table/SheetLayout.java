package vn.chibo.examples.review.table;

import java.util.List;

/**
 * How a sheet looks, apart from its rows. The header has two rows where any column has a group:
 * groups above, merged over neighbours of the same group, titles below. It is bold, frozen, and
 * repeated on each printed page (A4 landscape).
 *
 * @param name its name
 * @param above lines above the header, such as a title; the first is bold
 * @param columns its columns
 * @param hidden whether it is hidden from whoever opens the file
 */
public record SheetLayout(
    String name, List<String> above, List<SheetColumn> columns, boolean hidden) {

  /** With copies of the lists. */
  public SheetLayout {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
  }

  /** A sheet that is seen, with nothing above its header. */
  public static SheetLayout of(String name, List<SheetColumn> columns) {
    return new SheetLayout(name, List.of(), columns, false);
  }

  /** The rows of the header: 2 where any column has a group. */
  public int headerRows() {
    return columns.stream().allMatch(column -> column.group().isEmpty()) ? 1 : 2;
  }

  /** The number of the first row below the header, from 1. */
  public int firstRow() {
    return above.size() + headerRows() + 1;
  }
}
