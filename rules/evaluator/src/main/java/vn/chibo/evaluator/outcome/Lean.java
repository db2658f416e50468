package vn.chibo.evaluator.outcome;

/** How a pending condition stands so far. */
public enum Lean {
  /** Not met yet; the future can meet it. */
  NOT_YET,
  /** Holds so far; the future can break it. */
  HOLDS_SO_FAR
}
