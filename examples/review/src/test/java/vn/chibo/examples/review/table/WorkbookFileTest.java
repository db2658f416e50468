package vn.chibo.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.examples.review.table.TableCell.Reason;
import vn.chibo.examples.review.table.TableCell.Unreadable;
import vn.chibo.examples.review.table.TableNote.Kind;

/** Workbooks of another library, read. */
class WorkbookFileTest {
  @TempDir private Path folder;

  private Path workbook(Consumer<XSSFWorkbook> content) {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(book);
      book.write(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return file;
  }

  private Path cell(Consumer<Cell> content) {
    return workbook(book -> content.accept(book.createSheet("a").createRow(0).createCell(0)));
  }

  private static void number(Cell cell, double number, String format) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45691|dd/mm/yyyy|2025-02-03",
        "45691|[$-42A]dd mmmm yyyy;@|2025-02-03",
        "45691|m/d/yy|2025-02-03",
        "45691|mmm-yy|2025-02-03",
        "45691|\"ngày\" d \"tháng\" m|2025-02-03",
        "45691.75|dd/mm/yyyy hh:mm|2025-02-03",
        "61|d/m/yyyy|1900-03-01",
        "59|d/m/yyyy|1900-02-28",
        "2958465|d/m/yyyy|9999-12-31"
      })
  void should_read_a_day_when_the_number_is_shown_as_one(
      double number, String format, LocalDate day) {
    assertThat(Spreadsheets.first(cell(cell -> number(cell, number, format))))
        .isEqualTo(TableCell.day(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "60|d/m/yyyy|NO_DAY",
        "-1|d/m/yyyy|NO_DAY",
        "2958466|d/m/yyyy|NO_DAY",
        "0.5|d/m/yyyy|NO_DAY",
        "0.5|hh:mm|TIME",
        "0.5|[h]:mm:ss|TIME",
        "1|mm:ss.0|TIME"
      })
  void should_say_why_when_the_number_is_no_day(double number, String format, Reason reason) {
    assertThat(Spreadsheets.first(cell(cell -> number(cell, number, format))))
        .isInstanceOfSatisfying(
            Unreadable.class,
            cell -> {
              assertThat(cell.reason()).isEqualTo(reason);
              assertThat(cell.words().vietnamese()).contains(cell.shown());
              assertThat(cell.words().english()).contains(cell.shown());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "45691|General|45691",
        "45691|#,##0 [$₫-42A]|45691",
        "45691|[Red]0.00|45691",
        "45691|\"day\" 0|45691",
        "45691|\\d0|45691",
        "0.125|0.0%|0.125"
      })
  void should_read_a_number_when_it_is_shown_as_one(
      double number, String format, BigDecimal expected) {
    assertThat(Spreadsheets.first(cell(cell -> number(cell, number, format))))
        .isInstanceOfSatisfying(
            TableCell.Number.class,
            cell -> assertThat(cell.value()).isEqualByComparingTo(expected));
  }

  @Test
  void should_read_days_of_1904_when_the_workbook_counts_from_there() {
    Path file =
        workbook(
            book -> {
              book.getCTWorkbook().getWorkbookPr().setDate1904(true);
              number(book.createSheet("a").createRow(0).createCell(0), 44229, "dd/mm/yyyy");
            });
    assertThat(Spreadsheets.first(file)).isEqualTo(TableCell.day(LocalDate.of(2025, 2, 3)));
  }

  @Test
  void should_keep_text_as_text_when_it_looks_like_a_day_or_a_number() {
    for (String text : List.of("03/02/2025", "007", "45691", "=1+1", "TRUE", "#REF!")) {
      assertThat(Spreadsheets.first(cell(cell -> cell.setCellValue(text))))
          .isEqualTo(TableCell.words(text));
    }
  }

  @Test
  void should_read_zeros_as_shown_and_say_so_when_a_number_is_shown_with_them() {
    TableRow row = Spreadsheets.rows(cell(cell -> number(cell, 7, "000"))).get(0);
    assertThat(row.cells()).containsExactly(TableCell.words("007"));
    assertThat(row.notes()).containsExactly(new TableNote(0, Kind.ZEROS_SHOWN));
  }

  @Test
  void should_take_the_kept_value_and_say_so_when_the_cell_is_a_formula() {
    TableRow row =
        Spreadsheets.rows(
                cell(
                    cell -> {
                      cell.setCellFormula("1+1");
                      cell.setCellValue(2);
                    }))
            .get(0);
    assertThat(row.cell(0)).isEqualTo(new TableCell.Number(new BigDecimal("2.0")));
    assertThat(row.notes()).containsExactly(new TableNote(0, Kind.FORMULA));
    assertThat(row.notes().get(0).words().english()).contains("formula");
  }

  @Test
  void should_say_what_is_wrong_when_a_formula_has_no_value_or_an_error() {
    assertThat(Spreadsheets.first(cell(cell -> cell.setCellFormula("1+1"))))
        .isEqualTo(new Unreadable(Reason.FORMULA_WITHOUT_VALUE, "=1+1"));
    assertThat(Spreadsheets.first(cell(cell -> cell.setCellErrorValue(FormulaError.REF.getCode()))))
        .isEqualTo(new Unreadable(Reason.ERROR, "#REF!"));
    Path failed =
        cell(
            cell -> {
              cell.setCellFormula("NA()");
              cell.setCellErrorValue(FormulaError.NA.getCode());
            });
    assertThat(Spreadsheets.first(failed)).isEqualTo(new Unreadable(Reason.ERROR, "#N/A"));
    assertThat(new Unreadable(Reason.ERROR, "#N/A").words().vietnamese()).contains("#N/A");
  }

  @Test
  void should_say_that_nothing_was_kept_where_a_formula_keeps_an_empty_value() {
    String number = "<c r=\"A1\"><f>90+5</f><v/></c>";
    String words = "<c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c>";
    String cells = number + words + "<c r=\"C1\" t=\"s\"><v>0</v></c>";
    Path file = new RawWorkbook().rows("<row r=\"1\">" + cells + "</row>").in(folder);

    TableRow row = Spreadsheets.rows(file).get(0);

    assertThat(row.cell(0)).isEqualTo(TableCell.EMPTY);
    assertThat(row.cell(1)).isEqualTo(TableCell.EMPTY);
    assertThat(row.notes())
        .containsExactly(
            new TableNote(0, Kind.FORMULA_EMPTY), new TableNote(1, Kind.FORMULA_EMPTY));
  }

  @Test
  void should_put_letters_together_and_say_so_when_they_were_typed_apart() {
    String apart = Normalizer.normalize("Nguyễn Thị Huế", Normalizer.Form.NFD);
    TableRow row = Spreadsheets.rows(cell(cell -> cell.setCellValue(apart))).get(0);
    assertThat(row.cells()).containsExactly(TableCell.words("Nguyễn Thị Huế"));
    assertThat(row.notes()).containsExactly(new TableNote(0, Kind.NOT_NFC));
  }

  @Test
  void should_not_sort_marks_without_end_when_one_letter_has_too_many() {
    String marks = "a" + "\u0323\u0302".repeat(1000);
    assertThat(Spreadsheets.first(cell(cell -> cell.setCellValue(marks))))
        .isInstanceOfSatisfying(
            Unreadable.class, cell -> assertThat(cell.reason()).isEqualTo(Reason.TOO_MANY_MARKS));
  }

  @Test
  void should_read_all_pieces_when_the_words_have_several_fonts() {
    Path file =
        workbook(
            book -> {
              XSSFRichTextString rich = new XSSFRichTextString("Chi bộ ");
              rich.append("thôn 3", book.createFont());
              book.createSheet("a").createRow(0).createCell(0).setCellValue(rich);
            });
    assertThat(Spreadsheets.first(file)).isEqualTo(TableCell.words("Chi bộ thôn 3"));
  }

  @Test
  void should_tell_what_is_hidden_or_merged_when_it_was_read() {
    Path file =
        workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Đảng viên");
              sheet.createRow(0).createCell(0).setCellValue("a");
              sheet.createRow(4).createCell(2).setCellValue("b");
              sheet.getRow(4).setZeroHeight(true);
              sheet.setColumnHidden(2, true);
              sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
              book.createSheet("Ẩn").createRow(0).createCell(0).setCellValue(true);
              book.setSheetHidden(1, true);
              book.createSheet("Trống");
            });
    assertThat(Spreadsheets.sheets(file))
        .containsExactly(
            new TableSheet("Đảng viên", false, 5, List.of(2), List.of(new CellRange(1, 0, 2, 1))),
            new TableSheet("Ẩn", true, 1, List.of(), List.of()),
            new TableSheet("Trống", false, 0, List.of(), List.of()));
    List<TableRow> rows = Spreadsheets.rows(file);
    assertThat(rows).extracting(TableRow::number).containsExactly(1, 5, 1);
    assertThat(rows).extracting(TableRow::hidden).containsExactly(false, true, true);
    assertThat(rows.get(1).cells())
        .containsExactly(TableCell.EMPTY, TableCell.EMPTY, TableCell.words("b"));
    assertThat(rows.get(1).address(2).text()).isEqualTo("C5");
    assertThat(rows.get(1).address(2).place("x.xlsx")).hasToString("x.xlsx: Đảng viên!C5");
  }

  @Test
  void should_tell_of_each_row_when_somebody_shows_the_progress() {
    Path file =
        workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("a");
              for (int row = 0; row < 7; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
              }
            });
    AtomicInteger looked = new AtomicInteger();
    Tables.open(file, looked::incrementAndGet).close();
    assertThat(looked).hasValue(7);
  }

  @Test
  void should_give_the_sheets_again_when_they_are_read_twice() {
    Path file = cell(cell -> cell.setCellValue("a"));
    try (TableFile opened = Tables.open(file)) {
      assertThat(opened.name()).isEqualTo(file.toString());
      for (int time = 0; time < 2; time++) {
        try (Stream<TableRow> rows = opened.rows(opened.sheets().get(0))) {
          assertThat(rows).hasSize(1);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
  void should_name_a_column_by_letters_when_it_is_shown(int column, String letters) {
    assertThat(CellAddress.letters(column)).isEqualTo(letters);
  }
}
