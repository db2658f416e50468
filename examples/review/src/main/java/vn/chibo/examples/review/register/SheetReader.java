package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.CellRange;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableFile;
import vn.chibo.examples.review.table.TableNote;
import vn.chibo.examples.review.table.TableRow;
import vn.chibo.examples.review.table.TableSheet;

/** Reads the rows of one sheet of a file. */
final class SheetReader {
  /** With it begins what takes a cell out; other words need no look. */
  private static final String BRACKET = "(";

  private final Sheet<?, ?> sheet;
  private final TableFile file;
  private final TableSheet table;
  private final Optional<LocalDate> asOf;
  private final Runnable step;
  private final List<Row> rows = new ArrayList<>();
  private final SheetFindings findings;
  private final HeaderSearch search;
  private final Map<Integer, DayCells> dayCells = new HashMap<>();
  private int hidden;

  private SheetReader(
      Sheet<?, ?> sheet,
      TableFile file,
      TableSheet table,
      Optional<LocalDate> asOf,
      Runnable step) {
    this.sheet = sheet;
    this.file = file;
    this.table = table;
    this.asOf = asOf;
    this.step = step;
    this.findings = new SheetFindings(file.name(), table.name());
    this.search = new HeaderSearch(sheet, table, findings);
  }

  /** The rows of a sheet, what was found that is about no row, and whether all is made up. */
  record Result(List<Row> rows, List<Finding> findings, boolean synthetic) {}

  static Result read(
      Sheet<?, ?> sheet,
      TableFile file,
      TableSheet table,
      Optional<LocalDate> asOf,
      Runnable step) {
    SheetReader reader = new SheetReader(sheet, file, table, asOf, step);
    try (Stream<TableRow> stream = file.rows(table)) {
      reader.read(stream.iterator());
    }
    return new Result(reader.rows, reader.findings.found(), reader.search.synthetic());
  }

  private void read(Iterator<TableRow> stream) {
    Optional<Header> header = search.header(stream);
    if (header.isEmpty()) {
      search.missed();
    } else if (search.sound(header.get())) {
      rows(header.get(), stream);
      textAmongDays();
      merged(header.get().row().number());
      if (hidden > 0) {
        findings.warn(header.get().row().number(), 0, "hidden-rows", hidden);
      }
    }
  }

  private void merged(int headerRow) {
    for (CellRange range : table.merged()) {
      if (range.firstRow() > headerRow) {
        findings.warn(range.firstRow(), range.firstColumn(), "merged-cells", range.text());
      }
    }
  }

  private void rows(Header header, Iterator<TableRow> stream) {
    List<Integer> places =
        IntStream.range(0, sheet.columns().size()).map(header::place).boxed().toList();
    Row.Source source = new Row.Source(file.name(), table.name(), places);
    search.first().ifPresent(from -> row(source, from));
    stream.forEachRemaining(from -> row(source, from));
  }

  private void row(Row.Source source, TableRow from) {
    Row row = new Row(sheet, source, from.number(), Optional.empty());
    if (filled(row, from, source.places())) {
      rows.add(row);
      hidden += from.hidden() && !table.hidden() ? 1 : 0;
    }
    step.run();
  }

  /** Whether anything stood in the row. */
  private boolean filled(Row row, TableRow from, List<Integer> places) {
    boolean filled = false;
    for (int i = 0; i < places.size(); i++) {
      TableCell cell = places.get(i) < 0 ? TableCell.EMPTY : from.cell(places.get(i));
      if (!(cell instanceof TableCell.Empty)) {
        filled = true;
        cell(row, i, cell);
      }
    }
    if (filled && !from.notes().isEmpty()) {
      notes(row, from, places);
    }
    return filled;
  }

  private static void notes(Row row, TableRow from, List<Integer> places) {
    for (TableNote note : from.notes()) {
      for (int i = 0; i < places.size(); i++) {
        if (places.get(i) == note.column()) {
          row.warn(i, Fault.of(note.kind().name(), note.words()));
        }
      }
    }
  }

  private void cell(Row row, int column, TableCell cell) {
    Column<?, ?, ?> declared = sheet.columns().get(column);
    if (cell instanceof TableCell.Unreadable unreadable) {
      row.refuse(column, Fault.of("unreadable", unreadable.words()));
    } else if (takenOut(cell)) {
      takeOut(row, column, declared.need());
    } else {
      try {
        Object value = declared.kind().read(cell, new Notes(row, column));
        row.value(column, value);
      } catch (FaultException e) {
        row.refuse(column, e);
      }
    }
  }

  private static boolean takenOut(TableCell cell) {
    Text mark = RegisterMessages.text("label.taken-out");
    return cell instanceof TableCell.Words words
        && words.text().startsWith(BRACKET)
        && Stream.of(mark.vietnamese(), mark.english())
            .map(Folded::of)
            .anyMatch(Folded.of(words.text())::equals);
  }

  private static void takeOut(Row row, int column, Need need) {
    if (need == Need.OPTIONAL) {
      row.value(column, Row.TAKEN_OUT);
    } else {
      row.refuse(column, RegisterMessages.fault("cannot-be-taken-out"));
    }
  }

  /** A day typed as text among real days was perhaps not understood by the office's program. */
  private void textAmongDays() {
    dayCells.forEach(
        (column, cells) -> {
          if (cells.real > 0) {
            cells.asText.forEach(row -> row.warn(column, words("day-as-text")));
          }
        });
  }

  private static Fault words(String key, Object... arguments) {
    return RegisterMessages.warning(key, arguments);
  }

  /** The days of one column. */
  private static final class DayCells {
    private int real;
    private final List<Row> asText = new ArrayList<>();
  }

  /** Takes down what is worth a look in one cell. */
  private final class Notes implements CellNotes {
    private final Row row;
    private final int column;

    private Notes(Row row, int column) {
      this.row = row;
      this.column = column;
    }

    @Override
    public void warn(String key, Object... arguments) {
      row.warn(column, words(key, arguments));
    }

    private DayCells days() {
      return dayCells.computeIfAbsent(column, key -> new DayCells());
    }

    @Override
    public void dayAsText() {
      days().asText.add(row);
    }

    @Override
    public void realDay() {
      days().real++;
    }

    @Override
    public void happened(LocalDate day) {
      asOf.filter(day::isAfter).ifPresent(today -> warn("after-as-of", day, today));
    }
  }
}
