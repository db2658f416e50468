package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.function.BiFunction;

/** Two cells of which one value is made: there where the first is. */
final class Two<A, C> {
  Optional<A> first = Optional.empty();
  Optional<C> second = Optional.empty();

  Two() {}

  /** Takes both over from a value that is there already. */
  Two<A, C> set(Optional<A> one, Optional<C> other) {
    first = one;
    second = other;
    return this;
  }

  <V> Optional<V> made(BiFunction<A, Optional<C>, V> maker) {
    return first.map(one -> maker.apply(one, second));
  }
}
