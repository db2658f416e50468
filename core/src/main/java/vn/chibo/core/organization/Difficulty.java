package vn.chibo.core.organization;

import java.util.Objects;
import vn.chibo.core.time.DatePeriod;

/**
 * Whether a difficulty held for an organization over a period, as judged at the time. For days
 * without a judgement it is not known.
 *
 * @param factor the difficulty
 * @param period the days of which the judgement speaks
 * @param holding true where it was found to hold, false where it was found not to
 */
public record Difficulty(DifficultyFactor factor, DatePeriod period, boolean holding) {
  /** Needs a factor and a period. */
  public Difficulty {
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(period, "period");
  }

  /** A difficulty that held. */
  public static Difficulty of(DifficultyFactor factor, DatePeriod period) {
    return new Difficulty(factor, period, true);
  }

  /** Whether the other judges one day otherwise. */
  boolean contradicts(Difficulty other) {
    return factor == other.factor
        && holding != other.holding
        && period.intersection(other.period).isPresent();
  }
}
