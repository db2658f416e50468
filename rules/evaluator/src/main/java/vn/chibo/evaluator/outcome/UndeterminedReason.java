package vn.chibo.evaluator.outcome;

/** Why an outcome cannot be known; a closed list. */
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
  FAULT
}
