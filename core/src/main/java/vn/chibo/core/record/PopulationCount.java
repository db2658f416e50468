package vn.chibo.core.record;

import java.util.Objects;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.PartialDate;

/**
 * A published count of one population.
 *
 * @param population whom or what it counts
 * @param quantity the figure as published, whole and not negative
 * @param asOf the day, month or year of the count
 */
public record PopulationCount(Population population, Quantity quantity, PartialDate asOf) {

  /** Cuts the figure to whole numbers from zero. */
  public PopulationCount {
    Objects.requireNonNull(population, "population");
    Objects.requireNonNull(asOf, "asOf");
    quantity = quantity.intersect(Quantity.atLeast(Fraction.ZERO)).wholeNumbers();
  }

  /**
   * The sum with another count of the same population and date.
   *
   * @throws IllegalArgumentException if the populations or the dates differ: such counts stay apart
   */
  public PopulationCount plus(PopulationCount other) {
    if (!population.equals(other.population) || !asOf.equals(other.asOf)) {
      throw new IllegalArgumentException(
          "two populations or dates are not added: "
              + population.key()
              + ", "
              + other.population.key());
    }
    return new PopulationCount(population, quantity.plus(other.quantity), asOf);
  }
}
