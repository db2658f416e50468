package vn.chibo.evaluator.plan;

/** How many meetings of some kinds lie in each window of a row. */
final class WindowCounts {
  private final int[] sure;
  private final int[] doubtful;
  private final long gaps;

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
  }

  /** A meeting of unknown kind may be one of them or not. */
  private void add(int kind, int kinds, int window) {
    if ((kind & kinds) != 0) {
      sure[window]++;
    } else if (kind == 0) {
      doubtful[window]++;
    }
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
