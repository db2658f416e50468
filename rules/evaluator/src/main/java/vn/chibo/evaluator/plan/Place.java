package vn.chibo.evaluator.plan;

/**
 * A window as one of a row.
 *
 * @param row the number of the row
 * @param index its place in the row
 * @param window the window
 */
record Place(int row, int index, Window window) {}
