package vn.chibo.core.text;

/** The number of letters to insert, delete or change to get from one text to another. */
public final class EditDistance {
  private EditDistance() {}

  /** How many letters to change. */
  public static int of(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row = next(row, from.charAt(i - 1), to, i);
    }
    return row[to.length()];
  }

  private static int[] next(int[] above, char letter, String to, int start) {
    int[] row = new int[above.length];
    row[0] = start;
    for (int j = 1; j < row.length; j++) {
      int change = above[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}
