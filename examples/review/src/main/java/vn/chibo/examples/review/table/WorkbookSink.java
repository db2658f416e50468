package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.chibo.examples.review.table.SheetColumn.Format;

/** Writes a workbook row by row. Words stand in it as words: no program runs them. */
final class WorkbookSink implements TableSink {
  private static final String AS_TYPED = "@";
  private static final int ROWS_KEPT = 500;

  /** A longer text is shown as a row of hashes by older programs where it is kept as typed. */
  private static final int LONGEST_AS_TYPED = 255;

  private static final int LONGEST_WORDS = 32_767;

  /** From here on the number of a day in a workbook is the day itself. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final long DAYS_TO_1970 = 25_569;

  private final Workbook workbook;
  private final DropDowns dropDowns = new DropDowns();
  private @Nullable Worksheet sheet;
  private List<SheetColumn> columns = List.of();
  private int next;

  WorkbookSink(OutputStream out) {
    this.workbook = new Workbook(out, "Chibo", null);
  }

  @Override
  public void sheet(SheetLayout layout) {
    endSheet();
    Worksheet begun = workbook.newWorksheet(layout.name());
    if (!begun.getName().equals(layout.name())) {
      throw new IllegalStateException("two sheets of one name: " + layout.name());
    }
    sheet = begun;
    columns = layout.columns();
    SheetHead.write(begun, layout, dropDowns);
    next = layout.firstRow() - 1;
  }

  /** How a format is said in a workbook; no words for none. */
  static String code(Format format) {
    return switch (format) {
      case TEXT -> AS_TYPED;
      case DAY -> "dd/mm/yyyy";
      case COUNT -> "#,##0";
      case SHARE -> "0.0%";
      case GENERAL -> "";
    };
  }

  @Override
  public void row(List<TableCell> cells) {
    write(cells, false);
  }

  @Override
  public void total(List<TableCell> cells) {
    write(cells, true);
  }

  private void write(List<TableCell> cells, boolean bold) {
    Worksheet current = current();
    for (int column = 0; column < cells.size(); column++) {
      String format = cell(current, column, cells.get(column));
      style(current, column, format, bold);
    }
    next++;
    if (next % ROWS_KEPT == 0) {
      flush(current);
    }
  }

  /** Writes a cell; how it is shown, no words for nothing special. */
  private String cell(Worksheet current, int column, TableCell cell) {
    if (cell instanceof TableCell.Words words) {
      return words(current, column, words.text());
    }
    if (cell instanceof TableCell.Number number) {
      current.value(next, column, number.value());
      Format format = format(column);
      return format == Format.TEXT || format == Format.DAY ? "" : code(format);
    }
    if (cell instanceof TableCell.Day day) {
      return day(current, column, day.day());
    }
    if (cell instanceof TableCell.Truth truth) {
      current.value(next, column, truth.value());
      return "";
    }
    return cell instanceof TableCell.Unreadable unreadable
        ? words(current, column, unreadable.shown())
        : code(format(column));
  }

  private String words(Worksheet current, int column, String words) {
    current.inlineString(next, column, encoded(words));
    return words.length() <= LONGEST_AS_TYPED || !words.equals(FormulaGuard.guard(words))
        ? AS_TYPED
        : "";
  }

  private String day(Worksheet current, int column, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      return words(current, column, CsvSink.DAY.format(day));
    }
    current.value(next, column, day.toEpochDay() + DAYS_TO_1970);
    return code(Format.DAY);
  }

  private void style(Worksheet current, int column, String format, boolean bold) {
    StyleSetter style = current.style(next, column);
    style.verticalAlignment("top").wrapText(true);
    if (!format.isEmpty()) {
      style.format(format);
    }
    if (bold) {
      style.bold();
    }
    style.set();
  }

  private Format format(int column) {
    return column < columns.size() ? columns.get(column).format() : Format.GENERAL;
  }

  static String encoded(String words) {
    String encoded = ExcelText.encode(words);
    if (words.length() > LONGEST_WORDS) {
      throw new IllegalArgumentException("a cell holds at most " + LONGEST_WORDS + " letters");
    }
    return encoded;
  }

  private Worksheet current() {
    if (sheet == null) {
      throw new IllegalStateException("a row before the first sheet");
    }
    return sheet;
  }

  private static void flush(Worksheet current) {
    try {
      current.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void endSheet() {
    if (sheet != null) {
      try {
        sheet.finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void finish() throws IOException {
    endSheet();
    dropDowns.write(workbook);
    workbook.finish();
  }
}
