package vn.chibo.testkit.arbitrary;

import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * A value with exactly one fault planted, of those that can be built and that a validator finds:
 * what a form may hold for a while, such as a name that is still empty. What makes a value
 * meaningless cannot be built and is never planted.
 *
 * <pre>{@code
 * @Property
 * void should_find_the_fault(@ForAll("almostValid") AlmostValid<CellRecord> cell) {
 *   assertThat(validator.check(cell.value())).singleElement()...;
 * }
 * }</pre>
 *
 * @param value the value with the fault
 * @param sound the same value without it
 * @param path where it is, as the place of a {@link vn.chibo.core.fault.Fault} says
 * @param key the key of the fault, such as {@code not-blank}
 */
public record AlmostValid<T>(T value, T sound, String path, String key) {
  /** Needs all. */
  public AlmostValid {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(sound, "sound");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(key, "key");
  }

  static <T> Arbitrary<AlmostValid<T>> of(Class<T> type, Function<Draw, T> recipe) {
    return DrawnArbitrary.of(draw -> Planting.planted(draw, type, recipe));
  }

  /** What was planted, and the value. */
  @Override
  public String toString() {
    return key + " at " + path + " of " + value;
  }
}
