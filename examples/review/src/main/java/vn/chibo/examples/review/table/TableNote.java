package vn.chibo.examples.review.table;

import java.util.Locale;
import vn.chibo.core.text.Text;

/**
 * Something a host may want to tell of a cell that was read all the same.
 *
 * @param column the column of the cell, from 0
 * @param kind what it is
 */
public record TableNote(int column, Kind kind) {

  /** What there is to tell. */
  public enum Kind {
    /** Letters and marks stood apart (NFD); they were put together. */
    NOT_NFC,
    /** A formula; the value that the file keeps of it was taken. */
    FORMULA,
    /** A formula of which the file keeps no figure and no words; the cell was taken as empty. */
    FORMULA_EMPTY,
    /** A day with a time; the time was left out. */
    TIME_LEFT_OUT,
    /** A number that is shown with zeros before it; it was read as words, as it is shown. */
    ZEROS_SHOWN
  }

  /** The note in words. */
  public Text words() {
    return TableMessages.text("note." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
