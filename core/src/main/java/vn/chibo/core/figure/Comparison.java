package vn.chibo.core.figure;

/** How an observed figure must stand to a required one; strict and inclusive are told apart. */
public enum Comparison {
  /** Inclusive: at least (từ … trở lên). */
  AT_LEAST(">="),
  /** Strict: more than (trên). */
  MORE_THAN(">"),
  /** Inclusive: at most (không quá). */
  AT_MOST("<="),
  /** Strict: fewer than (dưới). */
  FEWER_THAN("<"),
  /** Exactly. */
  EXACTLY("==");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign that data files use: {@code >=}, {@code >}, {@code <=}, {@code <}, {@code ==}. */
  public String sign() {
    return sign;
  }

  /**
   * The comparison of a sign.
   *
   * @throws IllegalArgumentException if no comparison has the sign
   */
  public static Comparison ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException("no comparison: " + sign);
  }

  /** Whether it asks for a minimum, inclusive or strict. */
  public boolean minimum() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether it asks for a maximum, inclusive or strict. */
  public boolean maximum() {
    return this == AT_MOST || this == FEWER_THAN;
  }

  /**
   * Whether a figure in that order to the threshold stands so to it.
   *
   * @param order negative where the figure is smaller, 0 where it equals, positive where greater
   */
  public boolean holds(int order) {
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case FEWER_THAN -> order < 0;
      case EXACTLY -> order == 0;
    };
  }

  /** All figures that stand so to the threshold. */
  public Quantity allowed(Fraction threshold) {
    return switch (this) {
      case AT_LEAST -> Quantity.atLeast(threshold);
      case MORE_THAN -> Quantity.moreThan(threshold);
      case AT_MOST -> Quantity.atMost(threshold);
      case FEWER_THAN -> Quantity.fewerThan(threshold);
      case EXACTLY -> Quantity.exactly(threshold);
    };
  }
}
