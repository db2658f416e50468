package vn.chibo.core.text;

import java.util.List;

/**
 * A text taken apart for comparison: its letters without tone and case, the tones of its words, the
 * case of its letters, and the code points of the whole in normal form C.
 */
final class SortKey {
  private final int[] letters;
  private final int[] tones;
  private final int[] cases;
  private final int[] codePoints;

  SortKey(List<Integer> letters, List<Integer> tones, List<Integer> cases, String text) {
    this.letters = array(letters);
    this.tones = array(tones);
    this.cases = array(cases);
    this.codePoints = Nfc.of(text).codePoints().toArray();
  }

  static SortKey of(String text) {
    return new SortKeyReader(text).key();
  }

  int[] letters() {
    return letters;
  }

  int[] tones() {
    return tones;
  }

  int[] cases() {
    return cases;
  }

  int[] codePoints() {
    return codePoints;
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
