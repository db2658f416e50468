package vn.chibo.evaluator.condition;

/**
 * An exact figure as one {@code long}: a whole number over a positive whole number, or absent, or
 * in conflict with itself. So the figures of many facts are read without an object for each.
 */
public final class Ratio {
  /** Not recorded. */
  public static final long ABSENT = 0;

  /** Recorded by facts that cannot both hold; no other ratio has its denominator. */
  public static final long CONFLICT = 0xFFFF_FFFEL;

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

  /** Whether there is a figure: it is neither absent nor in conflict. */
  public static boolean known(long ratio) {
    return denominator(ratio) > 0;
  }

  /** The denominator, not positive where there is no figure. */
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
    /** The figure, {@link #ABSENT} or {@link #CONFLICT}. */
    long of(S subject);
  }
}
