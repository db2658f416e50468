package vn.chibo.examples.review.table;

import java.util.List;

/** Takes the rows of a spreadsheet that is being written, sheet by sheet; keeps none of them. */
public interface TableSink {

  /**
   * Begins the next sheet with its lines above and its header. Its rows follow.
   *
   * @throws IllegalStateException if the file holds one sheet only, and has it
   */
  void sheet(SheetLayout layout);

  /** Writes the next row of the sheet at hand. An {@code Unreadable} cell is written as shown. */
  void row(List<TableCell> cells);

  /** Writes the next row so that it stands out: what the rows above add up to. */
  void total(List<TableCell> cells);
}
