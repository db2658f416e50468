package vn.chibo.core.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Intervals for tests. */
final class Intervals {
  private Intervals() {}

  /** Reads {@code [1, 2)}, {@code (.., 5/2]} or {@code 3}. */
  static Quantity parse(String text) {
    if (!text.contains(",")) {
      return Quantity.exactly(Fraction.parse(text));
    }
    List<String> ends = List.of(text.substring(1, text.length() - 1).split(", ", -1));
    return new Quantity(
        end(ends.get(0), text.startsWith("[")), end(ends.get(1), text.endsWith("]")));
  }

  private static Optional<Bound> end(String text, boolean inclusive) {
    return text.equals("..")
        ? Optional.empty()
        : Optional.of(new Bound(Fraction.parse(text), inclusive));
  }

  /** Whether the value lies inside, told from the ends alone. */
  static boolean holds(Quantity quantity, Fraction value) {
    return quantity.low().map(b -> order(value, b) >= (b.inclusive() ? 0 : 1)).orElse(true)
        && quantity.high().map(b -> order(value, b) <= (b.inclusive() ? 0 : -1)).orElse(true);
  }

  private static int order(Fraction value, Bound bound) {
    return Integer.signum(value.compareTo(bound.value()));
  }

  /** Intervals with whole ends, open, closed or absent, that hold something. */
  static Arbitrary<Quantity> small(int min, int max) {
    Arbitrary<Optional<Bound>> ends =
        Combinators.combine(Arbitraries.integers().between(min, max), Arbitraries.of(true, false))
            .as((value, inclusive) -> new Bound(Fraction.of(value), inclusive))
            .optional(0.85);
    return Combinators.combine(ends, ends)
        .as(Map::entry)
        .filter(pair -> sound(pair.getKey(), pair.getValue()))
        .map(pair -> new Quantity(pair.getKey(), pair.getValue()));
  }

  private static boolean sound(Optional<Bound> low, Optional<Bound> high) {
    if (low.isEmpty() || high.isEmpty()) {
      return true;
    }
    int order = low.get().value().compareTo(high.get().value());
    return order < 0 || (order == 0 && low.get().inclusive() && high.get().inclusive());
  }
}
