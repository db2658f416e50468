package vn.chibo.examples.review.table;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.fault.FaultException;

/** A spreadsheet that was looked through and found fit to read. Close it. */
public interface TableFile extends AutoCloseable {

  /** The name of the file, for faults. */
  String name();

  /** Its sheets, in their order. */
  List<TableSheet> sheets();

  /**
   * The rows of a sheet that hold anything, top down, one after the other: only the row at hand is
   * in memory. Close the stream before the next sheet is read.
   *
   * @throws FaultException while it is read, if the file changed since it was opened; what was
   *     given is then incomplete
   */
  Stream<TableRow> rows(TableSheet sheet);

  @Override
  void close();
}
