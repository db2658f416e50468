package vn.chibo.core.review;

/** The number of which the cap on the grade excellent is taken; sources disagree. */
public enum CapBase {
  /** Those graded good, excellent excluded. */
  T_ONLY,
  /** Those graded good or excellent. */
  T_AND_ABOVE,
  /** All graded. */
  ALL_GRADED
}
