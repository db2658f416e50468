package vn.chibo.evaluator.condition;

/**
 * An exact figure as one {@code long}: a whole number over a positive whole number, or absent. So
 * the figures of many facts are read without an object for each.
 */
public final class Ratio {
  /** Not recorded. */
  public static final long ABSENT = 0;

  private static final long LOW = 0xFFFF_FFFFL;

  private Ratio() {}

  /** A whole number. */
  public static long of(int whole) {
    return of(whole, 1);
  }

  /**
   * A ratio.
   *
   * @throws IllegalArgumentException if the denominator is not positive
   */
  public static long of(int numerator, int denominator) {
    if (denominator <= 0) {
      throw new IllegalArgumentException("denominator must be positive: " + denominator);
    }
    return ((long) numerator << Integer.SIZE) | (denominator & LOW);
  }

  /** The numerator. */
  public static int numerator(long ratio) {
    return (int) (ratio >> Integer.SIZE);
  }

  /** The denominator, 0 for what is absent. */
  public static int denominator(long ratio) {
    return (int) ratio;
  }

  /**
   * Reads a ratio off a subject.
   *
   * @param <S> the subject
   */
  @FunctionalInterface
  public interface Reading<S> {
    /** The figure, or {@link #ABSENT}. */
    long of(S subject);
  }
}
