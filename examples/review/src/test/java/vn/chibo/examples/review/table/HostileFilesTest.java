package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/** Files that are refused before their first row, each with one message that says what to do. */
class HostileFilesTest {
  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Fault refused(Path file, String key) {
    Fault fault = Spreadsheets.refusal(file);
    assertThat(fault.key()).isEqualTo(key);
    assertThat(fault.place().orElseThrow().source()).isEqualTo(file.toString());
    assertThat(fault.message().vietnamese()).containsAnyOf("hãy", "trong Excel", "cần tệp");
    assertThat(fault.message().english())
        .containsAnyOf(";")
        .isNotEqualTo(fault.message().vietnamese());
    return fault;
  }

  private void refused(RawWorkbook workbook, String key) {
    refused(workbook.in(folder), key);
  }

  @Test
  void should_read_the_workbook_when_nothing_is_wrong_with_it() {
    assertThat(Spreadsheets.first(new RawWorkbook().in(folder)))
        .isEqualTo(TableCell.words("words"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xlsx|%PDF-1.7|pdf",
        "a.xls|<html><table><tr><td>1</td></tr></table>|web-page",
        "a.xlsx|<?xml version=\"1.0\"?><Workbook/>|web-page",
        "a.xlsx|a,b|no-spreadsheet",
        "a.docx|x|no-spreadsheet",
        "a.csv|''|no-bytes"
      })
  void should_say_what_the_file_is_when_it_is_no_spreadsheet(
      String name, String content, String key) {
    refused(file(name, content.getBytes(ISO_8859_1)), key);
  }

  @Test
  void should_say_so_when_there_is_no_file() {
    refused(folder.resolve("none.xlsx"), "no-file");
    refused(folder, "no-file");
  }

  @Test
  void should_say_so_when_it_is_a_document_of_another_program() {
    refused(
        new RawWorkbook()
            .changing(
                "[Content_Types].xml",
                "spreadsheetml.sheet.main",
                "wordprocessingml.document.main"),
        "other-zip");
    refused(
        new RawWorkbook()
            .changing(
                "[Content_Types].xml", "spreadsheetml.sheet.main", "presentationml.slideshow.main"),
        "other-zip");
    refused(new RawWorkbook().with("[Content_Types].xml", "<Types/>"), "other-zip");
  }

  @Test
  void should_ask_for_it_without_password_when_it_is_encrypted()
      throws IOException, GeneralSecurityException {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file);
        XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("a");
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(system)) {
        book.write(encrypted);
      }
      system.writeFilesystem(out);
    }
    refused(file, "password");
  }

  @Test
  void should_ask_for_the_new_kind_when_it_is_an_old_workbook_renamed() throws IOException {
    refused(ole("old.xlsx", "Workbook"), "xls");
    refused(ole("old.doc", "WordDocument"), "no-spreadsheet");
  }

  private Path ole(String name, String stream) throws IOException {
    Path file = folder.resolve(name);
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      system.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
      system.writeFilesystem(out);
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({"xl/worksheets/sheet1.xml,200", "xl/media/a.png,20"})
  void should_refuse_it_before_it_is_unpacked_when_a_small_file_holds_zeros(
      String part, int mebibytes) throws IOException {
    Path file = new RawWorkbook().with(part, new byte[mebibytes << 20]).in(folder);
    assertThat(Files.size(file)).isLessThan(300_000);
    refused(file, "bomb");
  }

  @Test
  void should_stop_early_when_a_bomb_lies_about_its_size() throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            new RawWorkbook().rows("<row r=\"1\">" + "<c/>".repeat(5_000_000)).in(folder));
    shrinkDeclaredSizes(bytes);
    Path file = file("lies.xlsx", bytes);
    refused(file, "bomb");
    long unpacked = 0;
    try (WorkbookZip zip = WorkbookZip.open(file, Limits.STANDARD);
        InputStream part = zip.part("xl/worksheets/sheet1.xml")) {
      while (unpacked >= 0) {
        unpacked += part.readNBytes(1 << 16).length;
      }
    } catch (FaultException refusal) {
      assertThat(unpacked).isLessThan(17 << 20);
      return;
    }
    throw new AssertionError("all of it was unpacked");
  }

  /** Sets the unpacked size of each part to one byte in the list at the end of the zip. */
  private static void shrinkDeclaredSizes(byte[] bytes) {
    for (int at = 0; at < bytes.length - 30; at++) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
        Arrays.fill(bytes, at + 24, at + 28, (byte) 0);
        bytes[at + 24] = 1;
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin,macros",
    "xl/macrosheets/sheet1.xml,macros",
    "xl/externalLinks/externalLink1.xml,external-links",
    "../../etc/passwd,part-name",
    "/xl/a.xml,part-name",
    "xl\\..\\a.xml,part-name",
    "C:/a.xml,part-name",
    "xl/../a.xml,part-name",
    "XL/WorkBook.xml,part-twice"
  })
  void should_refuse_it_when_it_holds_what_no_register_needs(String part, String key) {
    refused(new RawWorkbook().with(part, "x"), key);
  }

  @Test
  void should_refuse_it_when_its_type_allows_macros() {
    refused(
        new RawWorkbook()
            .changing(
                "[Content_Types].xml",
                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                "vnd.ms-excel.sheet.macroEnabled.main"),
        "macros");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "[Content_Types].xml"
      })
  void should_read_no_other_file_when_a_part_asks_for_it(String part) throws IOException {
    Path secret = file("secret.txt", "top secret".getBytes(UTF_8));
    String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    RawWorkbook attack = new RawWorkbook();
    refused(attack.changing(part, "<" + root(part), doctype + "<" + root(part)), "document-type");
    refused(
        new RawWorkbook()
            .changing(
                part,
                "<" + root(part),
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><" + root(part)),
        "document-type");
  }

  private static String root(String part) {
    return switch (part) {
      case "xl/workbook.xml" -> "workbook";
      case "xl/sharedStrings.xml" -> "sst";
      case "[Content_Types].xml" -> "Types";
      default -> "worksheet";
    };
  }

  @Test
  void should_say_what_is_missing_when_the_file_was_cut_off_or_damaged() throws IOException {
    byte[] whole = Files.readAllBytes(new RawWorkbook().in(folder));
    refused(file("half.xlsx", Arrays.copyOf(whole, whole.length / 2)), "cut-off");
    refused(file("head.xlsx", Arrays.copyOf(whole, 10)), "cut-off");
    byte[] damaged = whole.clone();
    int sheet = new String(whole, ISO_8859_1).indexOf("xl/worksheets/sheet1.xml");
    Arrays.fill(damaged, sheet + 40, sheet + 50, (byte) 0x55);
    refused(file("damaged.xlsx", damaged), "damaged");
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
    Fault fault = refused(file, "formula-name");
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
    assertThat(refused(file, "columns").place().orElseThrow().field()).isEqualTo("A!XFD1");
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
    Limits ten = new Limits(100_000, 100_000, 300, 1 << 20, 10, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(parts.in(folder), ten).key()).isEqualTo("parts");
    for (int part = 0; part < 200; part++) {
      parts.with("a" + part, "");
    }
    assertThat(Spreadsheets.refusal(parts.in(folder), ten).key()).isEqualTo("parts");
    Limits few = new Limits(100, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), few).key())
        .isEqualTo("file-size");
    Limits packed = new Limits(10_000, 1_000, 300, 1 << 20, 10, 1, 1, 1, 1);
    assertThat(Spreadsheets.refusal(new RawWorkbook().in(folder), packed).key()).isEqualTo("bomb");
    Limits words = new Limits(10_000, 100_000, 300, 1 << 20, 10, 1, 1, 1, 0);
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
