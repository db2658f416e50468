package vn.chibo.core.figure;

import java.util.Optional;

/**
 * What a statistic leaves open for its smallest and greatest part. Every part is above a threshold
 * just when the smallest is, some part just when the greatest is: all proofs come from these two.
 */
record Spread(Quantity smallest, Quantity greatest) {

  static Spread of(Statistic statistic) {
    Quantity figure = statistic.quantity();
    Quantity range = statistic.range();
    Quantity below = new Quantity(range.low(), figure.high());
    Quantity above = new Quantity(figure.low(), range.high());
    Spread spread =
        switch (statistic.kind()) {
          case MEAN -> new Spread(least(statistic, below), most(statistic, above));
          case MEDIAN, SOME -> new Spread(below, above);
          case MIN -> new Spread(figure, above);
          case MAX -> new Spread(below, figure);
          case EACH -> new Spread(figure, figure);
          case SHARE_OF_PARTS -> new Spread(range, range);
        };
    return statistic.wholeParts() ? spread.ofWholeParts() : spread;
  }

  Truth every(Comparison comparison, Fraction threshold) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> smallest.compare(comparison, threshold);
      case AT_MOST, FEWER_THAN -> greatest.compare(comparison, threshold);
      case EXACTLY ->
          both(
              smallest.compare(Comparison.AT_LEAST, threshold),
              greatest.compare(Comparison.AT_MOST, threshold));
    };
  }

  Truth some(Comparison comparison, Fraction threshold) {
    return switch (comparison) {
      case AT_LEAST, MORE_THAN -> greatest.compare(comparison, threshold);
      case AT_MOST, FEWER_THAN -> smallest.compare(comparison, threshold);
      case EXACTLY -> someExactly(threshold);
    };
  }

  private Truth someExactly(Fraction threshold) {
    if (is(smallest, threshold) || is(greatest, threshold)) {
      return Truth.YES;
    }
    boolean possible =
        smallest.compare(Comparison.AT_MOST, threshold) != Truth.NO
            && greatest.compare(Comparison.AT_LEAST, threshold) != Truth.NO;
    return possible ? Truth.UNKNOWN : Truth.NO;
  }

  private static boolean is(Quantity part, Fraction value) {
    return part.exact().filter(value::equals).isPresent();
  }

  /** The smallest part of a mean: the others can lift it no further than their range. */
  private static Quantity least(Statistic mean, Quantity below) {
    if (mean.quantity().low().equals(mean.range().high()) && mean.range().high().isPresent()) {
      return mean.quantity();
    }
    return fixed(mean)
        .flatMap(n -> rest(mean.quantity().low(), mean.range().high(), n))
        .map(bound -> below.intersect(new Quantity(Optional.of(bound), Optional.empty())))
        .orElse(below);
  }

  private static Quantity most(Statistic mean, Quantity above) {
    if (mean.quantity().high().equals(mean.range().low()) && mean.range().low().isPresent()) {
      return mean.quantity();
    }
    return fixed(mean)
        .flatMap(n -> rest(mean.quantity().high(), mean.range().low(), n))
        .map(bound -> above.intersect(new Quantity(Optional.empty(), Optional.of(bound))))
        .orElse(above);
  }

  private static Optional<Integer> fixed(Statistic mean) {
    return mean.weights() == Weights.EQUAL ? mean.parts() : Optional.empty();
  }

  /** One part where n parts have the mean and the other n - 1 stand at the end of their range. */
  private static Optional<Bound> rest(Optional<Bound> mean, Optional<Bound> end, int n) {
    if (mean.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    Fraction others = end.get().value().times(Fraction.of(n - 1L));
    Fraction value = mean.get().value().times(Fraction.of(n)).minus(others);
    return Optional.of(new Bound(value, mean.get().inclusive()));
  }

  /** A printed mean need not fit whole parts exactly; then the interval stays as it is. */
  private Spread ofWholeParts() {
    return new Spread(whole(smallest), whole(greatest));
  }

  private static Quantity whole(Quantity part) {
    return part.holdsWholeNumber() ? part.wholeNumbers() : part;
  }

  private static Truth both(Truth a, Truth b) {
    if (a == Truth.NO || b == Truth.NO) {
      return Truth.NO;
    }
    return a == Truth.YES && b == Truth.YES ? Truth.YES : Truth.UNKNOWN;
  }
}
