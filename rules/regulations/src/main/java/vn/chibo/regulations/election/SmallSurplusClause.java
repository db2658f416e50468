package vn.chibo.regulations.election;

import java.util.Objects;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * The surplus of a prepared list where the seats are few, in persons.
 *
 * @param seats for how many seats
 * @param most how many persons at most
 */
public record SmallSurplusClause(Quantity seats, int most) {
  /** Needs the seats. */
  public SmallSurplusClause {
    Objects.requireNonNull(seats, "seats");
  }

  boolean covers(int number) {
    return Quantity.exactly(Fraction.of(number)).within(seats);
  }
}
