package vn.chibo.examples.review.register;

import vn.chibo.core.text.Text;

/** What became of a row or a cell. */
enum CellState {
  /** Nothing stands there. */
  EMPTY,
  /** The register has it already, the same. */
  NOTHING,
  /** The register does not have it. */
  NEW,
  /** The register has something else. */
  CHANGED,
  /** Taken, and worth a look. */
  WARNING,
  /** Left out. */
  ERROR;

  Text label() {
    return RegisterMessages.text("state." + name());
  }
}
