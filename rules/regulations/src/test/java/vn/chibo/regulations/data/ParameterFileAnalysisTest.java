package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.analysis.Analysis;
import vn.chibo.evaluator.analysis.Counterexample;
import vn.chibo.evaluator.analysis.WeaknessCode;
import vn.chibo.regulations.Regulations;

/** Bad parameters of a synthetic ward: each defect is found with its line and what shows it. */
class ParameterFileAnalysisTest {
  private static final RuleBook WARD =
      Regulations.standard()
          .forJurisdiction("ha-noi")
          .below(
              new Jurisdiction(
                  new JurisdictionId("ha-noi/phuong-mau"),
                  Text.of("Phường mẫu", "Sample ward"),
                  JurisdictionLevel.COMMUNE,
                  Optional.of(new JurisdictionId("ha-noi")),
                  Optional.empty()));
  private static final DocumentCatalogue DOCUMENTS =
      DocumentFile.read(
          "documents.yaml",
          stream(
              """
              documents:
                - key: kh-phuong-mau-2023
                  type: PLAN
                  title: "Kế hoạch mẫu của phường mẫu"
                  date: "2023-12-15"
                  in-force: ["2024-01-01"]
                  jurisdiction: ha-noi/phuong-mau
                  status: CONFIRMED
                - key: kh-tinh-khac-2023
                  type: PLAN
                  title: "Kế hoạch mẫu của nơi khác"
                  date: "2023-12-15"
                  in-force: ["2024-01-01"]
                  jurisdiction: nghe-an
                  status: CONFIRMED
              """));
  private static final String SOUND =
      """
      parameters:
        - rule: hd12-2018/thematic-per-quarter
          name: thematic-per-quarter
          entries:
            - {from: "2024-01-01", value: "2", unit: COUNT, comparison: AT_LEAST, document: kh-phuong-mau-2023, clause: {vi: "mục 2", en: "section 2"}, status: CONFIRMED}
        - rule: hd12-2018/duration-minimum
          name: minimum-minutes
          entries:
            - from: "2024-01-01"
              value: "120"
              unit: MINUTE
              comparison: AT_LEAST
              document: kh-phuong-mau-2023
              clause: {vi: "mục 3", en: "section 3"}
              status: CONFIRMED
      """;

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Analysis analyse(String text) {
    return ParameterFile.analyse("ward.yaml", stream(text), DOCUMENTS, WARD);
  }

  @Test
  void should_find_nothing_when_the_parameters_tighten_what_the_centre_says() {
    assertThat(analyse(SOUND).findings()).isEmpty();
    assertThat(analyse(SOUND).notAnalysed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "value: \"120\"|value: \"60\"|SHADOWED_LAYER|6|1 Jan 2024",
        "unit: MINUTE|unit: COUNT|UNIT_MISMATCH|6|",
        "comparison: AT_LEAST¶|comparison: MORE_THAN¶|LAYER_MISMATCH|6|",
        "name: minimum-minutes|name: minutes|UNKNOWN_PATH|6|",
        "rule: hd12-2018/duration-minimum|rule: hd12-2018/duration|UNKNOWN_PATH|6|",
        "document: kh-phuong-mau-2023¶|document: kh-tinh-khac-2023¶|UNKNOWN_PATH|6|",
        "document: kh-phuong-mau-2023¶|document: kh-2023¶|UNKNOWN_PATH|13|",
        "from: \"2024-01-01\"¶|from: \"2026-01-01\"¶|UNUSED_PARAMETER|6|1 Jan 2026",
        "from: \"2024-01-01\"¶|from: \"2023-12-31\"¶|UNSOUND|9|",
        "clause: {vi: \"mục 3\", en: \"section 3\"}¶        status|status|MISSING_CITATION|6|",
        "document: kh-phuong-mau-2023¶        clause|clause|MISSING_CITATION|9|",
        "      - from: \"2024-01-01\"¶|      - {from: \"2024-01-01\", until: \"2024-01-01\", value: \"100\","
            + " unit: MINUTE, comparison: AT_LEAST, document: kh-phuong-mau-2023, clause: {vi: \"mục 3\","
            + " en: \"section 3\"}, status: CONFIRMED}¶      - from: \"2024-01-01\"¶|WINDOW_OVERLAP|10|"
            + "1 Jan 2024"
      })
  void should_find_it_with_code_line_and_counterexample_when_a_defect_is_planted(
      String from, String to, WeaknessCode code, int line, String shown) {
    String bad = SOUND.replace(lines(from), to == null ? "" : lines(to));
    assertThat(bad).isNotEqualTo(SOUND);
    assertThat(analyse(bad).findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.place().orElseThrow().source()).isEqualTo("ward.yaml");
              assertThat(found.place().orElseThrow().line()).isEqualTo(line);
              assertThat(
                      found
                          .counterexample()
                          .map(Counterexample::words)
                          .map(Text::english)
                          .orElse(null))
                  .isEqualTo(shown);
            });
  }

  private static String lines(String text) {
    return text.replace("¶", "\n");
  }

  @Test
  void should_say_both_values_with_their_clauses_when_a_layer_is_laxer() {
    assertThat(analyse(SOUND.replace("\"120\"", "\"60\"")).text(Language.ENGLISH))
        .isEqualTo(
            """
            ward.yaml:6: parameters[1]: shadowed layer — hd12-2018/duration-minimum: figures/minimum-minutes
              the value of the figure "minimum-minutes" (rule hd12-2018/duration-minimum) takes effect on no day: 60 minutes (Plan (Kế hoạch mẫu của phường mẫu) of 15 Dec 2023, section 3); beside it: 90 minutes (Guidance 12-HD/BTCTW of 6 Jul 2018, section II.3.3); tighten it, cite the clause that lets it, or remove it
              For example: 1 Jan 2024
              Basis: Plan (Kế hoạch mẫu của phường mẫu) of 15 Dec 2023, section 3
            """);
  }

  @Test
  void should_look_at_the_others_when_one_parameter_is_refused() {
    String two =
        SOUND.replace("value: \"120\"", "value: \"60\"").replace("unit: COUNT", "unit: DAY");
    assertThat(analyse(two).findings())
        .extracting(found -> found.code())
        .containsExactly(WeaknessCode.UNIT_MISMATCH, WeaknessCode.SHADOWED_LAYER);
  }
}
