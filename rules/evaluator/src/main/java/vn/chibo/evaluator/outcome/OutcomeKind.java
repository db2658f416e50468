package vn.chibo.evaluator.outcome;

/** The five outcomes, without what each says besides. */
public enum OutcomeKind {
  /** {@link Outcome.Satisfied}. */
  SATISFIED,
  /** {@link Outcome.Violated}. */
  VIOLATED,
  /** {@link Outcome.Pending}. */
  PENDING,
  /** {@link Outcome.Undetermined}. */
  UNDETERMINED,
  /** {@link Outcome.NotApplicable}. */
  NOT_APPLICABLE
}
