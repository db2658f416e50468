package vn.chibo.examples.review.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import vn.chibo.examples.review.table.TableCell.Reason;
import vn.chibo.examples.review.table.TableCell.Unreadable;

/** What the cells of one workbook hold. */
final class CellValues {
  private static final Pattern ERROR = Pattern.compile("#(?:[A-Z0-9/_]+[!?]?)");
  private static final int LONGEST_NUMBER = 64;
  private static final int LARGEST_EXPONENT = 308;

  /** The calendar of 1900 has a 29 February that never was: its number is 60. */
  private static final long NO_DAY = 60;

  private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final long BEYOND_LAST = 3_000_000;

  private final boolean from1904;
  private final Map<String, NumberFormats> formats = new HashMap<>();

  CellValues(boolean from1904) {
    this.from1904 = from1904;
  }

  /** What the cell holds; notes are told of it. */
  TableCell of(Cell cell, Consumer<TableNote.Kind> note) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    return switch (cell.getType()) {
      case EMPTY -> TableCell.EMPTY;
      case STRING -> CellWords.of(ExcelText.decode(raw), note);
      case FORMULA -> formula(cell, raw, note);
      case ERROR -> error(raw);
      case BOOLEAN, NUMBER -> value(cell, raw, note);
    };
  }

  /** An error that the cell shows, or something in the place of a number. */
  private static TableCell error(String raw) {
    Reason reason = raw.startsWith("#") ? Reason.ERROR : Reason.NO_NUMBER;
    return raw.isEmpty() ? TableCell.EMPTY : new Unreadable(reason, raw);
  }

  /** Words of a formula carry the same type as words that a formula never made. */
  private TableCell formula(Cell cell, String raw, Consumer<TableNote.Kind> note) {
    String formula = Optional.ofNullable(cell.getFormula()).orElse("");
    if (formula.isEmpty()) {
      return CellWords.of(ExcelText.decode(raw), note);
    }
    if (cell.getRawValue() == null) {
      return new Unreadable(Reason.FORMULA_WITHOUT_VALUE, "=" + formula);
    }
    if (raw.isEmpty()) {
      // No words, or a number that was never computed: the reader does not tell them apart.
      note.accept(TableNote.Kind.FORMULA_EMPTY);
      return TableCell.EMPTY;
    }
    note.accept(TableNote.Kind.FORMULA);
    if (cell.getValue() instanceof String && ERROR.matcher(raw).matches()) {
      return new Unreadable(Reason.ERROR, raw);
    }
    return cell.getValue() instanceof String
        ? CellWords.of(ExcelText.decode(raw), note)
        : value(cell, raw, note);
  }

  private TableCell value(Cell cell, String raw, Consumer<TableNote.Kind> note) {
    if (cell.getValue() instanceof Boolean truth) {
      return new TableCell.Truth(truth);
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return raw.isEmpty() ? TableCell.EMPTY : new Unreadable(Reason.NO_NUMBER, raw);
    }
    long exponent = (long) number.precision() - number.scale();
    if (raw.length() > LONGEST_NUMBER || Math.abs(exponent) > LARGEST_EXPONENT) {
      return new Unreadable(
          Reason.NO_NUMBER, raw.substring(0, Math.min(raw.length(), LONGEST_NUMBER)));
    }
    return number(number, raw, cell, note);
  }

  private TableCell number(
      BigDecimal number, String raw, Cell cell, Consumer<TableNote.Kind> note) {
    String code = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
    return switch (formats.computeIfAbsent(id + " " + code, any -> NumberFormats.of(id, code))) {
      case NUMBER -> new TableCell.Number(number);
      case DAY -> day(number, raw, note);
      case TIME -> new Unreadable(Reason.TIME, raw);
      case ZEROS -> zeros(number, code, note);
    };
  }

  private TableCell day(BigDecimal serial, String raw, Consumer<TableNote.Kind> note) {
    boolean within = serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(BEYOND_LAST)) < 0;
    long days = within ? serial.longValue() : -1;
    boolean known = days >= (from1904 ? 0 : 1) && (from1904 || days != NO_DAY);
    if (!known) {
      return new Unreadable(Reason.NO_DAY, raw);
    }
    LocalDate day =
        from1904
            ? FIRST_OF_1904.plusDays(days)
            : BEFORE_FIRST.plusDays(days > NO_DAY ? days - 1 : days);
    if (day.isAfter(LAST)) {
      return new Unreadable(Reason.NO_DAY, raw);
    }
    if (serial.stripTrailingZeros().scale() > 0) {
      note.accept(TableNote.Kind.TIME_LEFT_OUT);
    }
    return new TableCell.Day(day);
  }

  /** A number that is shown as 007 is read as it is shown: most of them are ids. */
  private static TableCell zeros(BigDecimal number, String code, Consumer<TableNote.Kind> note) {
    boolean whole = number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    String digits = whole ? number.toBigInteger().toString() : "";
    if (!whole || digits.length() >= code.length()) {
      return new TableCell.Number(number);
    }
    note.accept(TableNote.Kind.ZEROS_SHOWN);
    return TableCell.words("0".repeat(code.length() - digits.length()) + digits);
  }
}
