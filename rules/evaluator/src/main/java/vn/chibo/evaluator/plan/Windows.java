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

  /** The window in which a day lies, looked for from a window on; -1 for none. */
  int find(int day, int from) {
    int window = after(day, from);
    return window < row.size() && row.get(window).from() <= day ? window : -1;
  }

  /** The first window from a window on that does not end by the day. */
  int after(int day, int from) {
    int window = from;
    while (window < row.size() && row.get(window).to() <= day) {
      window++;
    }
    return window;
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
