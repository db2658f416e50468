package vn.chibo.evaluator.condition;

import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.Dated;

/** Numbers and totals of entries: what is not sure to be meant may add nothing. */
final class Sums {
  private static final Quantity NOTHING = Quantity.exactly(0);
  private static final Quantity NOT_NEGATIVE = Quantity.atLeast(Fraction.ZERO);

  private Sums() {}

  static <T extends Dated> Quantity count(Entries<?, T> entries, Seen<T> seen) {
    long possible = 0;
    long sure = 0;
    for (T entry : entries.possible(seen)) {
      possible++;
      sure += entries.sure(entry) ? 1 : 0;
    }
    return Quantity.between(Fraction.of(sure), Fraction.of(possible));
  }

  static <T extends Dated> Quantity total(
      Entries<?, T> entries, Function<T, Observation> reading, Seen<T> seen) {
    Quantity total = NOTHING;
    for (T entry : entries.possible(seen)) {
      Quantity one = reading.apply(entry).hull().intersect(NOT_NEGATIVE);
      total = total.plus(entries.sure(entry) ? one : one.hull(NOTHING));
    }
    return total;
  }
}
