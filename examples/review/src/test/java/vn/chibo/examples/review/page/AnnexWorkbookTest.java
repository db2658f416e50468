package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;

/** The workbook of annexes as a spreadsheet reads it. */
class AnnexWorkbookTest {
  @TempDir private Path folder;
  private Workbook workbook;

  @BeforeEach
  void open() throws IOException {
    workbook = WorkbookFactory.create(Files.newInputStream(write("a.xlsx", Language.VIETNAMESE)));
  }

  private Path write(String name, Language language) {
    Path file = folder.resolve(name);
    AnnexWorkbook.write(Samples.report(), language, file);
    return file;
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void should_have_a_cover_and_a_sheet_for_each_annex() {
    assertThat(workbook)
        .extracting(Sheet::getSheetName)
        .containsExactly("Phạm vi số liệu", "PL1 Theo từng chi bộ", "PL2 Chỗ trống mọi lý do");
    assertThat(words(workbook.getSheetAt(0)))
        .contains("DỮ LIỆU GIẢ LẬP", "38 trên 40 đơn vị", "Chi bộ giả lập 17", "20/11/2024");
  }

  @Test
  void should_hold_numbers_with_which_a_spreadsheet_counts_on() {
    Sheet sheet = workbook.getSheetAt(1);
    Row first = row(sheet, "Chi bộ giả lập 1");
    assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(11);
    assertThat(first.getCell(2).getNumericCellValue()).isEqualTo(10 / 11.0);
    assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    assertThat(first.getCell(3).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2024, 11, 19));
  }

  @Test
  void should_have_a_total_that_is_the_sum_of_its_column() {
    Sheet sheet = workbook.getSheetAt(1);
    double sum = 0;
    for (int n = 1; n <= 40; n++) {
      sum += row(sheet, Samples.unit(n).vietnamese()).getCell(1).getNumericCellValue();
    }
    Cell total = row(sheet, "Tổng").getCell(1);
    assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(total.getNumericCellValue()).isEqualTo(sum);
  }

  @Test
  void should_say_in_words_why_nothing_stands_in_a_place() {
    List<String> words = words(workbook.getSheetAt(2));
    List<String> cover = words(workbook.getSheetAt(0));
    for (Entry.Reason reason : Entry.Reason.values()) {
      assertThat(words).contains(EntryText.reason(reason).vietnamese());
      assertThat(cover).anyMatch(cell -> cell.contains(EntryText.meaning(reason).vietnamese()));
    }
  }

  @Test
  void should_run_no_words_as_a_formula() {
    assertThat(row(workbook.getSheetAt(1), "Chi bộ giả lập 1").getCell(4).getCellType())
        .isEqualTo(CellType.STRING);
    assertThat(words(workbook.getSheetAt(1))).contains("=1+1", Samples.ODD);
  }

  @Test
  void should_say_notes_and_that_data_are_synthetic_on_every_sheet() {
    assertThat(words(workbook.getSheetAt(1))).contains("Không tính đảng viên được miễn.");
    assertThat(workbook).allSatisfy(sheet -> assertThat(words(sheet)).contains("DỮ LIỆU GIẢ LẬP"));
  }

  @Test
  void should_be_the_same_bytes_when_written_twice() throws IOException {
    assertThat(write("b.xlsx", Language.VIETNAMESE))
        .hasSameBinaryContentAs(folder.resolve("a.xlsx"));
  }

  @Test
  void should_speak_english_when_asked_to() throws IOException {
    try (Workbook english =
        WorkbookFactory.create(Files.newInputStream(write("e.xlsx", Language.ENGLISH)))) {
      assertThat(english.getSheetName(1)).isEqualTo("A1 By cell");
      assertThat(words(english.getSheetAt(1))).contains("Members", "Total", "not reported");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a/b\\c:d*e?f[g]','PL7 a b c d e f g'",
    "Danh sách chi bộ không tổ chức sinh hoạt,PL7 Danh sách chi bộ không tổ c"
  })
  void should_name_sheets_as_spreadsheets_allow(String title, String name) {
    assertThat(SheetName.of(7, Text.same(title), Language.VIETNAMESE)).isEqualTo(name);
  }

  private static Row row(Sheet sheet, String first) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null && new DataFormatter().formatCellValue(cell).equals(first)) {
        return row;
      }
    }
    throw new AssertionError(first);
  }

  private static List<String> words(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<String> words = new ArrayList<>();
    sheet.forEach(row -> row.forEach(cell -> words.add(formatter.formatCellValue(cell))));
    return words;
  }
}
