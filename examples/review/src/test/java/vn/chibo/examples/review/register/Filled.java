package vn.chibo.examples.review.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.text.Language;
import vn.chibo.examples.review.table.SheetLayout;
import vn.chibo.examples.review.table.TableCell;
import vn.chibo.examples.review.table.Tables;

/** A workbook as somebody filled it in: rows by the keys of columns. */
final class Filled {
  private final Map<Sheet<?, ?>, List<List<TableCell>>> sheets = new LinkedHashMap<>();

  /** A ward with two cells, each with its book of 2024, and two members of the first. */
  static Filled ward() {
    return new Filled()
        .row(
            OrganizationSheet.ORGANIZATIONS,
            "id",
            "100",
            "name",
            "Đảng bộ phường",
            "kind",
            "đảng bộ phường")
        .row(
            OrganizationSheet.ORGANIZATIONS,
            "id",
            "001",
            "name",
            "Chi bộ 1",
            "kind",
            "chi bộ trực thuộc",
            "parent",
            "100")
        .row(
            OrganizationSheet.ORGANIZATIONS,
            "id",
            "002",
            "name",
            "Chi bộ 2",
            "kind",
            "chi bộ trực thuộc",
            "parent",
            "100")
        .row(MemberSheets.MEMBERS, "id", "007", "name", "Nguyễn Văn A")
        .row(MemberSheets.MEMBERS, "id", "008", "name", "Trần Thị B")
        .row(SpellSheet.SPELLS, "member", "007", "cell", "001", "entered", day(2015, 6, 1))
        .row(SpellSheet.SPELLS, "member", "008", "cell", "001", "entered", day(2016, 6, 1))
        .row(
            CellBookSheet.CELL_BOOKS,
            "organization.id",
            "001",
            "period.start",
            day(2024, 1, 1),
            "period.last",
            day(2024, 12, 31))
        .row(
            CellBookSheet.CELL_BOOKS,
            "organization.id",
            "002",
            "period.start",
            day(2024, 1, 1),
            "period.last",
            day(2024, 12, 31));
  }

  static TableCell day(int year, int month, int day) {
    return TableCell.day(LocalDate.of(year, month, day));
  }

  /** Adds a row: the key of a column, then what stands in its cell, and so on. */
  Filled row(Sheet<?, ?> sheet, Object... cells) {
    List<TableCell> row = new ArrayList<>();
    for (Column<?, ?, ?> column : sheet.columns()) {
      row.add(cell(column.key(), cells));
    }
    sheets.computeIfAbsent(sheet, key -> new ArrayList<>()).add(row);
    return this;
  }

  private static TableCell cell(String key, Object... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      if (cells[i].equals(key)) {
        return cells[i + 1] instanceof TableCell cell
            ? cell
            : TableCell.words(String.valueOf(cells[i + 1]));
      }
    }
    return TableCell.EMPTY;
  }

  /** Writes the workbook. */
  Path write(Path file) {
    Tables.write(
        file,
        sink ->
            sheets.forEach(
                (sheet, rows) -> {
                  SheetLayout layout = sheet.layout(Language.VIETNAMESE);
                  sink.sheet(layout);
                  rows.forEach(sink::row);
                }));
    return file;
  }
}
