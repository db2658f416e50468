package vn.chibo.examples.review.table;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.chibo.core.fault.FaultException;

/** Opens spreadsheets, and writes them. */
public final class Tables {
  private Tables() {}

  /**
   * Looks a spreadsheet through and opens it: .xlsx or .csv, by what it holds, not by its name.
   *
   * @throws FaultException if it is refused; no row was given then
   */
  public static TableFile open(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }

  /**
   * Writes a spreadsheet, whole or not at all: .csv where the name ends so, else .xlsx.
   *
   * @throws FaultException if it cannot be written
   */
  public static void write(Path file, Consumer<TableSink> content) {
    throw new UnsupportedOperationException(file.toString());
  }
}
