package vn.chibo.regulations.election;

import java.util.Objects;

/**
 * How long a congress lasts at most.
 *
 * @param level of what it is
 * @param days how many days, of which no source says the kind
 */
public record DurationClause(CongressLevel level, int days) {
  /** Needs the level. */
  public DurationClause {
    Objects.requireNonNull(level, "level");
  }
}
