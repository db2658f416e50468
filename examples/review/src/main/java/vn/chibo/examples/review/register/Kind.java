package vn.chibo.examples.review.register;

import java.util.List;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.TableCell;

/**
 * What the cells of a column hold, and how they are read and written.
 *
 * @param <C> the value of a cell
 */
interface Kind<C> {

  /**
   * The value of a cell that is not empty. What is read all the same but worth a look is noted.
   *
   * @throws vn.chibo.core.fault.FaultException if it cannot be read; the words say how to mend it
   */
  C read(TableCell cell, CellNotes notes);

  /** The cell of a value, such that it reads back as the same value. */
  TableCell write(C value, Language language);

  /** How its cells look. */
  SheetColumn.Format format();

  /** What whoever fills in the sheet is told. */
  Text words();

  /** What the drop-down list offers, empty where anything may be typed. */
  default List<Text> choices() {
    return List.of();
  }
}
