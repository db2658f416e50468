package vn.chibo.core.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart, sign by sign of its decomposed form. */
final class SortKeyReader {
  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Horn, breve and circumflex: with one of them a letter is another of the alphabet. */
  private static final String SHAPES = "\u031B\u0306\u0302";

  /** The tones after ngang, which has no mark: huyền, hỏi, ngã, sắc, nặng. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final int NGANG = 0;

  /** More than there are code points: keeps the groups of signs apart. */
  private static final int GROUP = 1 << 21;

  private final String text;
  private final List<Integer> letters = new ArrayList<>();
  private final List<Integer> cases = new ArrayList<>();
  private final List<Integer> tones = new ArrayList<>();
  private final List<Integer> tonesOfWord = new ArrayList<>();
  private boolean inWord;
  private int base;

  SortKeyReader(String text) {
    this.text = text;
  }

  SortKey key() {
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(this::read);
    endWord();
    return new SortKey(letters, tones, cases, text);
  }

  private void read(int sign) {
    if (Character.getType(sign) == Character.NON_SPACING_MARK && inWord) {
      mark(sign);
    } else {
      sign(sign);
    }
  }

  private void sign(int sign) {
    boolean letter = Character.isLetter(sign);
    if (!letter) {
      endWord();
    }
    inWord = letter;
    base = Character.toLowerCase(sign);
    letters.add(weight(base));
    cases.add(base == sign ? 0 : 1);
  }

  private void mark(int mark) {
    int shaped = SHAPES.indexOf(mark) < 0 ? -1 : ALPHABET.indexOf(shaped(mark));
    if (shaped >= 0) {
      base = ALPHABET.charAt(shaped);
      letters.set(letters.size() - 1, weight(base));
      return;
    }
    int tone = TONES.indexOf(mark);
    tonesOfWord.add(tone < 0 ? TONES.length() + mark : tone + 1);
  }

  private String shaped(int mark) {
    return Nfc.of(Character.toString(base) + Character.toString(mark));
  }

  private void endWord() {
    if (inWord) {
      tones.addAll(tonesOfWord.isEmpty() ? List.of(NGANG) : tonesOfWord);
      tonesOfWord.clear();
    }
  }

  private static int weight(int sign) {
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return sign;
    }
    if (Character.isDigit(sign)) {
      return 2 * GROUP + sign;
    }
    int place = ALPHABET.indexOf(sign);
    if (place >= 0) {
      return 3 * GROUP + place;
    }
    return Character.isLetter(sign) ? 4 * GROUP + sign : GROUP + sign;
  }
}
