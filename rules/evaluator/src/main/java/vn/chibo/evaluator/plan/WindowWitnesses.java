package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.outcome.Witnesses;

/** The windows of a row in which a rule fails, with the greatest figures of the row. */
final class WindowWitnesses implements Witnesses {
  private final Windows windows;
  private final long failing;
  private final int first;
  private final long[] greatest;

  /**
   * The windows whose bits are set.
   *
   * @param first the place of the first window among the figures
   * @param greatest the greatest figures, shared by all rules that ask for them
   */
  WindowWitnesses(Windows windows, long failing, int first, long[] greatest) {
    this.windows = windows;
    this.failing = failing;
    this.first = first;
    this.greatest = greatest;
  }

  @Override
  public int size() {
    return Long.bitCount(failing);
  }

  @Override
  public DatePeriod window(int index) {
    return windows.row().get(place(index)).period();
  }

  @Override
  public Optional<Fraction> observed(int index) {
    long ratio = greatest[first + place(index)];
    return ratio == Ratio.ABSENT
        ? Optional.empty()
        : Optional.of(Fraction.of(Ratio.numerator(ratio), Ratio.denominator(ratio)));
  }

  /** The place of the bit that is the index-th of those set. */
  private int place(int index) {
    long left = failing;
    for (int i = 0; i < index; i++) {
      left &= left - 1;
    }
    return Long.numberOfTrailingZeros(left);
  }
}
