package vn.chibo.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.examples.review.committee.CommitteeData;
import vn.chibo.examples.review.committee.SyntheticCommittee;

/** The command committee: what it writes and prints, and what it refuses. */
class CommitteeCommandTest {
  private static final String NOTHING_VI = "Không có báo cáo nào được ghi.";
  private static final String NOTHING_EN = "No report was written.";

  @TempDir private Path folder;
  private Path output;

  /** One run: how it ended, what it printed, and the lines of what it said of faults. */
  private record Run(int status, String out, List<String> err) {
    static Run of(String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int status =
          new CommandLine(new CommitteeCommand())
              .setOut(new PrintWriter(out, true))
              .setErr(new PrintWriter(err, true))
              .execute(arguments);
      return new Run(status, out.toString(), err.toString().lines().toList());
    }

    Run sound() {
      assertThat(err).isEmpty();
      assertThat(status).isZero();
      return this;
    }
  }

  @BeforeEach
  void nameOutput() {
    output = folder.resolve("new").resolve("out");
  }

  private Run refused(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("--output", output.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    Run run = Run.of(all);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(output).doesNotExist();
    return run;
  }

  @Test
  void should_write_four_files_and_print_what_the_readme_shows() throws IOException {
    Run run = Run.of("--period", "2024-10", "--output", output.toString()).sound();
    assertThat(run.out())
        .startsWith("*** DỮ LIỆU GIẢ LẬP ***")
        .contains("Đảng bộ xã giả lập", "tháng 10/2024", "20/11/2024", "Đã báo cáo: 23 trên 25")
        .containsSubsequence("Kỳ này", "Kỳ trước", "Cùng kỳ năm trước", "Chỉ tiêu")
        .endsWith(
            "Đã ghi: report.html, annexes.html, annexes.xlsx, due.ics" + System.lineSeparator());
    assertThat(readme())
        .as("what README.md says that it prints")
        .contains(withoutSpacesAtEnds(run.out()));
    assertThat(output.toFile().list())
        .containsExactlyInAnyOrder("report.html", "annexes.html", "annexes.xlsx", "due.ics");
    assertThat(output.resolve("report.html"))
        .content()
        .contains("<html lang=\"vi\"")
        .hasSizeLessThan(1_500_000);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String withoutSpacesAtEnds(String text) {
    return text.replaceAll("[ \\r]*\\n", "\n");
  }

  @Test
  void should_read_an_own_register_and_speak_english_when_asked_to() throws IOException {
    Run own =
        Run.of(
                register().toString(),
                "--organization=000",
                "--period=2024-09",
                "--as-of=2024-11-20",
                "--jurisdiction=central",
                "--role=secretary:001",
                "--language=en")
            .sound();
    assertThat(own.out())
        .contains("Đảng bộ xã giả lập", "Reported: ", "Falling due next (")
        .doesNotContain("SYNTHETIC", "Kỳ này", "Written");
  }

  private Path register() throws IOException {
    return Files.writeString(
        folder.resolve("register.json"),
        ChiboJson.jackson3().write(SyntheticCommittee.data().register()));
  }

  @Test
  void should_read_all_that_the_office_holds_or_a_register_alone() throws IOException {
    CommitteeData data = SyntheticCommittee.data();
    Path whole = Files.writeString(folder.resolve("office.json"), ChiboJson.jackson3().write(data));
    assertThat(CommitteeFile.read(whole)).isEqualTo(data);
    assertThat(CommitteeFile.read(register())).isEqualTo(CommitteeData.of(data.register()));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-13",
    "2024-Q5",
    "2024-Q0",
    "24",
    "0000",
    "10/2024",
    "''",
    "2024-1",
    "+2024",
    "2024-10-01"
  })
  void should_name_the_forms_when_the_period_is_none(String period) {
    assertThat(refused("--period", period).err())
        .containsExactly(
            "\""
                + period
                + "\" không phải kỳ báo cáo; dạng: 2024-10 (tháng), 2024-Q3 (quý), 2024 (năm)",
            NOTHING_VI);
    assertThat(refused("--language", "en", "--period", period).err())
        .containsExactly(
            "\""
                + period
                + "\" is no period of a report; forms: 2024-10 (month), 2024-Q3 (quarter), 2024"
                + " (year)",
            NOTHING_EN);
  }

  @Test
  void should_name_each_option_that_is_missing_when_an_own_file_is_given() {
    assertThat(refused("--language", "en", "missing.json").err())
        .containsExactly(
            "the option --period is missing; see: review help committee",
            "the option --organization is missing; see: review help committee",
            "the option --as-of is missing; see: review help committee",
            "the option --jurisdiction is missing; see: review help committee",
            "the file cannot be read: missing.json",
            NOTHING_EN);
  }

  @Test
  void should_tell_all_at_once_when_options_and_file_are_bad() {
    assertThat(
            refused(
                    "--language=en",
                    "--period=x",
                    "--as-of=today",
                    "--organization=000",
                    "--jurisdiction=here",
                    "missing.json")
                .err())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("\"x\" is no period"),
            line -> assertThat(line).startsWith("\"today\" is not a date"),
            line -> assertThat(line).startsWith("there is no place \"here\""),
            line -> assertThat(line).isEqualTo("the file cannot be read: missing.json"),
            line -> assertThat(line).isEqualTo(NOTHING_EN));
  }

  @ParameterizedTest
  @CsvSource({
    "--language=xx,there is no language",
    "--role=boss,there is no role \"boss\"; there are: committee",
    "--role=secretary:999,there is no role \"secretary:999\"",
    "--organization=999,999",
    "--as-of=2024-02-30,\"2024-02-30\" is not a date",
    "--as-of=2024-09-30,has not begun",
    "--jurisdiction=nowhere,there is no place \"nowhere\""
  })
  void should_say_one_line_when_one_option_is_bad(String option, String words) {
    List<String> err = refused("--period=2024-10", option).err();
    assertThat(err).hasSize(2);
    assertThat(err.get(0)).isNotBlank();
    assertThat(err.get(0) + both(option)).contains(words);
  }

  /** The same in English, where the first line was not. */
  private String both(String option) {
    return option.startsWith("--language")
        ? ""
        : refused("--period=2024-10", option, "--language=en").err().get(0);
  }

  @Test
  void should_say_where_a_file_is_no_json() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\"organizations\": [");
    List<String> err =
        refused(
                file.toString(),
                "--language=en",
                "--organization=000",
                "--period=2024-10",
                "--as-of=2024-11-20",
                "--jurisdiction=central")
            .err();
    assertThat(err).hasSize(2);
    assertThat(err.get(0)).contains("broken.json").doesNotContain("Exception");
  }
}
