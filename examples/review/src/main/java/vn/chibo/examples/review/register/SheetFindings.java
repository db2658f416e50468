package vn.chibo.examples.review.register;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.fault.Fault;
import vn.chibo.examples.review.table.CellAddress;

/** Collects what is found in a sheet that is about no row. */
final class SheetFindings {
  private final String file;
  private final String sheet;
  private final List<Finding> found = new ArrayList<>();

  SheetFindings(String file, String sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  void error(int row, int column, Fault fault) {
    found.add(Finding.of(Severity.ERROR, file, new CellAddress(sheet, row, column), fault));
  }

  void warn(int row, int column, String key, Object... arguments) {
    Fault fault = RegisterMessages.warning(key, arguments);
    found.add(Finding.of(Severity.WARNING, file, new CellAddress(sheet, row, column), fault));
  }

  List<Finding> found() {
    return found;
  }
}
