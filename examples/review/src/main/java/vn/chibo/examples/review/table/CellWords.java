package vn.chibo.examples.review.table;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.chibo.examples.review.table.TableCell.Reason;
import vn.chibo.examples.review.table.TableCell.Unreadable;

/** Words of a cell in normal form C. Nothing else of them is changed. */
final class CellWords {
  private static final Pattern TOO_MANY_MARKS = Pattern.compile("\\p{M}{31}");
  private static final int SHOWN = 8;

  private CellWords() {}

  /** The cell; the note tells that the words were put together. */
  static TableCell of(String words, Consumer<TableNote.Kind> note) {
    if (words.chars().allMatch(sign -> sign < 0x300) || composed(words)) {
      return TableCell.words(words);
    }
    if (TOO_MANY_MARKS.matcher(words).find()) {
      return new Unreadable(Reason.TOO_MANY_MARKS, words.substring(0, SHOWN));
    }
    note.accept(TableNote.Kind.NOT_NFC);
    return TableCell.words(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private static boolean composed(String words) {
    return !TOO_MANY_MARKS.matcher(words).find()
        && Normalizer.isNormalized(words, Normalizer.Form.NFC);
  }
}
