package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.examples.review.table.CellAddress;

/**
 * What was found in a file.
 *
 * @param severity how grave it is
 * @param source the name of the file
 * @param address the cell, empty where it is about the file
 * @param fault what it is and how to mend it; its place is the cell
 */
record Finding(Severity severity, String source, Optional<CellAddress> address, Fault fault) {

  private static final Set<String> FOLLOWING =
      Set.of("no-owner", "roll-not-whole", "list-not-whole");

  static Finding of(Severity severity, String source, CellAddress address, Fault fault) {
    return new Finding(severity, source, Optional.of(address), fault.at(address.place(source)));
  }

  /** Whether it only follows from an error elsewhere. */
  boolean follows() {
    return FOLLOWING.contains(fault.key());
  }

  boolean error() {
    return severity == Severity.ERROR;
  }
}
