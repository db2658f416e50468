package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.Counterexample;
import vn.chibo.evaluator.analysis.WeaknessCode;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.regulations.Regulations;

/** Bad sheets in YAML: each defect is found with its code, line and what shows it. */
class SheetFileAnalysisTest {
  private static final String SOUND =
      """
      scoresheets:
        - id: mau
          title: {vi: "Mẫu", en: "Sample"}
          document: hd-42-btctw-2025
          status: CONFIRMED
          total: "10"
          rescaling: NONE
          groups:
            - id: g
              title: {vi: "Nhóm", en: "Group"}
              max: "10"
              items:
                - id: "1.1"
                  title: {vi: "Thời lượng", en: "Length"}
                  max: "5"
                  measure: meeting-length
                  levels:
                    - {points: "5", from: "90"}
                    - {points: "2", below: "90"}
                - {id: "1.2", title: {vi: "Chuẩn bị", en: "Preparation"}, max: "5", scale: FREE}
          bands:
            - {id: PASS, label: {vi: "Đạt", en: "Pass"}, from: "8"}
            - {id: FAIL, label: {vi: "Không đạt", en: "Fail"}, below: "8"}
          fatal:
            - {id: late, title: {vi: "Chậm", en: "Late"}, band: FAIL}
      """;

  private static Analysis analyse(String text) {
    return ScoreSheetFile.analyse(
        "mau.yaml",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Regulations.standard().documents(),
        ScoreMeasures.standard());
  }

  @Test
  void should_be_clean_when_a_sheet_is_sound() {
    assertThat(analyse(SOUND).clean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Refused when it is read: the fault is the finding.
        "below: \"90\"|below: \"89\"|LEVEL_HOLE|13|89 minutes",
        "below: \"90\"|to: \"90\"|LEVEL_OVERLAP|13|90 minutes",
        "points: \"5\", from|points: \"4\", from|TOTAL_UNREACHABLE|13|",
        "max: \"10\"|max: \"11\"|TOTAL_UNREACHABLE|9|",
        "total: \"10\"|total: \"11\"|TOTAL_UNREACHABLE|2|",
        "below: \"8\"|below: \"7\"|BAND_HOLE|2|7",
        "below: \"8\"|to: \"8\"|BAND_OVERLAP|2|8",
        "from: \"8\"}|from: \"11\"}|BAND_HOLE|2|8",
        "measure: meeting-length|measure: length|UNKNOWN_PATH|16|",
        "document: hd-42-btctw-2025|document: hd-43|UNKNOWN_PATH|4|",
        "band: FAIL|band: POOR|UNKNOWN_PATH|2|",
        "rescaling: NONE|rescaling: SOME|UNKNOWN_PATH|7|",
        "status: CONFIRMED|status: CONFIRMED¶    sum: 5|UNKNOWN_PATH|6|",
        "document: hd-42-btctw-2025¶    status|status|MISSING_CITATION|2|",
        "id: \"1.2\"|id: \"1.1\"|DUPLICATE|2|",
        "id: FAIL, label|id: PASS, label|DUPLICATE|2|",
        "total: \"10\"|total: ten|UNSOUND|6|",
        // Read, and found by the analysis.
        "below: \"90\"}|from: \"0\", below: \"90\"}¶              - {points: \"1\", below: \"0\"}"
            + "|LEVEL_UNREACHABLE|13|fewer than 0 minutes",
        "measure: meeting-length|measure: meeting-length¶            as-published: [HOLE]|UNSOUND|13|",
        "band: FAIL|band: PASS|IDLE_FATAL|25|Pass",
        "max: \"10\"¶        items|max: \"10\"¶        floor: \"2\"¶        items|IDLE_LIMIT|9|2",
        "max: \"10\"¶        items|max: \"10\"¶        rule: CAPPED¶        items|IDLE_LIMIT|9|10",
        "scale: FREE}|scale: FREE, only-when: {measure: members, from: \"3\"}}|TOTAL_UNREACHABLE|20|"
            + "number of members: 0 members; highest total 5",
        "scale: FREE}|scale: FREE, only-when: {measure: members, from: \"3\"}}|BAND_UNREACHABLE|22|5",
        "scale: FREE}|measure: meeting-length, levels: [{points: \"5\", below: \"60\"},"
            + " {points: \"0\", from: \"60\"}]}|TOTAL_UNREACHABLE|2|7"
      })
  void should_find_it_with_code_line_and_counterexample_when_a_defect_is_planted(
      String from, String to, WeaknessCode code, int line, String shown) {
    String bad = SOUND.replace(lines(from), to == null ? "" : lines(to));
    assertThat(bad).isNotEqualTo(SOUND);
    Analysis analysis = analyse(bad);
    assertThat(analysis.findings(code))
        .first()
        .satisfies(
            found -> {
              assertThat(found.place().orElseThrow().source()).isEqualTo("mau.yaml");
              assertThat(found.place().orElseThrow().line()).isEqualTo(line);
              assertThat(
                      found
                          .counterexample()
                          .map(Counterexample::words)
                          .map(Text::english)
                          .orElse(null))
                  .isEqualTo(shown);
            });
    assertThat(analysis.clean()).isFalse();
    assertThat(analysis.text(Language.VIETNAMESE))
        .contains("mau.yaml:" + line + ": ")
        .contains(code.label().vietnamese());
  }

  private static String lines(String text) {
    return text.replace("¶", "\n");
  }

  @Test
  void should_say_file_line_key_code_words_and_value_when_a_sheet_is_refused() {
    assertThat(analyse(SOUND.replace("below: \"90\"", "below: \"89\"")).text(Language.ENGLISH))
        .isEqualTo(
            """
            mau.yaml:13: scoresheets[0].groups[0].items[0]: a value in no level — mau.yaml: scoresheets[0].groups[0].items[0]
              no level of the item 1.1 covers 89 minutes (length of the meeting); let a level take it in, or declare the HOLE as published
              For example: 89 minutes
            """);
  }

  @Test
  void should_find_a_file_that_is_no_yaml_unsound() {
    assertThat(analyse("scoresheets: [").findings())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(WeaknessCode.UNSOUND));
  }
}
