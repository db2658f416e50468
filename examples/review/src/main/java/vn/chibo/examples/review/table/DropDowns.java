package vn.chibo.examples.review.table;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.chibo.core.text.Text;

/** Drop-down lists: their choices stand in a hidden sheet, which bounds neither their length. */
final class DropDowns {
  private final List<List<String>> lists = new ArrayList<>();

  /** Lets a column choose, from a row (from 0) on. */
  void offer(Worksheet sheet, int column, int firstRow, List<String> choices) {
    if (!lists.contains(choices)) {
      lists.add(choices);
    }
    String letters = CellAddress.letters(lists.indexOf(choices));
    String list =
        String.format("%s!$%s$1:$%s$%d", SheetLayout.CHOICES, letters, letters, choices.size());
    sheet
        .range(firstRow, column, Worksheet.MAX_ROWS - 1, column)
        .validateWithListByFormula(list)
        .errorStyle(DataValidationErrorStyle.STOP)
        .errorTitle(both("drop-down.title"))
        .error(both("drop-down.words"))
        .showErrorMessage(true);
  }

  /** Both languages: whoever gets the file is not known here. */
  private static String both(String key) {
    Text words = TableMessages.text(key);
    return words.vietnamese() + " / " + words.english();
  }

  /** Writes the sheet of the choices, where there are any. */
  void write(Workbook workbook) {
    if (lists.isEmpty()) {
      return;
    }
    Worksheet sheet = workbook.newWorksheet(SheetLayout.CHOICES);
    sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
    for (int column = 0; column < lists.size(); column++) {
      for (int row = 0; row < lists.get(column).size(); row++) {
        sheet.inlineString(row, column, ExcelText.encode(lists.get(column).get(row)));
        sheet.style(row, column).format("@").set();
      }
    }
  }
}
