package vn.chibo.core.oversight;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;

/**
 * So many of so many took part: trained of those who hold a post, present of those summoned.
 *
 * @param present how many took part, empty where not known
 * @param expected how many were to, empty where not known
 */
public record Turnout(
    Optional<@PositiveOrZero Integer> present, Optional<@PositiveOrZero Integer> expected) {

  /** Refuses a negative count, and more present than expected; raises all faults together. */
  public Turnout {
    int most = expected.orElse(Integer.MAX_VALUE);
    int least = present.orElse(0);
    new Faults()
        .unless(least >= 0 && most >= 0, "negative-count", CoreMessages.text("negative-count"))
        .unless(
            most < 0 || least <= most,
            "present-above-expected",
            CoreMessages.text("present-above-expected", least, most))
        .raise();
  }

  /** Both are known. */
  public static Turnout of(int present, int expected) {
    return new Turnout(Optional.of(present), Optional.of(expected));
  }

  /** Neither is known. */
  public static Turnout unknown() {
    return new Turnout(Optional.empty(), Optional.empty());
  }

  /** The exact share, 0 to 1; empty where a count is not known or nobody was expected. */
  public Optional<Fraction> share() {
    return expected
        .filter(all -> all > 0)
        .flatMap(all -> present.map(part -> Fraction.of(part, all)));
  }

  /** Both together, for two groups that share nobody; what one does not know stays unknown. */
  public Turnout plus(Turnout other) {
    return new Turnout(sum(present, other.present), sum(expected, other.expected));
  }

  private static Optional<Integer> sum(Optional<Integer> one, Optional<Integer> other) {
    return one.flatMap(a -> other.map(b -> Math.addExact(a, b)));
  }
}
