package vn.chibo.evaluator.explanation;

/** The kind of a node of an explanation. */
public enum NodeKind {
  /** All parts must hold. */
  ALL,
  /** One part must hold. */
  ANY,
  /** Its part must not hold. */
  NOT,
  /** The first part is the condition, the second what is due. */
  WHEN,
  /** The first part is the exception, the second what is due. */
  UNLESS,
  /** So many parts must hold. */
  AT_LEAST_OF,
  /** A figure of a subject. */
  COMPARE,
  /** A figure over a window. */
  TALLY,
  /** One part a span. */
  FOR_EVERY_SPAN,
  /** One part a part of the subject. */
  FOR_EVERY,
  /** A number of parts. */
  COUNT,
  /** A share of parts. */
  SHARE,
  /** A mean over parts. */
  MEAN,
  /** A choice from a table. */
  PERMITTED,
  /** A decision. */
  DECIDED,
  /** A body with a name. */
  NAMED,
  /** A judgement of people. */
  JUDGEMENT,
  /** One part a reading, none of them chosen. */
  READINGS,
  /** The first part is the reading chosen, the others stand beside it. */
  CHOSEN_READING,
  /** No figure is on record. */
  NO_FIGURE,
  /** The rule does not apply as a whole. */
  RULE
}
