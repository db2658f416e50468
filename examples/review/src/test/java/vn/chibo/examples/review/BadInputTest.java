package vn.chibo.examples.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad data files on the command line: one line a fault in the language chosen, status 2, no report.
 */
class BadInputTest {
  private static final String NOTHING_VI = "Không có báo cáo nào được ghi.";
  private static final String NOTHING_EN = "No report was written.";

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as-of: \"2024-05-30\"\\nperiod|as-of: \"2024-02-30\"\\nperiod|:5: as-of: \"2024-02-30\" không phải ngày hợp lệ"
            + " (dạng \"2024-05-30\")|:5: as-of: \"2024-02-30\" is not a date of the calendar (form:"
            + " \"2024-05-30\")",
        "exactly: 20764|exactly: 20.764|:17: counts[1].exactly: \"20.764\" không phải số nguyên; có"
            + " phải 20764 không?|:17: counts[1].exactly: \"20.764\" is not a whole number; did you"
            + " mean 20764?",
        "exactly: 20764|exactly: -20764|:17: counts[1].exactly: số lượng không được âm: -20764"
            + "|:17: counts[1].exactly: a count must not be negative: -20764",
        "mean-percent: {exactly: 90}|mean-percent: {exactly: 190}|:27:"
            + " groups[0].statements[0].mean-percent.exactly: tỷ lệ phải từ 0 đến 100 %: 190|:27:"
            + " groups[0].statements[0].mean-percent.exactly: a share must be from 0 to 100 %: 190",
        "kind: CONFERENCE|kind: CONFERENCE\\nkynd: x|:4: kynd: không có trường \"kynd\"; các trường"
            + " được dùng: title, kind, date, as-of, period, source, jurisdiction, organization,"
            + " documents, counts, readings, switched-on, groups|:4: kynd: there is no field"
            + " \"kynd\"; the fields are: title, kind, date, as-of, period, source, jurisdiction,"
            + " organization, documents, counts, readings, switched-on, groups",
        "kind: CONFERENCE|kind: CONFERENCE\\nkind: ARTICLE|:4: kind: trường \"kind\" xuất hiện hai"
            + " lần; hãy bỏ bớt một|:4: kind: the field \"kind\" stands twice; remove one",
        "kind: CONFERENCE|kind: RALLY|:3: kind: không có giá trị \"RALLY\"; các giá trị được dùng:"
            + " INTERIM_REVIEW, CONFERENCE, ARTICLE, BRIEFING, REGISTER|:3: kind: there is no value"
            + " \"RALLY\"; the values are: INTERIM_REVIEW, CONFERENCE, ARTICLE, BRIEFING, REGISTER",
        "\"60-KH/QU\"|\"60-KH/QUU\"|:14: documents[2]: số hiệu \"60-KH/QUU\" không đọc được; gần"
            + " nhất trong danh mục: 60-KH/QU; nếu nguồn in đúng như vậy, ghi thêm \"misprint:"
            + " true\"|:14: documents[2]: the number \"60-KH/QUU\" does not parse; the nearest in the"
            + " catalogue: 60-KH/QU; if the source prints it so, add \"misprint: true\"",
        "individuals: 21\\n        date: \"2024-05-30\"|individuals: 21\\n        date:"
            + " \"2024-06-01\"|:59: groups[4].commendations[0].date: ngày 01/06/2024 nằm ngoài kỳ báo"
            + " cáo (06/12/2021 đến 30/05/2024)|:59: groups[4].commendations[0].date: the day 1 Jun"
            + " 2024 lies outside the period of the report (6 Dec 2021 to 30 May 2024)",
        "as-of: \"2024-05-30\"\\nperiod|as-of: \"2001-01-01\"\\nperiod|:5: as-of: ngày 01/01/2001 trước quy định đầu"
            + " tiên ở địa phương này; bộ quy định bắt đầu từ ngày 01/01/2008|:5: as-of: the day 1"
            + " Jan 2001 is before the first rule of this place; its rule book begins on 1 Jan 2008"
      })
  void should_say_it_in_the_language_chosen_when_a_bundled_review_is_spoiled(
      String sound, String bad, String vietnamese, String english) {
    Path file = spoiled(sound.replace("\\n", "\n"), bad.replace("\\n", "\n"));
    assertThat(run("vi", file).errLines()).containsExactly(file + vietnamese, NOTHING_VI);
    assertThat(run("en", file).errLines()).containsExactly(file + english, NOTHING_EN);
  }

  @Test
  void should_list_the_places_when_the_place_of_a_file_is_unknown() {
    Path file = spoiled("jurisdiction: ha-noi/thanh-xuan", "jurisdiction: nowhere");
    assertThat(run("vi", file).errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(file + ":8: jurisdiction: không có địa phương \"nowhere\"; có: central, ha-noi")
        .contains("ha-tinh/huong-khe/thi-tran-huong-khe");
    assertThat(run("en", file).errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(file + ":8: jurisdiction: there is no place \"nowhere\"; there are: central,");
  }

  @Test
  void should_name_the_line_when_the_file_is_malformed() {
    Path file = spoiled("kind: CONFERENCE", "kind: CONFERENCE: x");
    assertThat(run("vi", file).errLines())
        .containsExactly(
            file
                + ":3: không phải YAML hợp lệ: hãy xem thụt dòng, dấu hai chấm, dấu nháy và dấu"
                + " ngoặc (bộ đọc báo: mapping values are not allowed here)",
            NOTHING_VI);
    assertThat(run("en", file).errLines())
        .containsExactly(
            file
                + ":3: not valid YAML; see to indents, colons, quotes and brackets (the reader"
                + " says: mapping values are not allowed here)",
            NOTHING_EN);
  }

  @Test
  void should_list_the_readings_when_the_reading_of_a_file_is_unknown() {
    Path file = spoiled("ORGANIZATION_AVERAGE", "ORGANISATION_AVERAGE");
    assertThat(run("en", file).errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("spoiled: the rule da11-hanoi/attendance-target has no reading")
        .contains("ORGANISATION_AVERAGE", "PER_CELL");
  }

  @Test
  void should_tell_the_faults_of_all_files_when_several_are_bad() {
    Path first = write("first.yaml", thanhXuan().replace("exactly: 20764", "exactly: 20.764"));
    Path second =
        write(
            "second.yaml",
            thanhXuan()
                .replace("kind: CONFERENCE", "kind: RALLY")
                .replace("{exactly: 98}", "{exactly: 980}"));
    Path sound = write("sound.yaml", thanhXuan());
    Path missing = folder.resolve("missing.yaml");
    Path empty = write("empty.yaml", "");
    assertThat(run("en", first, second, sound, missing, empty).errLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith(first + ":17: counts[1].exactly: "),
            line -> assertThat(line).startsWith(second + ":3: kind: "),
            line -> assertThat(line).startsWith(second + ":35: groups[1].statements[0].mean-"),
            line -> assertThat(line).isEqualTo("the file cannot be read: " + missing),
            line -> assertThat(line).isEqualTo(empty + ": the file is empty"),
            line -> assertThat(line).isEqualTo(NOTHING_EN));
  }

  @Test
  void should_tell_both_files_apart_when_they_have_one_name() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    Path first = write("a/r.yaml", "");
    Path second = write("b/r.yaml", "");
    assertThat(run("vi", first, second).errLines())
        .containsExactly(
            first + ": tệp không có nội dung", second + ": tệp không có nội dung", NOTHING_VI);
  }

  @Test
  void should_say_so_when_the_file_is_a_folder() {
    assertThat(run("vi", folder).errLines())
        .containsExactly("không đọc được tệp: " + folder, NOTHING_VI);
    assertThat(run("en", folder).errLines())
        .containsExactly("the file cannot be read: " + folder, NOTHING_EN);
  }

  @Test
  void should_refuse_the_file_when_it_is_larger_than_a_mebibyte() {
    Path file = write("large.yaml", thanhXuan() + "#".repeat(1 << 20));
    assertThat(run("vi", file).errLines())
        .containsExactly(file + ": tệp lớn hơn 1 MiB; hãy tách thành nhiều tệp", NOTHING_VI);
    assertThat(run("en", file).errLines())
        .containsExactly(file + ": the file is larger than 1 MiB; split it", NOTHING_EN);
  }

  @Test
  void should_refuse_the_file_when_it_nests_too_deep_or_uses_aliases() {
    Path deep = write("deep.yaml", "title: " + "[".repeat(100_000));
    Path bomb = write("bomb.yaml", "title: &a [x, x]\nkind: [*a, *a]\n");
    assertThat(run("vi", deep, bomb).errLines())
        .containsExactly(
            deep + ":1: tệp lồng nhau quá 32 tầng",
            bomb + ":2: không dùng bí danh \"*a\"; hãy viết lại giá trị tại chỗ",
            NOTHING_VI);
    assertThat(run("en", deep, bomb).errLines())
        .containsExactly(
            deep + ":1: the file nests deeper than 32 levels",
            bomb + ":2: the alias \"*a\" is not read; write the value out",
            NOTHING_EN);
  }

  @Test
  void should_refuse_the_file_when_it_is_not_utf_8() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "kind: ARTICLE\ntitle: Hà\n".getBytes(ISO_8859_1));
    assertThat(run("vi", file).errLines())
        .containsExactly(
            file + ":2: tệp không ở dạng UTF-8; hãy lưu lại với bảng mã UTF-8", NOTHING_VI);
    assertThat(run("en", file).errLines())
        .containsExactly(file + ":2: the file is not UTF-8; save it as UTF-8", NOTHING_EN);
  }

  @Test
  void should_print_the_same_when_the_file_is_decomposed() {
    Path composed = write("thanh-xuan-2024.yaml", thanhXuan());
    String sound = CommandLineRun.of("run", composed.toString()).sound().out();
    write("thanh-xuan-2024.yaml", Normalizer.normalize(thanhXuan(), Normalizer.Form.NFD));
    assertThat(CommandLineRun.of("run", composed.toString()).sound().out()).isEqualTo(sound);
  }

  @Test
  void should_print_one_line_without_escapes_when_the_input_holds_them() {
    Path file = spoiled("kind: CONFERENCE", "kind: \"RALLY\\e[31m\\nred\"");
    assertThat(run("en", file).errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(file + ":3: kind: there is no value \"RALLY [31m red\"; the values are: ");
  }

  @Test
  void should_leave_an_earlier_report_untouched_when_the_next_is_refused() throws IOException {
    Path good = write("good.yaml", thanhXuan());
    CommandLineRun.of("run", "--output", output.toString(), good.toString()).sound();
    byte[] json = Files.readAllBytes(output.resolve("report.json"));
    byte[] html = Files.readAllBytes(output.resolve("report.html"));
    Path bad = spoiled("exactly: 20764", "exactly: 20.764");
    CommandLineRun.of("run", "--output", output.toString(), good.toString(), bad.toString())
        .refused();
    assertThat(output.resolve("report.json")).hasBinaryContent(json);
    assertThat(output.resolve("report.html")).hasBinaryContent(html);
    try (var files = Files.list(output)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void should_say_so_when_the_report_cannot_be_written() {
    Path file = write("a-file", "");
    CommandLineRun refused = CommandLineRun.of("run", "--output", file.toString()).refused();
    assertThat(refused.errLines())
        .containsExactly("không ghi được báo cáo vào: " + file, NOTHING_VI);
    assertThat(
            CommandLineRun.of("run", "--language", "en", "--output", file.toString())
                .refused()
                .errLines())
        .containsExactly("the report cannot be written to: " + file, NOTHING_EN);
    assertThat(file).isEmptyFile();
  }

  @Test
  void should_write_neither_file_when_the_place_of_one_is_taken_by_a_folder() throws IOException {
    Files.createDirectories(output.resolve("report.html"));
    CommandLineRun.of("run", "--output", output.toString()).refused();
    try (var files = Files.list(output)) {
      assertThat(files).containsExactly(output.resolve("report.html"));
    }
  }

  private CommandLineRun run(String language, Path... files) {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--language", language, "--output", output.toString()));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    return CommandLineRun.of(arguments.toArray(String[]::new)).refused().nothingIn(output);
  }

  private Path spoiled(String sound, String bad) {
    assertThat(thanhXuan()).contains(sound);
    return write("spoiled.yaml", thanhXuan().replace(sound, bad));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String thanhXuan() {
    try (InputStream stream =
        BadInputTest.class.getResourceAsStream("reviews/thanh-xuan-2024.yaml")) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
