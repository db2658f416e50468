package vn.chibo.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.chibo.examples.review.table.SheetColumn.Format;

/** Whatever is written is read back as it was. */
class RoundTripProperties {
  private static final int COLUMNS = 4;
  private static final SheetLayout LAYOUT =
      SheetLayout.of(
          "Danh sách",
          IntStream.range(0, COLUMNS)
              .mapToObj(at -> SheetColumn.of("Cột " + at, Format.values()[at], 12))
              .toList());

  private static Path folder = Path.of("");

  @BeforeContainer
  static void begin() throws IOException {
    folder = Files.createTempDirectory("round-trip");
  }

  @AfterContainer
  static void end() throws IOException {
    Files.deleteIfExists(folder.resolve("words.csv"));
    Files.deleteIfExists(folder.resolve("words.xlsx"));
    Files.deleteIfExists(folder.resolve("cells.xlsx"));
    Files.deleteIfExists(folder);
  }

  @Property(tries = 200, seed = "20261129")
  void should_give_back_words_when_they_went_through_csv(
      @ForAll("rowsOfWords") List<List<String>> rows) {
    assertThat(through("words.csv", cells(rows))).isEqualTo(trimmed(cells(rows)));
  }

  @Property(tries = 40, seed = "20261130")
  void should_give_back_words_when_they_went_through_a_workbook(
      @ForAll("rowsOfWords") List<List<String>> rows) {
    assertThat(through("words.xlsx", cells(rows))).isEqualTo(trimmed(cells(rows)));
  }

  @Property(tries = 40, seed = "20261131")
  void should_give_back_cells_when_they_went_through_a_workbook(
      @ForAll("rowsOfCells") List<List<TableCell>> rows) {
    assertThat(through("cells.xlsx", rows)).isEqualTo(trimmed(rows));
  }

  private static List<List<TableCell>> through(String name, List<List<TableCell>> rows) {
    Path file = folder.resolve(name);
    Tables.write(
        file,
        sink -> {
          sink.sheet(LAYOUT);
          rows.forEach(sink::row);
        });
    return Spreadsheets.rows(file).stream().skip(1).map(TableRow::cells).toList();
  }

  private static List<List<TableCell>> cells(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(TableCell::words).toList()).toList();
  }

  /** Without empty cells at the end and rows of nothing else. */
  private static List<List<TableCell>> trimmed(List<List<TableCell>> rows) {
    return rows.stream()
        .map(
            row -> {
              int last = row.size();
              while (last > 0 && row.get(last - 1).equals(TableCell.EMPTY)) {
                last--;
              }
              return row.subList(0, last);
            })
        .filter(row -> !row.isEmpty())
        .toList();
  }

  @Provide
  Arbitrary<List<List<String>>> rowsOfWords() {
    return words().list().ofSize(COLUMNS).list().ofMinSize(1).ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<List<TableCell>>> rowsOfCells() {
    Arbitrary<TableCell> cell =
        Arbitraries.oneOf(
            words().map(TableCell::words),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(3)
                .map(TableCell.Number::new),
            Arbitraries.longs().map(TableCell::number),
            Arbitraries.longs()
                .between(
                    LocalDate.of(1900, 3, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> TableCell.day(LocalDate.ofEpochDay(day))),
            Arbitraries.of(true, false).map(TableCell.Truth::new),
            Arbitraries.just(new TableCell.Number(new BigDecimal("1E-7"))));
    return cell.list().ofSize(COLUMNS).list().ofMinSize(1).ofMaxSize(20);
  }

  /** Words in normal form C without halves of characters: pieces that hurt, put together. */
  private static Arbitrary<String> words() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                "\r\n",
                "'",
                "''",
                "\"",
                "\"\"",
                ",",
                ";",
                " ",
                "\u00a0",
                "\u3000",
                "＝",
                "－",
                "|",
                "(",
                "!",
                "%",
                "=cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1+1)",
                "_x000D_",
                "_x",
                "_",
                "\ufeff",
                "\u200b",
                "😀",
                "👨‍👩‍👧",
                "ế",
                "e\u0302\u0323",
                "\u0301",
                "Đảng",
                "007",
                "<",
                "&amp;",
                "]]>",
                "\u0001",
                "\u007f",
                "\u0085",
                "\u2028",
                "\ufffe",
                "\\",
                "TRUE",
                "#REF!"),
            Arbitraries.strings().ofMaxLength(4));
    return piece
        .list()
        .ofMaxSize(5)
        .map(pieces -> Normalizer.normalize(String.join("", pieces), Normalizer.Form.NFC))
        .filter(RoundTripProperties::writable);
  }

  private static boolean writable(String words) {
    return words.chars().noneMatch(letter -> letter == 0)
        && words.codePoints().noneMatch(sign -> sign >= 0xd800 && sign <= 0xdfff);
  }
}
