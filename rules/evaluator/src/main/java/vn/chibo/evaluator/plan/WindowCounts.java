package vn.chibo.evaluator.plan;

/** How many meetings of some kinds lie in each window of a row. */
final class WindowCounts {
  private final int[] sure;
  private final int[] doubtful;
  private final long gaps;
  private long doubts;
  private int floor = Integer.MAX_VALUE;
  private int closedFloor = Integer.MAX_VALUE;

  WindowCounts(CellFacts facts, int kinds, int slot, Windows windows) {
    int[] places = facts.places(slot);
    this.sure = new int[windows.size()];
    this.doubtful = new int[windows.size()];
    this.gaps = facts.gaps(slot);
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        add(facts.kind(i), kinds, places[i]);
      }
    }
    floors(windows.open() | gaps | doubts);
  }

  /** A meeting of unknown kind may be one of them or not. */
  private void add(int kind, int kinds, int window) {
    if ((kind & kinds) != 0) {
      sure[window]++;
    } else if (kind == KindBits.UNKNOWN) {
      doubtful[window]++;
      doubts |= 1L << window;
    }
  }

  private void floors(long undecided) {
    for (int i = 0; i < sure.length; i++) {
      floor = Math.min(floor, sure[i]);
      closedFloor = (undecided & 1L << i) == 0 ? Math.min(closedFloor, sure[i]) : closedFloor;
    }
  }

  /** The number of windows. */
  int size() {
    return sure.length;
  }

  /** The least number of all windows. */
  int floor() {
    return floor;
  }

  /** The same over the windows in which nothing is open: what fails here has failed. */
  int closedFloor() {
    return closedFloor;
  }

  int least(int window) {
    return sure[window];
  }

  int most(int window) {
    return sure[window] + doubtful[window];
  }

  boolean gap(int window) {
    return (gaps & 1L << window) != 0;
  }
}
