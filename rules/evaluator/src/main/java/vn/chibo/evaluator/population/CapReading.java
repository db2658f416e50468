package vn.chibo.evaluator.population;

import java.util.Objects;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.review.CapBase;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * One way to read the share of a cap: how much of what.
 *
 * @param name the stable name of the reading
 * @param label what readers call it
 * @param share the share, 0 to 1
 * @param base of which number it is taken
 */
public record CapReading(String name, Text label, Fraction share, CapBase base) {
  /**
   * Refuses a share that is none.
   *
   * @throws vn.chibo.core.fault.FaultException if the share lies outside 0 to 1, or the name is
   *     blank
   */
  public CapReading {
    name = Faults.identity(name);
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(base, "base");
    Fraction asked = Objects.requireNonNull(share, "share");
    boolean sound = share.compareTo(Fraction.ZERO) >= 0 && share.compareTo(Fraction.ONE) <= 0;
    new Faults()
        .unless(
            sound,
            "population-share",
            () -> EvaluatorMessages.text("population.fault.share", asked))
        .raise();
  }

  /** A share of a base, named after the base. */
  public static CapReading of(Fraction share, CapBase base) {
    return new CapReading(base.name(), label(base), share, base);
  }

  /** What readers call a reading by its base. */
  public static Text label(CapBase base) {
    return EvaluatorMessages.text("population.base." + base.name());
  }
}
