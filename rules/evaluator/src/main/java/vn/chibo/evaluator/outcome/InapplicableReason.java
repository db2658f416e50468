package vn.chibo.evaluator.outcome;

/** Why a rule does not apply; a closed list. */
public enum InapplicableReason {
  /** The rule is not in force at the time in question. */
  NOT_IN_FORCE,
  /** The rule is of another place. */
  OTHER_PLACE,
  /** The rule is about another kind of subject. */
  OTHER_SUBJECT,
  /** Its condition is not met. */
  CONDITION_NOT_MET,
  /** An exception holds. */
  EXCEPTED,
  /** There is nothing of which it could be asked. */
  EMPTY_POPULATION,
  /** The subject did not exist. */
  SUBJECT_NOT_EXISTING,
  /** This catalogue holds no figure for the date; not that the document states none. */
  NO_FIGURE_ON_RECORD
}
