package vn.chibo.examples.review.table;

import java.text.Normalizer;
import java.util.function.Consumer;
import vn.chibo.examples.review.table.TableCell.Reason;
import vn.chibo.examples.review.table.TableCell.Unreadable;

/** Words of a cell in normal form C. Nothing else of them is changed. */
final class CellWords {
  /** More marks on one letter are slow to sort. */
  private static final int MOST_MARKS = 30;

  private static final int FIRST_MARK = 0x300;
  private static final int SHOWN = 8;

  private CellWords() {}

  /** The cell; the note tells that the words were put together. */
  static TableCell of(String words, Consumer<TableNote.Kind> note) {
    if (tooManyMarks(words)) {
      return new Unreadable(Reason.TOO_MANY_MARKS, words.substring(0, SHOWN));
    }
    if (Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
      return TableCell.words(words);
    }
    note.accept(TableNote.Kind.NOT_NFC);
    return TableCell.words(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private static boolean tooManyMarks(String words) {
    int marks = 0;
    for (int at = 0; at < words.length() && marks <= MOST_MARKS; at++) {
      marks = mark(words, at) ? marks + 1 : 0;
    }
    return marks > MOST_MARKS;
  }

  /** Whether a mark stands there, or the first half of what may be one. */
  private static boolean mark(String words, int at) {
    char letter = words.charAt(at);
    if (letter < FIRST_MARK) {
      return false;
    }
    return switch (Character.getType(words.codePointAt(at))) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      case Character.SURROGATE -> at > 0 && mark(words, at - 1);
      default -> false;
    };
  }
}
