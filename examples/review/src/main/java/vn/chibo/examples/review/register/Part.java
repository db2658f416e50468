package vn.chibo.examples.review.register;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value that has a builder of its own, built only where a cell says something of it.
 *
 * @param <V> the part
 * @param <B> what builds it
 */
final class Part<V, B> {
  private final Supplier<B> fresh;
  private final BiFunction<B, V, B> from;
  private final Function<B, V> build;
  private Optional<V> base = Optional.empty();
  private @Nullable B builder;

  Part(Supplier<B> fresh, BiFunction<B, V, B> from, Function<B, V> build) {
    this.fresh = fresh;
    this.from = from;
    this.build = build;
  }

  /** Starts from what is there already. */
  void on(Optional<V> value) {
    base = value;
  }

  /** What builds it, from now on with what cells say. */
  B open() {
    B open = builder;
    if (open == null) {
      B started = fresh.get();
      open = base.map(value -> from.apply(started, value)).orElse(started);
      builder = open;
    }
    return open;
  }

  /** Whether a cell said anything. */
  boolean touched() {
    return builder != null;
  }

  Optional<V> value() {
    return builder == null ? base : Optional.of(build.apply(builder));
  }
}
