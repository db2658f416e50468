package vn.chibo.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chibo.core.fault.FaultException;
import vn.chibo.examples.review.table.SheetColumn.Format;

/** What a spreadsheet program sees of a workbook that was written; another library looks. */
class WorkbookSinkTest {
  private static final List<String> MANY =
      IntStream.range(0, 200).mapToObj(at -> "Chi bộ thôn " + at + ", xã A").toList();

  private static final SheetLayout LAYOUT =
      new SheetLayout(
          "Đảng viên",
          List.of("Danh sách đảng viên", "Số liệu mô phỏng"),
          List.of(
              SheetColumn.of("Mã", Format.TEXT, 10).noting("Giữ số 0 ở đầu"),
              SheetColumn.of("Ngày vào Đảng", Format.DAY, 12).in("Kết nạp"),
              SheetColumn.of("Chi bộ", Format.TEXT, 30).in("Kết nạp").choosing(MANY),
              SheetColumn.of("Số buổi", Format.COUNT, 8),
              SheetColumn.of("Tỷ lệ", Format.SHARE, 8)),
          false);

  @TempDir private Path folder;

  private Path written() {
    Path file = folder.resolve("a.xlsx");
    Tables.write(
        file,
        sink -> {
          sink.sheet(LAYOUT);
          sink.row(
              List.of(
                  TableCell.words("007"),
                  TableCell.day(LocalDate.of(1999, 2, 3)),
                  TableCell.words("=1+1"),
                  TableCell.number(1234),
                  new TableCell.Number(new java.math.BigDecimal("0.125"))));
          sink.total(List.of(TableCell.words("Cộng"), TableCell.EMPTY));
          sink.sheet(
              new SheetLayout(
                  "Ẩn", List.of(), List.of(SheetColumn.of("a", Format.GENERAL, 5)), true));
        });
    return file;
  }

  private static String shown(XSSFCell cell) {
    return new DataFormatter().formatCellValue(cell);
  }

