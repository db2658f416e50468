package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.table.SheetColumn;
import vn.chibo.examples.review.table.SheetColumn.Format;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.TableSink;

/** The sheet that says what each column means and how it is filled in. */
final class Instructions {
  private static final int LINES = 7;
  private static final List<String> COLUMNS =
      List.of("sheet", "group", "column", "need", "kind", "choices", "meaning");

  private Instructions() {}

  static Text title() {
    return RegisterMessages.text("instructions");
  }

  /** Whether a sheet of this name is the one with the instructions. */
  static boolean named(String name) {
    return name.equals(title().vietnamese()) || name.equals(title().english());
  }

  static void write(TableSink sink, Language language) {
    List<String> above = new ArrayList<>();
    for (int line = 1; line <= LINES; line++) {
      above.add(RegisterMessages.text("instructions.line." + line).in(language));
    }
    List<SheetColumn> columns =
        COLUMNS.stream()
            .map(key -> RegisterMessages.text("instructions." + key).in(language))
            .map(title -> SheetColumn.of(title, Format.TEXT, 24))
            .toList();
    sink.sheet(new SheetLayout(title().in(language), above, columns, false));
    rows(language).forEach(sink::row);
  }

  /** A row a column. */
  static List<List<TableCell>> rows(Language language) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Sheet<?, ?> sheet : Sheets.ALL) {
      for (Column<?, ?, ?> column : sheet.columns()) {
        rows.add(
            words(sheet, column).stream().map(text -> TableCell.words(text.in(language))).toList());
      }
    }
    return rows;
  }

  private static List<Text> words(Sheet<?, ?> sheet, Column<?, ?, ?> column) {
    return List.of(
        sheet.title(),
        column.groupTitle(),
        column.title(),
        column.need().label(),
        column.kind().words(),
        choices(column.kind().choices()),
        column.meaning());
  }

  private static Text choices(List<Text> choices) {
    return Text.of(
        choices.stream().map(Text::vietnamese).collect(Collectors.joining("; ")),
        choices.stream().map(Text::english).collect(Collectors.joining("; ")));
  }
}
