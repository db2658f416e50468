package vn.chibo.examples.review.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A .csv file that was looked through: one sheet of words. */
final class CsvFile implements TableFile {
  /** Quotes that are never closed would make one cell of the whole file. */
  private static final int LONGEST_RECORD = 4_000_000;

  private final Path file;
  private final CSVFormat format;
  private final TableSheet sheet;
  private final int records;

  private CsvFile(Path file, CSVFormat format, TableSheet sheet, int records) {
    this.file = file;
    this.format = format;
    this.sheet = sheet;
    this.records = records;
  }

  static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setRecordSeparator("\r\n")
        .get();
  }

  /**
   * Looks the file through and opens it.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  static CsvFile open(Look look) throws IOException {
    Path file = look.file();
    int most = look.limits().columns();
    CsvText.check(file);
    CSVFormat format = format(CsvText.separator(file));
    String whole = String.valueOf(file.getFileName());
    String name = whole.contains(".") ? whole.substring(0, whole.lastIndexOf('.')) : whole;
    int lastRow = 0;
    int records = 0;
    try (Measured text = new Measured(CsvText.open(file));
        CSVParser parser = format.parse(text)) {
      for (CSVRecord next : records(parser, file, name)) {
        text.letters = 0;
        records++;
        TableRow row = row(name, next);
        lastRow = row.cells().isEmpty() ? lastRow : row.number();
        if (row.cells().size() > most) {
          throw TableMessages.refused(row.address(most).place(look.name()), "columns", most);
        }
        look.eachRow().run();
      }
    }
    TableSheet sheet = new TableSheet(name, false, lastRow, List.of(), List.of());
    return new CsvFile(file, format, sheet, records);
  }

  /** The records; quotes that do not close are refused with the row where they opened. */
  private static Iterable<CSVRecord> records(CSVParser parser, Path file, String name) {
    Iterator<CSVRecord> records = parser.iterator();
    return () ->
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            try {
              return records.hasNext();
            } catch (UncheckedIOException e) {
              int row = (int) parser.getRecordNumber() + 1;
              throw TableMessages.refused(
                  new CellAddress(name, row, 0).place(file.toString()), "quotes");
            }
          }

          @Override
          public CSVRecord next() {
            return records.next();
          }
        };
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public List<TableSheet> sheets() {
    return List.of(sheet);
  }

  @Override
  public Stream<TableRow> rows(TableSheet any) {
    try {
      CSVParser parser = format.parse(CsvText.open(file));
      return LookedThrough.rows(name(), parser.iterator(), records, next -> row(sheet.name(), next))
          .onClose(() -> close(parser));
    } catch (IOException e) {
      throw TableMessages.refused(name(), "incomplete");
    }
  }

  private static TableRow row(String sheet, CSVRecord written) {
    List<TableCell> cells = new ArrayList<>(written.size());
    List<TableNote> notes = new ArrayList<>();
    for (int column = 0; column < written.size(); column++) {
      int at = column;
      String words = FormulaGuard.unguard(written.get(column));
      cells.add(CellWords.of(words, kind -> notes.add(new TableNote(at, kind))));
    }
    WorkbookFile.trim(cells);
    return new TableRow(sheet, (int) written.getRecordNumber(), cells, false, notes);
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each stream of rows closes what it opened. */
  @Override
  public void close() {
    // Nothing is held open between two streams.
  }

  /** Counts letters, and breaks off in a record that has too many. */
  private static final class Measured extends FilterReader {
    private int letters;

    Measured(Reader text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      letters += Math.max(0, count);
      if (letters > LONGEST_RECORD) {
        throw new IOException("record too long");
      }
      return count;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
