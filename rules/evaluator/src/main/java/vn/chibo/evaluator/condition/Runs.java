package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;

/**
 * The longest run of entries for which something holds. It is at least as long as a row of sure
 * ones between which nothing can be missing, and at most as long as a row that nothing surely
 * breaks. Of two entries on one day nobody knows which came first, unless the times are recorded at
 * which they began; so a row ends at a day on which something may break it, and is not broken
 * within the day.
 */
final class Runs<T extends Dated> {
  private final Function<T, Truth> belongs;
  private final Function<T, Truth> holds;
  private long proved;
  private long possible;
  private long sureRow;
  private long possibleRow;

  private Runs(Function<T, Truth> belongs, Function<T, Truth> holds) {
    this.belongs = belongs;
    this.holds = holds;
  }

  /** The runs of the entries for which something holds. */
  static <T extends Dated> Runs<T> of(
      Seen<T> seen, Function<T, Truth> belongs, Function<T, Truth> holds) {
    Runs<T> runs = new Runs<>(belongs, holds);
    LocalDate before = LocalDate.MIN;
    for (List<T> together : Sequence.of(seen.entries())) {
      LocalDate date = together.get(0).getDate();
      runs.breakAt(before, date, seen.gaps());
      runs.add(together);
      before = date;
    }
    return runs;
  }

  /** What the longest is at least. */
  long proved() {
    return proved;
  }

  /** What it is at most. */
  long possible() {
    return possible;
  }

  Quantity longest() {
    return Quantity.between(Fraction.of(proved), Fraction.of(possible));
  }

  /** An entry that may be missing between two others may break the run. */
  private void breakAt(LocalDate before, LocalDate date, List<DatePeriod> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    DatePeriod between = DatePeriod.ofClosed(before, date);
    if (gaps.stream().anyMatch(gap -> gap.intersection(between).isPresent())) {
      sureRow = 0;
    }
  }

  private void add(List<T> day) {
    long sure = 0;
    long maybe = 0;
    boolean mayBreak = false;
    boolean breaks = false;
    for (T entry : day) {
      Truth meant = belongs.apply(entry);
      Truth met = meant == Truth.NO ? Truth.NO : holds.apply(entry);
      sure += meant == Truth.YES && met == Truth.YES ? 1 : 0;
      maybe += meant != Truth.NO && met != Truth.NO ? 1 : 0;
      mayBreak |= meant != Truth.NO && met != Truth.YES;
      breaks |= meant == Truth.YES && met == Truth.NO;
    }
    sureRow = mayBreak ? 0 : sureRow + sure;
    possibleRow += maybe;
    proved = Math.max(proved, Math.max(sureRow, shortest(sure)));
    possible = Math.max(possible, possibleRow);
    possibleRow = breaks ? maybe : possibleRow;
  }

  /** One sure entry is a run of one, however the others of its day lie. */
  private static long shortest(long sure) {
    return Math.min(sure, 1);
  }
}
