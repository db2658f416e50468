package vn.chibo.evaluator.plan;

import java.util.List;

/**
 * Windows in the order of their days that share no day, at most 64.
 *
 * @param row the windows
 */
record Windows(List<Window> row) {
  /** The most windows of one row: one bit each. */
  static final int MOST = Long.SIZE;

  Windows {
    row = List.copyOf(row);
  }

  int size() {
    return row.size();
  }

  /** The bits of those that run beyond the as-of day. */
  long open() {
    long open = 0;
    for (int i = 0; i < row.size(); i++) {
      open |= row.get(i).open() ? 1L << i : 0;
    }
    return open;
  }
}