  @Test
  void should_keep_zeros_days_and_words_when_another_program_opens_it() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(written().toFile().getPath())) {
      XSSFSheet sheet = book.getSheet("Đảng viên");
      assertThat(IntStream.range(0, 5).mapToObj(at -> shown(sheet.getRow(4).getCell(at))))
          .containsExactly("007", "03/02/1999", "=1+1", "1,234", "12.5%");
      assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("dd/mm/yyyy");
      assertThat(sheet.getColumnWidth(2) / 256).isEqualTo(30);
    }
  }

  @Test
  void should_have_a_bold_frozen_header_of_two_rows_when_columns_have_groups() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(written().toFile().getPath())) {
      XSSFSheet sheet = book.getSheet("Đảng viên");
      assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("B3:C3"));
      assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Kết nạp");
      assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Ngày vào Đảng");
      assertThat(List.of(0, 2, 3, 5))
          .allMatch(row -> sheet.getRow(row).getCell(0).getCellStyle().getFont().getBold());
      assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFont().getBold()).isFalse();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("3:4"));
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @Test
  void should_offer_a_long_list_and_a_note_when_the_column_has_them() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(written().toFile().getPath())) {
      XSSFSheet sheet = book.getSheet("Đảng viên");
      assertThat(sheet.getDataValidations()).hasSize(1);
      var list = sheet.getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("_lists!$A$1:$A$200");
      assertThat(list.getRegions().getCellRangeAddress(0).formatAsString())
          .isEqualTo("C5:C1048576");
      assertThat(list.getErrorBoxTitle()).hasSizeLessThanOrEqualTo(32).startsWith("Danh sách");
      assertThat(list.getErrorBoxText()).hasSizeLessThanOrEqualTo(255).contains("choose");
      XSSFSheet lists = book.getSheet("_lists");
      assertThat(lists.getRow(199).getCell(0).getStringCellValue()).isEqualTo(MANY.get(199));
      assertThat(book.getSheetVisibility(book.getSheetIndex(lists)))
          .isEqualTo(SheetVisibility.VERY_HIDDEN);
      assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
      assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("A4")).getString())
          .hasToString("Giữ số 0 ở đầu");
    }
  }

  @Test
  void should_pass_over_the_choices_when_it_is_read_back() {
    List<TableSheet> sheets = Spreadsheets.sheets(written());
    assertThat(sheets).extracting(TableSheet::name).containsExactly("Đảng viên", "Ẩn");
    assertThat(sheets).extracting(TableSheet::hidden).containsExactly(false, true);
    assertThat(sheets.get(0).merged()).containsExactly(new CellRange(3, 1, 3, 2));
    assertThat(sheets.get(0).lastRow()).isEqualTo(6);
  }

  @Test
  void should_write_the_same_bytes_when_it_is_written_again() throws IOException {
    byte[] once = Files.readAllBytes(written());
    assertThat(written()).hasBinaryContent(once);
  }

  @Test
  void should_write_merged_cells_in_one_order_when_there_are_many() throws IOException {
    List<SheetColumn> columns = new ArrayList<>();
    for (int column = 0; column < 40; column++) {
      columns.add(SheetColumn.of("c" + column, Format.TEXT, 9).in("g" + column / 2));
    }
    Set<String> contents = new HashSet<>();
    for (int run = 0; run < 4; run++) {
      Path file = folder.resolve("nhóm.xlsx");
      Tables.write(file, sink -> sink.sheet(SheetLayout.of("Nhóm", columns)));
      contents.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
      assertThat(Spreadsheets.sheets(file).get(0).merged()).hasSize(20);
    }
    assertThat(contents).hasSize(1);
  }

  @Test
  void should_leave_what_stood_there_when_the_content_breaks_off() throws IOException {
    byte[] once = Files.readAllBytes(written());
    Path file = folder.resolve("a.xlsx");
    assertThatThrownBy(
            () ->
                Tables.write(
                    file,
                    sink -> {
                      sink.sheet(LAYOUT);
                      throw new IllegalStateException("broken off");
                    }))
        .hasMessage("broken off");
    assertThat(file).hasBinaryContent(once);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void should_say_so_when_it_cannot_be_written() {
    Path nowhere = folder.resolve("nowhere").resolve("a.xlsx");
    assertThatThrownBy(() -> Tables.write(nowhere, sink -> sink.sheet(LAYOUT)))
        .isInstanceOfSatisfying(
            FaultException.class,
            refused -> {
              assertThat(refused.faults().get(0).key()).isEqualTo("not-written");
              assertThat(refused.faults().get(0).place().orElseThrow().source())
                  .isEqualTo(nowhere.toString());
            });
  }

  @Test
  void should_refuse_a_layout_when_no_program_takes_the_name_of_its_sheet() {
    for (String name : List.of("", "a/b", "[a]", "x".repeat(32), "'a", "_lists")) {
      assertThatThrownBy(() -> SheetLayout.of(name, List.of()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    Path file = folder.resolve("twice.xlsx");
    assertThatThrownBy(
            () ->
                Tables.write(
                    file,
                    sink -> {
                      sink.sheet(SheetLayout.of("a", List.of()));
                      sink.sheet(SheetLayout.of("a", List.of()));
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void should_write_a_day_as_words_when_the_calendar_of_workbooks_is_wrong_there() {
    Path file = folder.resolve("old.xlsx");
    Tables.write(
        file,
        sink -> {
          sink.sheet(SheetLayout.of("a", List.of(SheetColumn.of("b", Format.DAY, 9))));
          sink.row(List.of(TableCell.day(LocalDate.of(1890, 5, 19))));
        });
    assertThat(Spreadsheets.rows(file).get(1).cells())
        .containsExactly(TableCell.words("19/05/1890"));
    assertThat(LAYOUT.columns().get(1).note()).isEqualTo(Optional.empty());
  }
}
