package vn.chibo.examples.review.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.fault.Place;
import vn.chibo.examples.review.table.SheetColumn.Format;

/** Files of separated values. */
class CsvFileTest {
  @TempDir private Path folder;

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("Chi bộ.csv"), bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path file(String text) {
    return file(text.getBytes(UTF_8));
  }

  private List<List<String>> words(String text) {
    return Spreadsheets.rows(file(text)).stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell instanceof TableCell.Words words ? words.text() : "")
                    .toList())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mã,Tên\n007,\"Hà, Nội\"\n",
        "\ufeffMã,Tên\r\n007,\"Hà, Nội\"",
        "Mã;Tên\r\n007;Hà, Nội\r\n",
        "Mã\tTên\r\n007\tHà, Nội\r\n",
        "Mã;Tên\r\n=\"007\";Hà, Nội\r\n",
        "\"Mã\";\"Tên\"\n\"007\";\"Hà, Nội\"\n"
      })
  void should_read_the_same_when_mark_separator_or_line_ends_differ(String text) {
    assertThat(words(text)).containsExactly(List.of("Mã", "Tên"), List.of("007", "Hà, Nội"));
  }

  @Test
  void should_find_the_separator_when_a_line_of_words_stands_above() {
    assertThat(words("\nSỔ CHI BỘ\n\nMã;Tên\n007;Hà, Nội\n"))
        .containsExactly(List.of("SỔ CHI BỘ"), List.of("Mã", "Tên"), List.of("007", "Hà, Nội"));
  }

  @Test
  void should_number_rows_as_a_program_does_when_a_cell_has_line_breaks() {
    String text = "a,b\n\"x\r\ny\",\"he said \"\"no\"\"\"\n\n,\n1,2,,\n";
    assertThat(words(text))
        .containsExactly(List.of("a", "b"), List.of("x\r\ny", "he said \"no\""), List.of("1", "2"));
    Path file = file(text);
    assertThat(Spreadsheets.rows(file)).extracting(TableRow::number).containsExactly(1, 2, 5);
    AtomicInteger looked = new AtomicInteger();
    Tables.open(file, looked::incrementAndGet).close();
    assertThat(looked).hasValue(5);
    assertThat(Spreadsheets.sheets(file))
        .containsExactly(new TableSheet("Chi bộ", false, 5, List.of(), List.of()));
  }

  @Test
  void should_put_letters_together_and_say_so_when_they_were_typed_apart() {
    TableRow row = Spreadsheets.rows(file(Normalizer.normalize("Huế", Normalizer.Form.NFD))).get(0);
    assertThat(row.cells()).containsExactly(TableCell.words("Huế"));
    assertThat(row.notes()).containsExactly(new TableNote(0, TableNote.Kind.NOT_NFC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1258", "windows-1252", "ISO-8859-1"})
  void should_name_the_line_when_the_charset_is_another(String charset) {
    Fault fault =
        Spreadsheets.refusal(
            file("a\nb\nHà Nội à\n".replace("ộ", "ô").getBytes(Charset.forName(charset))));
    assertThat(fault.key()).isEqualTo("charset");
    assertThat(fault.place().map(Place::line)).isEqualTo(Optional.of(3));
    assertThat(fault.message().vietnamese()).contains("UTF-8", "CSV UTF-8");
    assertThat(fault.message().english()).contains("windows-1258", "CSV UTF-8");
  }

  @Test
  void should_refuse_it_when_it_is_utf_16() {
    assertThat(Spreadsheets.refusal(file("\ufeffa,b\n".getBytes(UTF_16LE))).key())
        .isEqualTo("charset");
    assertThat(Spreadsheets.refusal(file("a,b\n".getBytes(UTF_16LE))).key()).isEqualTo("charset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b;c\\n|separator",
        "a,b\\n1,\"x\\n2,3\\n|quotes",
        "a,b\\n1,\"x\"y\\n|quotes",
      })
  void should_say_how_to_mend_it_when_separators_or_quotes_are_wrong(String text, String key) {
    Fault fault = Spreadsheets.refusal(file(text.replace("\\n", "\n")));
    assertThat(fault.key()).isEqualTo(key);
    assertThat(fault.message().vietnamese()).contains("hãy");
    assertThat(fault.place()).isPresent();
  }

  @Test
  void should_stop_early_when_quotes_never_close() {
    Fault fault = Spreadsheets.refusal(file("a,b\n1,\"" + "x\n".repeat(2_100_000)));
    assertThat(fault.key()).isEqualTo("quotes");
    assertThat(fault.place().map(Place::field)).isEqualTo(Optional.of("Chi bộ!A2"));
  }

  @Test
  void should_say_that_it_is_incomplete_when_the_file_changed_after_it_was_opened() {
    Path file = file("a,b\n1,2\n3,4\n");
    try (TableFile opened = Tables.open(file)) {
      file("a,b\n1,2\n");
      try (Stream<TableRow> rows = opened.rows(opened.sheets().get(0))) {
        assertThatThrownBy(rows::toList)
            .isInstanceOfSatisfying(
                FaultException.class,
                refused -> {
                  assertThat(refused.faults().get(0).key()).isEqualTo("incomplete");
                  assertThat(refused.faults().get(0).message().english()).contains("incomplete");
                });
      }
    }
  }

  @Test
  void should_refuse_it_when_it_has_too_many_columns() {
    Fault fault = Spreadsheets.refusal(file("x" + ",x".repeat(1024)));
    assertThat(fault.key()).isEqualTo("columns");
    assertThat(fault.place().map(Place::field)).isEqualTo(Optional.of("Chi bộ!AMK1"));
  }

  @Test
  void should_write_what_offices_open_when_cells_have_kinds() throws IOException {
    Path file = folder.resolve("out.csv");
    Tables.write(
        file,
        sink -> {
          sink.sheet(
              SheetLayout.of(
                  "a",
                  List.of(
                      SheetColumn.of("Mã", Format.TEXT, 5).in("Đảng viên"),
                      SheetColumn.of("Ngày", Format.DAY, 5).in("Đảng viên"),
                      SheetColumn.of("Số", Format.COUNT, 5))));
          sink.row(
              List.of(
                  TableCell.words("007"),
                  TableCell.day(LocalDate.of(2025, 2, 3)),
                  new TableCell.Number(new BigDecimal("-1E+3"))));
          sink.total(
              List.of(
                  TableCell.words("=1+1"),
                  new TableCell.Truth(true),
                  new TableCell.Unreadable(TableCell.Reason.ERROR, "#REF!")));
        });
    assertThat(Files.readString(file))
        .isEqualTo(
            "\ufeffĐảng viên,,\r\nMã,Ngày,Số\r\n007,03/02/2025,-1000\r\n'=1+1,TRUE,\"#REF!\"\r\n");
  }

  @Test
  void should_refuse_a_second_sheet_when_the_file_holds_one() {
    Path file = folder.resolve("two.csv");
    assertThatThrownBy(
            () ->
                Tables.write(
                    file,
                    sink -> {
                      sink.sheet(SheetLayout.of("a", List.of()));
                      sink.sheet(SheetLayout.of("b", List.of()));
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "=1+1|'=1+1",
        "+84|'+84",
        "-5|'-5",
        "@a|'@a",
        "'=1|''=1",
        "＝1|'＝1",
        "a;=cmd()|a;'=cmd()",
        "a,@b|a,'@b",
        "a;-cmd|a;-cmd",
        "a;-cmd(1)|a;'-cmd(1)",
        "'quoted'|'quoted'",
        "Họp - bàn|Họp - bàn",
      })
  void should_put_an_apostrophe_before_it_when_a_program_would_run_it(
      String words, String guarded) {
    assertThat(FormulaGuard.guard(words)).isEqualTo(guarded);
    assertThat(FormulaGuard.unguard(guarded)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "  =1", "\u00a0=1", "\u3000＝1", "\u200b=1", "\n=1"})
  void should_put_an_apostrophe_first_when_blanks_stand_before_the_sign(String words) {
    assertThat(FormulaGuard.guard(words)).startsWith("'");
    assertThat(FormulaGuard.unguard(FormulaGuard.guard(words))).isEqualTo(words);
  }
}
