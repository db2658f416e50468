package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

  private void refused(RawWorkbook workbook, String key) {
    Spreadsheets.refused(workbook.in(folder), key);
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
    Spreadsheets.refused(file(name, content.getBytes(ISO_8859_1)), key);
  }

  @Test
  void should_say_so_when_there_is_no_file() {
    Spreadsheets.refused(folder.resolve("none.xlsx"), "no-file");
    Spreadsheets.refused(folder, "no-file");
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
    Spreadsheets.refused(file, "password");
  }

  @Test
  void should_ask_for_the_new_kind_when_it_is_an_old_workbook_renamed() throws IOException {
    Spreadsheets.refused(ole("old.xlsx", "Workbook"), "xls");
    Spreadsheets.refused(ole("old.doc", "WordDocument"), "no-spreadsheet");
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
    Spreadsheets.refused(file, "bomb");
  }

  @Test
  void should_stop_early_when_a_bomb_lies_about_its_size() throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            new RawWorkbook().rows("<row r=\"1\">" + "<c/>".repeat(5_000_000)).in(folder));
    shrinkDeclaredSizes(bytes);
    Path file = file("lies.xlsx", bytes);
    Spreadsheets.refused(file, "bomb");
    long unpacked = 0;
    try (WorkbookZip zip = WorkbookZip.open(new Look(file, Limits.STANDARD, () -> {}));
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
}
