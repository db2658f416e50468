package vn.chibo.testkit.arbitrary;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import net.jqwik.api.Arbitrary;

/**
 * The entry to generated values of any type of the core, always valid: realistic ones of what
 * people keep records of, and of all other types whatever their builder or constructor accepts.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<AnnualReview> reviews() {
 *   return CoreArbitraries.of(AnnualReview.class);
 * }
 * }</pre>
 */
public final class CoreArbitraries {
  private CoreArbitraries() {}

  /**
   * Values of a type.
   *
   * @throws IllegalArgumentException if it is not a value type of the core; see {@link #has}
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return values(Typed.of(type)).map(type::cast);
  }

  /** Whether there are values of a type: an entity, a record, an enum or closed alternatives. */
  public static boolean has(Class<?> type) {
    return type.getName().startsWith("vn.chibo.core.") && open(type) && Values.has(type);
  }

  private static boolean open(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (around == null || open(around));
  }

  /**
   * Values of a type with exactly one fault that the validator finds, each beside the sound one.
   *
   * @throws IllegalStateException when values are drawn, if no value of the type can have a fault
   */
  public static <T> Arbitrary<AlmostValid<T>> almostValid(Class<T> type) {
    require(Typed.of(type));
    return AlmostValid.of(type, draw -> new Values(draw).value(type));
  }

  static Arbitrary<Object> values(Type type) {
    return values(Typed.of(type));
  }

  static Arbitrary<Object> values(Typed type) {
    require(type);
    return DrawnArbitrary.of(draw -> new Values(draw).value(type));
  }

  private static void require(Typed type) {
    if (!has(type.raw())) {
      throw new IllegalArgumentException("no value type of the core: " + type.raw().getName());
    }
  }
}
