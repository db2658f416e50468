package vn.chibo.examples.review.table;

import java.util.List;

/**
 * A sheet, known before its rows are read.
 *
 * @param name its name; of a .csv file the name of the file without the ending
 * @param hidden whether it is hidden from whoever opens the file
 * @param lastRow the number of its last row that holds anything, 0 where none does
 * @param hiddenColumns the columns that are hidden and hold anything, from 0
 * @param merged its merged cells; only the first cell of each has a value
 */
public record TableSheet(
    String name, boolean hidden, int lastRow, List<Integer> hiddenColumns, List<CellRange> merged) {

  /** With copies of the lists. */
  public TableSheet {
    hiddenColumns = List.copyOf(hiddenColumns);
    merged = List.copyOf(merged);
  }
}
