package vn.chibo.examples.review.table;

import vn.chibo.core.fault.Place;

/**
 * Where a cell stands.
 *
 * @param sheet the name of the sheet
 * @param row the row, from 1 as the program of the office numbers them
 * @param column the column, from 0
 */
public record CellAddress(String sheet, int row, int column) {
  private static final int LETTERS = 26;

  /** The letters of a column: A for 0, AA for 26. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.append((char) ('A' + left % LETTERS));
    }
    return letters.reverse().toString();
  }

  /** The address within its sheet, such as {@code B7}. */
  public String text() {
    return letters(column) + row;
  }

  /** The place for a fault, shown as {@code members.xlsx: Members!B7}. */
  public Place place(String source) {
    return new Place(source, 0, sheet + "!" + text());
  }
}
