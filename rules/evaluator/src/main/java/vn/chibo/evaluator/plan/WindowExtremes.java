package vn.chibo.evaluator.plan;

import vn.chibo.evaluator.condition.Ratio;

/** The greatest figure of the meetings of some kinds in each window of a row. */
final class WindowExtremes {
  private static final long ABOVE_ALL = Ratio.of(Integer.MAX_VALUE);
  private static final long BELOW_ALL = Ratio.of(Integer.MIN_VALUE);

  private final long[] greatest;
  private final int[] known;

  /** The greatest figure of the meetings of unknown kind, absent where none is known. */
  private final long[] perhaps;

  private final long[] ofAll;
  private long absent;
  private long odd;
  private long doubtful;
  private long unknown;
  private final long gaps;
  private long floor = ABOVE_ALL;
  private long closedFloor = ABOVE_ALL;

  WindowExtremes(CellFacts facts, Slots.Extremes slot, Windows windows) {
    int[] places = facts.places(slot.windows());
    this.greatest = new long[windows.size()];
    this.known = new int[windows.size()];
    this.perhaps = new long[windows.size()];
    this.gaps = facts.gaps(slot.windows());
    for (int i = 0; i < places.length; i++) {
      int kind = facts.kind(i);
      if (places[i] >= 0 && kind == KindBits.UNKNOWN) {
        doubtful |= 1L << places[i];
        addPerhaps(facts.figure(slot.column(), i), places[i]);
      } else if (places[i] >= 0 && (kind & slot.kinds()) != 0) {
        add(facts.figure(slot.column(), i), places[i]);
      }
    }
    this.ofAll = ofAll();
    floors(windows.open() | gaps | absent | doubtful);
  }

  private void floors(long undecided) {
    for (int i = 0; i < known.length; i++) {
      long top = known[i] == 0 ? BELOW_ALL : greatest[i];
      floor = below(top, floor) ? top : floor;
      closedFloor = (undecided & 1L << i) == 0 && below(top, closedFloor) ? top : closedFloor;
    }
  }

  private void add(long figure, int window) {
    if (figure == Ratio.ABSENT) {
      absent |= 1L << window;
    } else if (Ratio.denominator(figure) < 0) {
      odd |= 1L << window;
    } else {
      boolean first = known[window]++ == 0;
      greatest[window] = first || below(greatest[window], figure) ? figure : greatest[window];
    }
  }

  private void addPerhaps(long figure, int window) {
    if (figure == Ratio.ABSENT) {
      unknown |= 1L << window;
    } else if (Ratio.denominator(figure) < 0) {
      odd |= 1L << window;
    } else if (perhaps[window] == Ratio.ABSENT || below(perhaps[window], figure)) {
      perhaps[window] = figure;
    }
  }

  private static boolean below(long one, long other) {
    return (long) Ratio.numerator(one) * Ratio.denominator(other)
        < (long) Ratio.numerator(other) * Ratio.denominator(one);
  }

  /** The least of the greatest figures of all windows; below all where a window has none. */
  long floor() {
    return floor;
  }

  /** The same over the windows in which nothing is open: what fails here has failed. */
  long closedFloor() {
    return closedFloor;
  }

  /** The number of windows. */
  int size() {
    return known.length;
  }

  /** The greatest figure, absent where none is known. */
  long greatest(int window) {
    return greatest[window];
  }

  /**
   * The greatest figure of every window, those of meetings of unknown kind among them; not to be
   * changed. Evaluations keep it, so that all rules over the same figures keep the same one.
   */
  long[] greatestOfAll() {
    return ofAll;
  }

  private long[] ofAll() {
    long[] all = greatest;
    for (int i = 0; i < all.length; i++) {
      if (perhaps[i] != Ratio.ABSENT && (all[i] == Ratio.ABSENT || below(all[i], perhaps[i]))) {
        all = all == greatest ? greatest.clone() : all;
        all[i] = perhaps[i];
      }
    }
    return all;
  }

  /** The bits of the windows with a meeting of the kinds whose figure is not recorded. */
  long absent() {
    return absent;
  }

  /** The bits of the windows with a figure that is neither known nor absent. */
  long odd() {
    return odd;
  }

  /** The bits of the windows with a meeting of unknown kind whose figure is not recorded. */
  long unknown() {
    return unknown;
  }

  /** The greatest figure of the meetings of unknown kind, absent where none is known. */
  long perhaps(int window) {
    return perhaps[window];
  }

  /** The bits of the windows in which the register has a gap. */
  long gaps() {
    return gaps;
  }
}
