package vn.chibo.evaluator.score;

/** A defect that a sheet has as it was published; it is kept, never mended in silence. */
public enum Defect {
  /** A value that matches no level: every level is possible for it. */
  HOLE,
  /** A value that matches more than one level: each of them is possible for it. */
  OVERLAP
}
