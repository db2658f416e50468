package vn.chibo.evaluator.score;

/** What a sheet does with the points of an item that is not scored this time. */
public enum Rescaling {
  /** The sheet does not say: the item counts from none to all of its points. */
  UNSTATED,
  /** The points are lost. */
  NONE,
  /** The other points are scaled up to the total of the sheet. */
  PROPORTIONAL,
  /** The item counts with all of its points. */
  FULL_POINTS
}
