package vn.chibo.evaluator.leaf;

/** What a figure over a window comes to. */
public enum Leaf {
  /** It holds, whatever is added. */
  SATISFIED,
  /** It does not hold, whatever is added. */
  VIOLATED,
  /** The register has a gap in which the answer may lie. */
  GAP,
  /** The figure itself is not known closely enough. */
  INEXACT,
  /** Not reached yet; the future can reach it. */
  NOT_YET,
  /** Holds so far; the future can break it. */
  HOLDS_SO_FAR
}
