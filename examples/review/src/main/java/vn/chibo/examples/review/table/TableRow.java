package vn.chibo.examples.review.table;

import java.util.List;

/**
 * A row that holds anything.
 *
 * @param sheet the name of its sheet
 * @param number its number, from 1 as the program of the office numbers rows; in a .csv file the
 *     number of the record, where a line break within quotes begins no new one
 * @param cells its cells by column, up to the last one that is not empty
 * @param hidden whether the row, or its sheet, is hidden from whoever opens the file
 * @param notes what there is to tell of its cells
 */
public record TableRow(
    String sheet, int number, List<TableCell> cells, boolean hidden, List<TableNote> notes) {

  /** With copies of the lists. */
  public TableRow {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /** The cell of a column, empty beyond the last one. */
  public TableCell cell(int column) {
    return column < cells.size() ? cells.get(column) : TableCell.EMPTY;
  }

  /** Where the cell of a column stands. */
  public CellAddress address(int column) {
    return new CellAddress(sheet, number, column);
  }
}
