package vn.chibo.evaluator.score;

/** Whether bonus points may lift the total above that of the sheet. */
public enum BonusLimit {
  /** The sheet does not say: both are possible. */
  UNSTATED,
  /** They may. */
  BEYOND_TOTAL,
  /** The total stops at that of the sheet. */
  UP_TO_TOTAL
}
