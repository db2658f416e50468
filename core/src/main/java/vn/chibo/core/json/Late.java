package vn.chibo.core.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is found when it is first asked for, so that the shape of a type can stand in
 * itself. Threads that ask at the same time each find it, and find the same.
 */
final class Late<T> {
  private final Supplier<T> finder;
  private volatile @Nullable T found;

  Late(Supplier<T> finder) {
    this.finder = finder;
  }

  T get() {
    T now = found;
    if (now == null) {
      now = finder.get();
      found = now;
    }
    return now;
  }
}
