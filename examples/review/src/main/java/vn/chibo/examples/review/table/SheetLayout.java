package vn.chibo.examples.review.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a sheet looks, apart from its rows. The header has two rows where any column has a group:
 * groups above, merged over neighbours of the same group, titles below. It is bold, frozen, and
 * repeated on each printed page (A4 landscape).
 *
 * @param name its name: at most 31 letters, none of {@code : \ / ? * [ ]}
 * @param above lines above the header, such as a title; the first is bold
 * @param columns its columns
 * @param hidden whether it is hidden from whoever opens the file
 */
public record SheetLayout(
    String name, List<String> above, List<SheetColumn> columns, boolean hidden) {

  /** The hidden sheet that holds the choices of drop-down lists; reading passes it over. */
  static final String CHOICES = "_lists";

  private static final Pattern NAME =
      Pattern.compile("(?!')[^:\\\\/?*\\[\\]\\p{Cntrl}]{1,31}(?<!')");

  /** With copies of the lists. */
  public SheetLayout {
    if (!NAME.matcher(name).matches() || name.equals(CHOICES)) {
      throw new IllegalArgumentException("no name for a sheet: " + name);
    }
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

  /** The rows of the header; a group stands over the first of its columns only. */
  List<List<TableCell>> header() {
    List<List<TableCell>> header = new ArrayList<>();
    if (headerRows() > 1) {
      List<TableCell> groups = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        boolean first = groupFrom(column) == column;
        groups.add(first ? TableCell.words(columns.get(column).group()) : TableCell.EMPTY);
      }
      header.add(groups);
    }
    header.add(columns.stream().map(column -> TableCell.words(column.title())).toList());
    return header;
  }

  /** The merged cells of the header. */
  List<CellRange> merged() {
    List<CellRange> merged = new ArrayList<>();
    int row = above.size() + 1;
    for (int column = 0; column < columns.size(); column++) {
      boolean last = column + 1 == columns.size() || groupFrom(column + 1) == column + 1;
      int first = groupFrom(column);
      if (last && first < column) {
        merged.add(new CellRange(row, first, row, column));
      }
    }
    return merged;
  }

  /** The first of the neighbours to the left that stand below the same group. */
  private int groupFrom(int column) {
    String group = columns.get(column).group();
    int first = column;
    while (first > 0 && !group.isEmpty() && columns.get(first - 1).group().equals(group)) {
      first--;
    }
    return first;
  }
}
