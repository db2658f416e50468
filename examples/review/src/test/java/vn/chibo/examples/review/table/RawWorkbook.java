package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, so that any part of it can be wrong. */
final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final Pattern PIECE = Pattern.compile("[\\w:/.$#!-]+|.", Pattern.DOTALL);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  RawWorkbook() {
    with(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + type("xl/workbook.xml", "sheet.main")
            + type("xl/sharedStrings.xml", "sharedStrings")
            + type(SHEET, "worksheet")
            + "</Types>");
    with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    sheets("<sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/>");
    with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>words</t></si></sst>");
    rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/"
        + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + kind
        + "+xml\"/>";
  }

  /** The sheets of the workbook. */
  RawWorkbook sheets(String sheets) {
    return with(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "relationships\"><sheets>"
            + sheets
            + "</sheets></workbook>");
  }

  /** The rows of the only sheet. */
  RawWorkbook rows(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  /** The only sheet. */
  RawWorkbook sheet(String content) {
    return with(SHEET, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
  }

  RawWorkbook with(String part, String content) {
    return with(part, content.getBytes(UTF_8));
  }

  RawWorkbook with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  /** Puts other words into a part. */
  RawWorkbook changing(String part, String words, String others) {
    return with(part, new String(parts.get(part), UTF_8).replace(words, others));
  }

  /** Puts something odd in place of one word, value or tag of any part. */
  RawWorkbook edit(Random random, String... odd) {
    List<String> names = List.copyOf(parts.keySet());
    String part = names.get(random.nextInt(names.size()));
    List<String> pieces =
        PIECE
            .matcher(new String(parts.get(part), UTF_8))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(ArrayList::new));
    int at = random.nextInt(pieces.size());
    int word = word(pieces, at);
    switch (random.nextInt(8)) {
      case 0 -> pieces.remove(at);
      case 1, 2, 3 -> pieces.set(word, pieces.get(word(pieces, random.nextInt(pieces.size()))));
      default -> pieces.set(word, odd[random.nextInt(odd.length)]);
    }
    return with(part, String.join("", pieces));
  }

  /** The next piece from there on that is a word or value. */
  private static int word(List<String> pieces, int from) {
    int at = from;
    while (at > 0 && !Character.isLetterOrDigit(pieces.get(at).codePointAt(0))) {
      at--;
    }
    return at;
  }

  Path in(Path folder) {
    Path file = folder.resolve("raw.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
