package vn.chibo.examples.review.table;

import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;

/** The head of a sheet: its paper, the lines above, the header, and how its columns look. */
final class SheetHead {
  private static final String FILL = "FFE7EDF3";

  private SheetHead() {}

  static void write(Worksheet sheet, SheetLayout layout, DropDowns dropDowns) {
    paper(sheet, layout);
    above(sheet, layout.above());
    header(sheet, layout);
    for (int column = 0; column < layout.columns().size(); column++) {
      column(sheet, layout, column, dropDowns);
    }
  }

  private static void paper(Worksheet sheet, SheetLayout layout) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.freezePane(0, layout.firstRow() - 1);
    sheet.repeatRows(layout.above().size(), layout.firstRow() - 2);
    if (layout.hidden()) {
      sheet.setVisibilityState(VisibilityState.HIDDEN);
    }
  }

  private static void above(Worksheet sheet, List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      sheet.inlineString(row, 0, WorkbookSink.encoded(lines.get(row)));
    }
    if (!lines.isEmpty()) {
      sheet.style(0, 0).bold().set();
    }
  }

  private static void header(Worksheet sheet, SheetLayout layout) {
    int top = layout.above().size();
    List<List<TableCell>> header = layout.header();
    for (int row = 0; row < header.size(); row++) {
      for (int column = 0; column < header.get(row).size(); column++) {
        if (header.get(row).get(column) instanceof TableCell.Words words) {
          sheet.inlineString(top + row, column, WorkbookSink.encoded(words.text()));
        }
      }
    }
    if (!layout.columns().isEmpty()) {
      style(sheet, new CellRange(top + 1, 0, top + header.size(), layout.columns().size() - 1));
    }
    for (CellRange range : layout.merged()) {
      sheet.range(top, range.firstColumn(), top, range.lastColumn()).merge();
    }
  }

  private static void style(Worksheet sheet, CellRange header) {
    sheet
        .range(header.firstRow() - 1, 0, header.lastRow() - 1, header.lastColumn())
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .fillColor(FILL)
        .borderStyle(BorderStyle.THIN)
        .set();
  }

  /** How the column looks below its header, where nothing was written yet as well. */
  private static void column(Worksheet sheet, SheetLayout layout, int at, DropDowns dropDowns) {
    SheetColumn column = layout.columns().get(at);
    int firstRow = layout.firstRow() - 1;
    sheet.width(at, column.width());
    String format = WorkbookSink.code(column.format());
    if (!format.isEmpty()) {
      sheet.style(at).format(format).set();
    }
    column.note().ifPresent(words -> sheet.comment(firstRow - 1, at, words));
    if (!column.choices().isEmpty()) {
      dropDowns.offer(sheet, at, firstRow, column.choices());
    }
  }
}
