package vn.chibo.examples.review.table;

import java.nio.file.Path;

/**
 * A look at a whole file before its first row is given.
 *
 * @param file the file
 * @param limits how much it may hold
 * @param eachRow told of each row that was looked at, for a progress bar
 */
record Look(Path file, Limits limits, Runnable eachRow) {

  /** The name of the file, for faults. */
  String name() {
    return file.toString();
  }

  /** Refuses the file where something is so. */
  void refuseWhere(boolean so, String key, Object... arguments) {
    if (so) {
      throw TableMessages.refused(name(), key, arguments);
    }
  }
}
