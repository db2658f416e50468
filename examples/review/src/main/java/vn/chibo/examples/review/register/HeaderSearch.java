package vn.chibo.examples.review.register;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.CellRange;
import vn.chibo.examples.review.table.TableRow;
import vn.chibo.examples.review.table.TableSheet;

/** Looks for the header of a sheet, and whether its columns can be read. */
final class HeaderSearch {
  /** So far down a header is looked for. */
  private static final int DEEPEST_HEADER = 30;

  private final Sheet<?, ?> sheet;
  private final TableSheet table;
  private final SheetFindings findings;
  private Optional<TableRow> first = Optional.empty();
  private Optional<Header> other = Optional.empty();
  private boolean synthetic;

  HeaderSearch(Sheet<?, ?> sheet, TableSheet table, SheetFindings findings) {
    this.sheet = sheet;
    this.table = table;
    this.findings = findings;
  }

  /** The first row below the header, where it had to be read to find the header. */
  Optional<TableRow> first() {
    return first;
  }

  /** Whether a line above the header says that the rows are made up. */
  boolean synthetic() {
    return synthetic;
  }

  /** Says that there is no header, or that there is that of another sheet. */
  void missed() {
    if (!saidOther() && table.lastRow() > 0) {
      findings.error(1, 0, RegisterMessages.fault("no-header", titles()));
    }
  }

  /** Whether the rows are those of another sheet: names of sheets get mixed up. */
  private boolean saidOther() {
    other.ifPresent(
        header ->
            findings.error(
                header.row().number(),
                0,
                RegisterMessages.fault("other-sheet", header.sheet().title())));
    return other.isPresent();
  }

  private static Optional<Header> other(TableRow row) {
    return Sheets.ALL.stream()
        .map(any -> Header.of(any, row))
        .filter(header -> header.found() && header.missing().isEmpty())
        .max(Comparator.comparingInt(Header::known));
  }

  private Text titles() {
    return joined(
        sheet.columns().stream()
            .filter(column -> column.need().always())
            .<Text>map(Column::title)
            .toList());
  }

  Optional<Header> header(Iterator<TableRow> stream) {
    while (stream.hasNext()) {
      Header header = Header.of(sheet, stream.next());
      if (header.found()) {
        return Optional.of(below(header, stream));
      }
      if (other.isEmpty()) {
        other = other(header.row());
      }
      synthetic |= RegisterBook.saysSynthetic(Kinds.shown(header.row().cell(0)));
      if (header.row().number() > DEEPEST_HEADER) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The upper row of a header may hold words that are titles too; the lower one holds more. */
  private Header below(Header header, Iterator<TableRow> stream) {
    if (!stream.hasNext()) {
      return header;
    }
    TableRow next = stream.next();
    Header lower = Header.of(sheet, next);
    if (lower.known() > header.known()) {
      return lower;
    }
    first = Optional.of(next);
    return header;
  }

  /** Whether the rows can be read; unknown columns are passed over. */
  boolean sound(Header header) {
    int row = header.row().number();
    List<Text> missing = header.missing();
    other = missing.isEmpty() ? Optional.empty() : other(header.row());
    if (saidOther()) {
      return false;
    }
    if (!missing.isEmpty()) {
      findings.error(
          row, 0, RegisterMessages.fault("headers-missing", joined(missing), mergedIn(row)));
    }
    header
        .twice()
        .forEach(place -> findings.error(row, place, RegisterMessages.fault("header-twice")));
    header.unknown().forEach((place, title) -> unknown(row, place, title));
    return missing.isEmpty() && header.twice().isEmpty();
  }

  private void unknown(int row, int place, String title) {
    Map<String, Integer> known = Header.titles(sheet);
    Nearest.meant(Folded.of(title), known.keySet())
        .map(nearest -> sheet.columns().get(known.getOrDefault(nearest, 0)).title())
        .ifPresentOrElse(
            nearest -> findings.warn(row, place, "unknown-column", title, nearest),
            () -> findings.warn(row, place, "unknown-column-far", title));
  }

  private static Text joined(List<Text> words) {
    return Text.of(
        words.stream().map(Text::vietnamese).collect(Collectors.joining(", ")),
        words.stream().map(Text::english).collect(Collectors.joining(", ")));
  }

  /** Where the titles are merged, a title may be missing for that reason. */
  private Text mergedIn(int row) {
    String ranges =
        table.merged().stream()
            .filter(range -> range.touchesRows(row, row))
            .map(CellRange::text)
            .collect(Collectors.joining(", "));
    return ranges.isEmpty() ? Text.same("") : RegisterMessages.text("fault.headers-merged", ranges);
  }
}
