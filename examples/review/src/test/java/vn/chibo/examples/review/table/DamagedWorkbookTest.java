package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;

/** Workbooks that are damaged, put together in a way no program does, or too large. */
class DamagedWorkbookTest {
  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private void refused(RawWorkbook workbook, String key) {
    Spreadsheets.refused(workbook.in(folder), key);
  }

  @Test
  void should_say_what_is_missing_when_the_file_was_cut_off_or_damaged() throws IOException {
    byte[] whole = Files.readAllBytes(new RawWorkbook().in(folder));
    Spreadsheets.refused(file("half.xlsx", Arrays.copyOf(whole, whole.length / 2)), "cut-off");
    Spreadsheets.refused(file("head.xlsx", Arrays.copyOf(whole, 10)), "cut-off");
    byte[] damaged = whole.clone();
    int sheet = new String(whole, ISO_8859_1).indexOf("xl/worksheets/sheet1.xml");
    Arrays.fill(damaged, sheet + 40, sheet + 50, (byte) 0x55);
    Spreadsheets.refused(file("damaged.xlsx", damaged), "damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"1\"/><row r=\"1\"/>",
        "<row r=\"9999999\"/>",
        "<row r=\"x\"/>",
        "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
        "<row r=\"1\"><c r=\"A2\"/></row>",
        "<row r=\"1\"><c r=\"?\"/></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"odd\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"x\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"??\">1</f><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v><![CDATA[1]]></v></c></row>",
        "<row r=\"1\">",
        "</sheetData><sheetData>"
      })
  void should_refuse_it_when_no_program_writes_rows_so(String rows) {
    refused(new RawWorkbook().rows(rows), "damaged");
  }

  @Test
  void should_refuse_it_when_words_or_tags_have_no_end() {
    String open = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>";
    String close = "</is></c></row>";
    refused(new RawWorkbook().rows(open + "<t>" + "x".repeat(300_000) + "</t>" + close), "damaged");
    refused(new RawWorkbook().rows(open + "<t>xxxxxxxxxx</t>".repeat(30_000) + close), "damaged");
    refused(new RawWorkbook().rows("<a>".repeat(100) + "</a>".repeat(100)), "damaged");
    refused(new RawWorkbook().rows("<a b=\"" + "x".repeat(3 << 20) + "\"/>"), "damaged");
    StringBuilder names = new StringBuilder();
    for (int name = 0; name < 5_000; name++) {
      names.append("<n").append(name).append("/>");
    }
    refused(new RawWorkbook().rows(names.toString()), "damaged");
    refused(
        new RawWorkbook()
            .with("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(300_000) + "</t></si></sst>"),
        "damaged");
  }

  @Test
  void should_refuse_it_when_formulas_would_take_for_ever() {
    StringBuilder arrays = new StringBuilder();
    for (int row = 1; row <= 1_001; row++) {
      arrays.append("<row><c><f t=\"array\" ref=\"A" + row + ":A9999\">1</f><v>1</v></c></row>");
    }
    refused(new RawWorkbook().rows(arrays.toString()), "formulas");
  }

  @Test
  void should_name_the_cell_when_the_library_would_stumble_over_its_formula() {
    String shared =
        "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">%s</f><v>1</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>";
    Path file = new RawWorkbook().rows(String.format(shared, "A2*TONG2024")).in(folder);
    Fault fault = Spreadsheets.refused(file, "formula-name");
    assertThat(fault.place().orElseThrow().field()).isEqualTo("A!B2");
    assertThat(fault.message().vietnamese()).contains("TONG2024");
    for (String sound :
        new String[] {
          "SUM($A$1:A2)", "VLOOKUP(A2,$1:$5,2)", "LOG10(A2)", "A2&amp;\"TONG2024$$\""
        }) {
      assertThat(Spreadsheets.rows(new RawWorkbook().rows(String.format(shared, sound)).in(folder)))
          .hasSize(2);
    }
  }

  @Test
  void should_name_the_cell_when_it_stands_beyond_all_columns() {
    Path file = new RawWorkbook().rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").in(folder);
    assertThat(Spreadsheets.refused(file, "columns").place().orElseThrow().field())
        .isEqualTo("A!XFD1");
    assertThat(
            Spreadsheets.rows(
                new RawWorkbook()
                    .rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/></row>")
                    .in(folder)))
        .hasSize(1);
  }

  @Test
  void should_refuse_it_when_it_is_wide_and_long_with_nothing_in_between() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 4_000; row++) {
      rows.append("<row r=\"" + row + "\"><c r=\"XFD" + row + "\"/></row>");
    }
    refused(new RawWorkbook().rows(rows.toString()), "area");
  }

  @Test
  void should_refuse_it_when_sheets_are_missing_too_many_or_named_badly() {
    refused(new RawWorkbook().sheets(""), "no-sheet");
    String sheet = "<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>";
    refused(new RawWorkbook().sheets(sheet + sheet.replace("\"A\"", "\"a\"")), "sheet-twice");
    refused(new RawWorkbook().sheets(sheet.replace("\"A\"", "\"\"")), "sheet-name");
    refused(
        new RawWorkbook().sheets(sheet.replace("\"A\"", "\"" + "x".repeat(256) + "\"")),
        "sheet-name");
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 256; at++) {
      many.append(sheet.replace("\"A\"", "\"A" + at + "\""));
    }
    refused(new RawWorkbook().sheets(many.toString()), "sheets");
    refused(
        new RawWorkbook().changing("xl/_rels/workbook.xml.rels", "sheet1.xml", "none.xml"),
        "damaged");
  }

  @Test
  void should_refuse_it_when_it_is_strict() {
    refused(
        new RawWorkbook()
            .changing(
                "xl/workbook.xml",
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"),
        "strict");
  }

  @Test
  void should_refuse_it_when_it_has_too_many_parts_or_bytes() throws IOException {
    RawWorkbook parts = new RawWorkbook();
    for (int part = 0; part < 12; part++) {
      parts.with("a" + part, "");
    }
    Limits ten = new Limits(100_000, 100_000, 300, 1 << 20, 100_000, 10, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(parts.in(folder), ten).key()).isEqualTo("parts");
    for (int part = 0; part < 200; part++) {
      parts.with("a" + part, "");
    }
    assertThat(Spreadsheets.refusal(parts.in(folder), ten).key()).isEqualTo("parts");
    Limits few = new Limits(100, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), few).key())
        .isEqualTo("file-size");
    Limits packed = new Limits(10_000, 1_000, 300, 1 << 20, 1_000, 10, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), packed).key()).isEqualTo("bomb");
    Limits lists = new Limits(10_000, 100_000, 300, 1 << 20, 100, 10, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), lists).key()).isEqualTo("bomb");
    Limits words = new Limits(10_000, 100_000, 300, 1 << 20, 100_000, 10, 1, 1, 1, 0);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), words).key())
        .isEqualTo("strings");
  }

  @Test
  void should_read_an_empty_workbook_as_no_rows_when_it_has_a_sheet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Trống");
      book.write(bytes);
    }
    Path file = file("empty.xlsx", bytes.toByteArray());
    assertThat(Spreadsheets.rows(file)).isEmpty();
    assertThat(Spreadsheets.sheets(file)).extracting(TableSheet::lastRow).containsExactly(0);
  }
}
