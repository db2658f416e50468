package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.text.Language;

/** The command line: what it does, and what it refuses. */
class RunCommandTest {
  private static final String NOTHING_VI = "Không có báo cáo nào được ghi.";
  private static final String NOTHING_EN = "No report was written.";
  private static final String BOTH = NOTHING_VI + " / " + NOTHING_EN;

  @TempDir private Path folder;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("new").resolve("out");
  }

  @Test
  void should_print_six_tables_and_write_both_files_when_nothing_but_a_folder_is_given() {
    CommandLineRun run = CommandLineRun.of("run", "--output", output.toString()).sound();
    assertThat(titles(Language.VIETNAMESE)).hasSize(6);
    assertThat(run.out())
        .contains(titles(Language.VIETNAMESE))
        .contains("*** DỮ LIỆU GIẢ LẬP ***", "Đã ghi: report.json, report.html");
    assertThat(output.resolve("report.json")).isNotEmptyFile();
    assertThat(output.resolve("report.html")).isNotEmptyFile();
    assertThat(output.resolve("report.json.part")).doesNotExist();
  }

  @Test
  void should_print_english_when_english_is_chosen() {
    CommandLineRun run = CommandLineRun.of("run", "--language", "en").sound();
    assertThat(run.out())
        .contains(titles(Language.ENGLISH))
        .contains("*** SYNTHETIC DATA ***", "As of 30 May 2024", "NOT MET")
        .doesNotContain("KHÔNG ĐẠT", "Tính đến ngày", "DỮ LIỆU GIẢ LẬP");
  }

  @Test
  void should_print_the_same_when_run_twice() {
    assertThat(CommandLineRun.of("run").sound()).isEqualTo(CommandLineRun.of("run").sound());
  }

  @Test
  void should_write_no_file_when_no_folder_is_given() {
    assertThat(CommandLineRun.of("run").sound().out()).doesNotContain("Đã ghi");
  }

  @Test
  void should_print_that_review_only_when_a_file_is_given() {
    CommandLineRun run = CommandLineRun.of("run", file("me-linh-2024")).sound();
    assertThat(run.out())
        .contains("Huyện Mê Linh: sơ kết 3 năm thực hiện Đề án 11", "11-ĐA/TU")
        .doesNotContain("Quận Thanh Xuân", "DỮ LIỆU GIẢ LẬP");
  }

  @Test
  void should_print_reviews_in_their_order_when_several_files_are_given() {
    String out =
        CommandLineRun.of("run", file("me-linh-2024"), file("district-11-2014")).sound().out();
    assertThat(out).containsSubsequence("Huyện Mê Linh: sơ kết", "Quận 11: giao ban");
  }

  @Test
  void should_cite_the_guidance_in_force_when_the_day_changes() {
    String huongKhe = file("huong-khe-2018");
    CommandLineRun before = CommandLineRun.of("run", "--as-of", "2018-06-30", huongKhe);
    CommandLineRun after = CommandLineRun.of("run", "--as-of", "2018-12-31", huongKhe);
    assertThat(row(before, "Thời lượng, chuyên đề, tỷ lệ dự"))
        .contains("KHÔNG ÁP DỤNG", "Danh mục này không có con số nào của Hướng");
    assertThat(row(before, "Sinh hoạt chuyên đề mỗi quý"))
        .contains("KHÔNG ÁP DỤNG", "không có hiệu lực vào thời gian này");
    assertThat(row(after, "Sinh hoạt chuyên đề mỗi quý"))
        .contains("CHƯA XÁC ĐỊNH", "12-HD/BTCTW")
        .doesNotContain("không có hiệu lực");
  }

  @Test
  void should_cite_no_target_of_the_city_when_the_rules_of_the_centre_are_asked() {
    String meLinh = file("me-linh-2024");
    String city = table(CommandLineRun.of("run", meLinh));
    String centre = table(CommandLineRun.of("run", "--jurisdiction", "central", meLinh));
    assertThat(city).contains("11-ĐA/TU");
    assertThat(centre).isNotBlank().doesNotContain("11-ĐA/TU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "VI", "english", ""})
  void should_say_it_in_both_languages_when_the_language_is_unknown(String code) {
    assertThat(refused("--language", code).errLines())
        .containsExactly(
            "không có ngôn ngữ \"%s\"; có: vi, en / there is no language \"%s\"; there are: vi, en"
                .formatted(code, code),
            BOTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "2024-02-30", "30/05/2024", "2024-13-01", "", "+999999999-12-31"})
  void should_say_so_when_the_day_is_none(String day) {
    assertThat(refused("--as-of", day).errLines())
        .containsExactly("\"" + day + "\" không phải ngày hợp lệ (dạng 2024-05-30)", NOTHING_VI);
    assertThat(refused("--language", "en", "--as-of", day).errLines())
        .containsExactly(
            "\"" + day + "\" is not a date of the calendar (form: 2024-05-30)", NOTHING_EN);
  }

  @Test
  void should_name_the_first_day_once_when_the_day_is_before_the_first_rule() {
    assertThat(refused("--as-of", "2001-01-01").errLines())
        .hasSize(2)
        .first()
        .asString()
        .contains("01/01/2001", "01/01/2008");
    assertThat(refused("--language", "en", "--as-of", "2001-01-01").errLines())
        .hasSize(2)
        .first()
        .asString()
        .contains("1 Jan 2001", "1 Jan 2008");
    refused("--as-of", "2007-12-31");
  }

  @Test
  void should_evaluate_when_the_day_is_the_first_of_the_rules_or_far_ahead() {
    CommandLineRun.of("run", "--as-of", "2011-01-19").sound();
    CommandLineRun.of("run", "--as-of", "9999-12-31").sound();
  }

  @Test
  void should_list_the_places_once_when_the_place_is_unknown() {
    assertThat(refused("--jurisdiction", "nowhere").errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("không có địa phương \"nowhere\"; có: central, ha-noi, ")
        .contains("ha-noi/me-linh", "ha-tinh/huong-khe/thi-tran-huong-khe");
    assertThat(refused("--language", "en", "--jurisdiction", "nowhere").errLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("there is no place \"nowhere\"; there are: central, ha-noi, ");
  }

  @Test
  void should_say_so_when_the_file_does_not_exist() {
    String missing = folder.resolve("missing.yaml").toString();
    assertThat(refused(missing).errLines())
        .containsExactly("không đọc được tệp: " + missing, NOTHING_VI);
    assertThat(refused("--language", "en", missing).errLines())
        .containsExactly("the file cannot be read: " + missing, NOTHING_EN);
  }

  @Test
  void should_tell_all_at_once_when_options_and_files_are_bad() {
    assertThat(
            refused(
                    "--language",
                    "en",
                    "--as-of",
                    "today",
                    "--jurisdiction",
                    "here",
                    "missing.yaml")
                .errLines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("\"today\" is not a date"),
            line -> assertThat(line).startsWith("there is no place \"here\""),
            line -> assertThat(line).isEqualTo("the file cannot be read: missing.yaml"),
            line -> assertThat(line).isEqualTo(NOTHING_EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --frobnicate|không có lệnh hoặc tùy chọn như vậy: --frobnicate"
            + "|there is no such command or option: --frobnicate",
        "run --outptu=x|không có lệnh hoặc tùy chọn như vậy: --outptu=x"
            + "|there is no such command or option: --outptu=x",
        "run --output|thiếu giá trị của tùy chọn: --output"
            + "|the value of an option is missing: --output",
        "run --language=en --language=vi|tùy chọn chỉ được ghi một lần: --language"
            + "|an option is given once only: --language"
      })
  void should_say_one_line_in_both_languages_when_the_command_line_is_not_understood(
      String line, String vietnamese, String english) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(CommandLineRun.of(arguments).refused().errLines())
        .containsExactly(
            vietnamese + "; xem: review help run / " + english + "; see: review help run", BOTH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walk|không có lệnh hoặc tùy chọn như vậy: walk|there is no such command or option: walk",
        "''|thiếu lệnh|a command is missing"
      })
  void should_name_the_list_of_commands_when_no_command_is_understood(
      String line, String vietnamese, String english) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(CommandLineRun.of(arguments).refused().errLines())
        .containsExactly(
            vietnamese + "; xem: review help / " + english + "; see: review help", BOTH);
  }

  @Test
  void should_print_the_usage_when_help_is_asked_for() {
    assertThat(CommandLineRun.of("help", "run").sound().out()).contains("--as-of");
    assertThat(CommandLineRun.of("run", "--help").sound().out()).contains("--jurisdiction");
  }

  private CommandLineRun refused(String... arguments) {
    List<String> all = new ArrayList<>(List.of("run", "--output", output.toString()));
    all.addAll(Arrays.asList(arguments));
    CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new)).refused().nothingIn(output);
    assertThat(output).doesNotExist();
    return run;
  }

  private static String[] titles(Language language) {
    return ReviewCatalogue.bundled().stream()
        .map(review -> review.title().in(language))
        .toArray(String[]::new);
  }

  /** The table only: above it stand the documents that the report itself names. */
  private static String table(CommandLineRun run) {
    String out = run.sound().out();
    return out.substring(out.indexOf("Căn cứ"));
  }

  /** The first line of the row of a rule. */
  private static String row(CommandLineRun run, String rule) {
    return table(run).lines().filter(line -> line.contains(rule)).findFirst().orElseThrow();
  }

  /** A bundled review as a file of the caller. */
  private String file(String id) {
    Path copy = folder.resolve(id + ".yaml");
    try (var stream = RunCommandTest.class.getResourceAsStream("reviews/" + id + ".yaml")) {
      Files.write(copy, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy.toString();
  }
}
