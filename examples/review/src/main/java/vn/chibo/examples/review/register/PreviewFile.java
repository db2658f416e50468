package vn.chibo.examples.review.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.CellAddress;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.SheetColumn.Format;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableSink;
import vn.chibo.examples.review.table.Tables;

/** A preview as a file: .xlsx with counts, findings and all rows, .csv of all rows, or .json. */
final class PreviewFile {
  private final Preview preview;
  private final Language language;

  private PreviewFile(Preview preview, Language language) {
    this.preview = preview;
    this.language = language;
  }

  /** The ending of a name, where it is one that can be written. */
  static String ending(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (String ending : List.of(".xlsx", ".csv", ".json")) {
      if (name.endsWith(ending)) {
        return ending;
      }
    }
    throw RegisterMessages.refused("output-kind", file);
  }

  /**
   * Writes a preview.
   *
   * @throws vn.chibo.core.fault.FaultException if it cannot be written
   */
  static void write(Path file, Preview preview, Language language) {
    PreviewFile writing = new PreviewFile(preview, language);
    switch (ending(file)) {
      case ".json" -> PreviewJson.write(file, preview);
      case ".csv" -> Tables.write(file, writing::rows);
      default ->
          Tables.write(
              file,
              sink -> {
                writing.summary(sink);
                writing.findings(sink);
                writing.rows(sink);
              });
    }
  }

  private String words(String key) {
    return PreviewText.words(key, language);
  }

  private SheetLayout layout(String name, Map<String, Format> columns) {
    List<SheetColumn> all = new ArrayList<>();
    columns.forEach((title, format) -> all.add(SheetColumn.of(title, format, 18)));
    return SheetLayout.of(words(name), all);
  }

  private void summary(TableSink sink) {
    Map<String, Format> columns = new LinkedHashMap<>();
    columns.put(words("sheet"), Format.TEXT);
    columns.put(words("rows"), Format.COUNT);
    for (CellState state : states()) {
      columns.put(state.label().in(language), Format.COUNT);
    }
    columns.put(words("warned"), Format.COUNT);
    sink.sheet(layout("summary", columns));
    preview.counts().forEach((sheet, counts) -> sink.row(line(sheet.title().in(language), counts)));
    sink.total(line(words("total"), preview.total()));
  }

  private static List<CellState> states() {
    return List.of(CellState.NEW, CellState.CHANGED, CellState.NOTHING, CellState.ERROR);
  }

  private static List<TableCell> line(String title, Preview.Counts counts) {
    List<TableCell> line = new ArrayList<>();
    line.add(TableCell.words(title));
    line.add(TableCell.number(counts.rows()));
    states().forEach(state -> line.add(TableCell.number(counts.of(state))));
    line.add(TableCell.number(counts.warned()));
    return line;
  }

  private void findings(TableSink sink) {
    Map<String, Format> columns = new LinkedHashMap<>();
    for (String key : List.of("file", "sheet", "cell", "severity", "vietnamese", "english")) {
      columns.put(words(key), Format.TEXT);
    }
    sink.sheet(layout("findings", columns));
    preview.findings().forEach(finding -> sink.row(line(finding)));
  }

  private List<TableCell> line(Finding finding) {
    Text message = finding.fault().message();
    return List.of(
        TableCell.words(finding.source()),
        TableCell.words(finding.address().map(CellAddress::sheet).orElse("")),
        TableCell.words(finding.address().map(CellAddress::text).orElse("")),
        TableCell.words(words(finding.error() ? "error" : "warning")),
        TableCell.words(message.vietnamese()),
        TableCell.words(message.english()));
  }

  private void rows(TableSink sink) {
    Map<String, Format> columns = new LinkedHashMap<>();
    columns.put(words("file"), Format.TEXT);
    columns.put(words("sheet"), Format.TEXT);
    columns.put(words("row"), Format.COUNT);
    columns.put(words("state"), Format.TEXT);
    columns.put(words("cells"), Format.TEXT);
    columns.put(words("found"), Format.TEXT);
    sink.sheet(layout("by-row", columns));
    preview.rows().forEach(row -> sink.row(line(row)));
  }

  private List<TableCell> line(Row row) {
    return List.of(
        TableCell.words(row.file()),
        TableCell.words(row.address(0).sheet()),
        TableCell.number(row.number()),
        TableCell.words(row.state().label().in(language)),
        TableCell.words(cells(row)),
        TableCell.words(
            row.findings().stream()
                .map(finding -> cell(finding) + finding.fault().message().in(language))
                .collect(Collectors.joining("\n"))));
  }

  private static String cell(Finding finding) {
    return finding.address().map(at -> at.text() + ": ").orElse("");
  }

  /** The state of each cell that holds anything. */
  private String cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.sheet().columns().size(); i++) {
      if (row.state(i) != CellState.EMPTY) {
        String state = row.address(i).text() + " " + row.state(i).label().in(language);
        cells.add(
            row.was(i)
                .map(was -> RegisterMessages.text("preview.was", state, was).in(language))
                .orElse(state));
      }
    }
    return String.join("; ", cells);
  }
}
