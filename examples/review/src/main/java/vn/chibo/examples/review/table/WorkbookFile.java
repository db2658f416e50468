package vn.chibo.examples.review.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.chibo.examples.review.table.WorkbookSurvey.Found;

/** A workbook that was looked through. */
final class WorkbookFile implements TableFile {
  private final String name;
  private final WorkbookSurvey survey;
  private final ReadableWorkbook workbook;
  private final CellValues values;

  private WorkbookFile(String name, WorkbookSurvey survey, ReadableWorkbook workbook) {
    this.name = name;
    this.survey = survey;
    this.workbook = workbook;
    this.values = new CellValues(survey.outline().from1904());
  }

  /**
   * Looks the workbook through and opens it.
   *
   * @throws vn.chibo.core.fault.FaultException if it is refused
   */
  static WorkbookFile open(Look look) throws IOException {
    WorkbookSurvey survey = WorkbookSurvey.of(look);
    ReadingOptions options = new ReadingOptions(survey.outline().styled(), true);
    try {
      return new WorkbookFile(
          look.name(), survey, new ReadableWorkbook(look.file().toFile(), options));
    } catch (RuntimeException | IOException e) {
      throw TableMessages.refused(look.name(), "damaged");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<TableSheet> sheets() {
    return survey.sheets().stream()
        .map(Found::sheet)
        .filter(sheet -> !(sheet.hidden() && sheet.name().equals(SheetLayout.CHOICES)))
        .toList();
  }

  @Override
  public Stream<TableRow> rows(TableSheet sheet) {
    int at = survey.sheets().stream().map(Found::sheet).toList().indexOf(sheet);
    try {
      Stream<Row> rows =
          workbook.getSheet(survey.outline().sheets().get(at).index()).orElseThrow().openStream();
      Found found = survey.sheets().get(at);
      return LookedThrough.rows(name, rows.iterator(), found.rows(), row -> row(row, found))
          .onClose(rows::close);
    } catch (RuntimeException | IOException e) {
      throw TableMessages.refused(name, "incomplete");
    }
  }

  private TableRow row(Row row, Found found) {
    List<TableCell> cells = new ArrayList<>();
    List<TableNote> notes = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      int at = column;
      Cell cell = row.getCell(column);
      TableCell value =
          cell == null
              ? TableCell.EMPTY
              : values.of(cell, kind -> notes.add(new TableNote(at, kind)));
      cells.add(value);
    }
    trim(cells);
    boolean hidden = found.sheet().hidden() || found.hiddenRows().get(row.getRowNum());
    return new TableRow(found.sheet().name(), row.getRowNum(), cells, hidden, notes);
  }

  /** Cells up to the last one that is not empty. */
  static void trim(List<TableCell> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1) instanceof TableCell.Empty) {
      last--;
    }
    cells.subList(last, cells.size()).clear();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
