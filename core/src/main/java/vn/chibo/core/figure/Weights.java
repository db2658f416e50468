package vn.chibo.core.figure;

/** How the parts of a mean were weighed. */
public enum Weights {
  /** Each part counts once. */
  EQUAL,
  /** Each part counts by its size. */
  BY_SIZE,
  /** The source does not say. */
  UNKNOWN
}
