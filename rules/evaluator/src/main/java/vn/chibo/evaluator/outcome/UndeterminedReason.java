package vn.chibo.evaluator.outcome;

/**
 * Why an outcome cannot be known; a closed list, the graver ones last: from what one more entry
 * mends to what is wrong with the rules. Of several parts the gravest reason is that of the whole.
 */
public enum UndeterminedReason {
  /** A fact is not recorded. */
  MISSING_FACT,
  /** A register is not complete for the days in question. */
  INCOMPLETE_REGISTER,
  /** Only people can judge it. */
  JUDGEMENT_NEEDED,
  /** Readings of a clause or figure disagree and none was chosen. */
  READING,
  /** Facts that cannot both hold. */
  CONFLICTING_FACTS,
  /** Rules that disagree without a clause that lets them. */
  CONFLICTING_RULES,
  /** The author's measure failed. */
  FAULT;

  /** The graver of two. */
  public UndeterminedReason or(UndeterminedReason other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
