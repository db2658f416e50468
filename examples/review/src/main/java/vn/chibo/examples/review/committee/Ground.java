package vn.chibo.examples.review.committee;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.text.Text;

/**
 * A rule, or a value of it, by which a figure is counted.
 *
 * @param key what makes it another one
 * @param words what readers call it, with its clause
 */
record Ground(String key, Text words) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ground ground && key.equals(ground.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }
}
