package vn.chibo.examples.review.table;

/**
 * A block of cells, both corners included.
 *
 * @param firstRow the top row, from 1
 * @param firstColumn the left column, from 0
 * @param lastRow the bottom row
 * @param lastColumn the right column
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  /** A block of at least one cell. */
  public CellRange {
    if (firstRow < 1 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException("no block of cells");
    }
  }

  /** Whether the cell stands in the block. */
  public boolean contains(int row, int column) {
    return touchesRows(row, row) && column >= firstColumn && column <= lastColumn;
  }

  /** Whether any cell of the block stands in one of these rows. */
  public boolean touchesRows(int first, int last) {
    return firstRow <= last && lastRow >= first;
  }

  /** The block as {@code B1:D1}. */
  public String text() {
    return CellAddress.letters(firstColumn)
        + firstRow
        + ":"
        + CellAddress.letters(lastColumn)
        + lastRow;
  }
}
