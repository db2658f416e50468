package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** Writes a .csv file: UTF-8 with its mark, CRLF, commas, days as dd/MM/yyyy, no cell that runs. */
final class CsvSink implements TableSink {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final CSVFormat FORMAT = CsvFile.format(',');

  private final Writer text;
  private boolean begun;

  CsvSink(Writer text) throws IOException {
    text.write('\ufeff');
    this.text = text;
  }

  @Override
  public void sheet(SheetLayout layout) {
    if (begun) {
      throw new IllegalStateException("a .csv file holds one sheet");
    }
    begun = true;
    layout.above().forEach(line -> row(List.of(TableCell.words(line))));
    layout.header().forEach(this::row);
  }

  @Override
  public void row(List<TableCell> cells) {
    List<String> written = new ArrayList<>(cells.size());
    for (TableCell cell : cells) {
      written.add(written(cell));
    }
    try {
      FORMAT.printRecord(text, written.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void total(List<TableCell> cells) {
    row(cells);
  }

  private static String written(TableCell cell) {
    if (cell instanceof TableCell.Words words) {
      return FormulaGuard.guard(words.text());
    }
    if (cell instanceof TableCell.Number number) {
      return number.value().toPlainString();
    }
    if (cell instanceof TableCell.Day day) {
      return DAY.format(day.day());
    }
    if (cell instanceof TableCell.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return cell instanceof TableCell.Unreadable unreadable
        ? FormulaGuard.guard(unreadable.shown())
        : "";
  }

  void finish() throws IOException {
    text.flush();
  }
}
