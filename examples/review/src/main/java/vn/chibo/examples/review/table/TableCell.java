package vn.chibo.examples.review.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import vn.chibo.core.text.Text;

/** What stands in one cell. Words stay words: a day or number typed as text is not guessed at. */
public sealed interface TableCell {

  /** Nothing. */
  Empty EMPTY = new Empty();

  /** Nothing, or words of no letters. */
  record Empty() implements TableCell {}

  /** Words as they were typed, in normal form C; never of no letters. */
  record Words(String text) implements TableCell {
    /** Words. */
    public Words {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("no words: an empty cell");
      }
    }
  }

  /** A number, exactly as the file has it. */
  @SuppressWarnings("JavaLangClash") // always said with its cell: TableCell.Number
  record Number(BigDecimal value) implements TableCell {}

  /** A day. */
  record Day(LocalDate day) implements TableCell {}

  /** True or false. */
  record Truth(boolean value) implements TableCell {}

  /**
   * Something stands here that has no value.
   *
   * @param reason why, and how to mend it
   * @param shown what a reader sees in the cell, such as {@code #REF!}
   */
  record Unreadable(Reason reason, String shown) implements TableCell {
    /** Why, and how to mend it. */
    public Text words() {
      return TableMessages.text(reason.key(), shown);
    }
  }

  /** Why a cell has no value. */
  enum Reason {
    /** The cell shows an error such as {@code #REF!}. */
    ERROR,
    /** A formula whose value was not kept in the file. */
    FORMULA_WITHOUT_VALUE,
    /** A number shown as a day that the calendar does not have. */
    NO_DAY,
    /** A time of the day without a day. */
    TIME,
    /** The file says that a number stands here, and none does. */
    NO_NUMBER,
    /** More marks on one letter than any language has. */
    TOO_MANY_MARKS;

    private String key() {
      return "cell." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Words, or nothing where there are no letters. */
  static TableCell words(String text) {
    return text.isEmpty() ? EMPTY : new Words(text);
  }

  /** A whole number. */
  static TableCell number(long value) {
    return new Number(BigDecimal.valueOf(value));
  }

  /** A day. */
  static TableCell day(LocalDate day) {
    return new Day(day);
  }
}
