package vn.chibo.core.figure;

import java.util.Optional;

/**
 * A word of extent about the parts: "có nơi chưa bảo đảm" is SOME that miss the rule, "hầu hết chi
 * bộ từ 85 %" is NEARLY_ALL with at least 85 %.
 *
 * @param extent how many of the parts
 * @param standing how those parts stand to the rule, where the source judges so itself
 * @param value the figure of those parts, where the source gives one
 */
public record ExtentStatement(Extent extent, Optional<Standing> standing, Optional<Quantity> value)
    implements Published {

  /** Needs exactly one of standing and value. */
  public ExtentStatement {
    if (standing.isPresent() == value.isPresent()) {
      throw new IllegalArgumentException("exactly one of standing and value is due");
    }
  }

  /** The source judges that so many meet or miss the rule. */
  public static ExtentStatement of(Extent extent, Standing standing) {
    return new ExtentStatement(extent, Optional.of(standing), Optional.empty());
  }

  /** So many have the figure. */
  public static ExtentStatement of(Extent extent, Quantity value) {
    return new ExtentStatement(extent, Optional.empty(), Optional.of(value));
  }

  /** The shares of the parts that may lie in the allowed figures, given what is said. */
  public Quantity shareWithin(Quantity allowed) {
    if (standing.isPresent()) {
      return standing.get() == Standing.MEETS_THE_RULE ? extent.share() : rest(extent.share());
    }
    Quantity figure = value.orElseThrow();
    if (figure.within(allowed)) {
      return new Quantity(extent.share().low(), Quantity.SHARE.high());
    }
    return figure.meets(allowed)
        ? Quantity.SHARE
        : new Quantity(Quantity.SHARE.low(), rest(extent.share()).high());
  }

  private static Quantity rest(Quantity share) {
    return new Quantity(
        share.high().map(ExtentStatement::rest), share.low().map(ExtentStatement::rest));
  }

  private static Bound rest(Bound bound) {
    return new Bound(Fraction.ONE.minus(bound.value()), bound.inclusive());
  }
}
