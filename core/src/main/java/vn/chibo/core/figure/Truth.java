package vn.chibo.core.figure;

/** What figures prove of a claim: yes, no, or neither. */
public enum Truth {
  /** Proved. */
  YES,
  /** Disproved. */
  NO,
  /** Neither: the figures allow both. */
  UNKNOWN;

  /** What is known for certain. */
  public static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  /** What they prove of the contrary. */
  public Truth negated() {
    if (this == UNKNOWN) {
      return UNKNOWN;
    }
    return this == YES ? NO : YES;
  }
}
