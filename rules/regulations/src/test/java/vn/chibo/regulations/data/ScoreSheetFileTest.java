package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.score.ScoreMeasures;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.regulations.Regulations;

/** Sheets that are refused, each with the line and a value that shows the fault. */
class ScoreSheetFileTest {
  private static final String SOUND =
      """
      scoresheets:
        - id: mau
          title: {vi: "Mẫu", en: "Sample"}
          document: hd-42-btctw-2025
          status: CONFIRMED
          total: "5"
          rescaling: NONE
          groups:
            - id: "1"
              title: {vi: "Nhóm", en: "Group"}
              max: "5"
              items:
                - id: "1.1"
                  title: {vi: "Thời lượng", en: "Length"}
                  max: "5"
                  measure: meeting-length
                  levels:
                    - {points: "5", from: "90"}
                    - {points: "2", below: "90"}
          bands:
            - {id: PASS, label: {vi: "Đạt", en: "Pass"}, from: "5"}
            - {id: FAIL, label: {vi: "Không đạt", en: "Fail"}, below: "5"}
      """;

  private static List<ScoreSheet> read(String text) {
    return ScoreSheetFile.read(
        "mau.yaml",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Regulations.standard().documents(),
        ScoreMeasures.standard());
  }

  private static List<Fault> faults(String from, String to) {
    assertThat(SOUND).contains(from);
    String text = SOUND.replace(from, to);
    return catchThrowableOfType(FaultException.class, () -> read(text)).faults();
  }

  @Test
  void should_read_a_sound_sheet_from_a_path_when_it_is_there(@TempDir Path folder)
      throws IOException {
    Path path = Files.writeString(folder.resolve("mau.yaml"), SOUND);
    assertThat(ScoreSheetFile.read(path, Regulations.standard().documents()))
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.item("1.1")).isPresent());
    assertThatThrownBy(
            () ->
                ScoreSheetFile.read(
                    folder.resolve("other.yaml"), Regulations.standard().documents()))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("other.yaml");
    assertThatThrownBy(
            () ->
                ScoreSheetFile.read(
                    ScoreSheetFileTest.class, "other.yaml", Regulations.standard().documents()))
        .isInstanceOf(FaultException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "below: \"90\"|below: \"89\"|score-hole|89 minutes",
        "below: \"90\"|to: \"90\"|score-overlap|90 minutes",
        "below: \"90\"|to: \"88\"|score-hole|89 minutes",
        "points: \"5\", from|points: \"4\", from|score-item-max|highest level gives 4",
        "max: \"5\"¶        items|max: \"6\"¶        items|score-group-max|add up to 5",
        "total: \"5\"|total: \"6\"|score-total|add up to 5",
        "below: \"5\"|below: \"4\"|score-band-hole|the total 4 lies",
        "below: \"5\"|to: \"5\"|score-band-overlap|the total 5 lies",
        "meeting-length|length|unknown-measure|meeting-length",
        "rescaling: NONE|rescaling: SOME|unknown-constant|PROPORTIONAL",
        "from: \"90\"|from: \"90\", above: \"90\"|two-ends|\"from\" and \"above\"",
        "from: \"90\"|exactly: \"90\", from: \"90\"|two-ends|\"exactly\" and \"from\"",
        "from: \"90\"|exactly: \"90\", below: \"91\"|two-ends|\"exactly\" and \"to\"",
        "measure: meeting-length|measure: meeting-length, scale: FREE|malformed|YAML",
        "measure: meeting-length|measure: meeting-length¶            scale: FREE|scale|scale",
        "document: hd-42-btctw-2025|document: qd-20-tw-2026|never-in-force|qd-20-tw-2026",
        "status: CONFIRMED|status: CONFIRMED¶    sum: 5|unknown-field|sum",
      })
  void should_refuse_it_with_a_counterexample_when_it_is_not_sound(
      String from, String to, String key, String words) {
    List<Fault> faults = faults(from.replace("¶", "\n"), to.replace("¶", "\n"));
    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).text(Language.ENGLISH)).startsWith("mau.yaml:").contains(words);
    assertThat(faults.get(0).message().vietnamese()).isNotBlank();
  }

  @Test
  void should_keep_a_hole_when_it_is_declared_as_published() {
    String declared =
        SOUND
            .replace("below: \"90\"", "below: \"80\"")
            .replace(
                "measure: meeting-length",
                "measure: meeting-length\n            as-published: [HOLE]");
    assertThat(read(declared)).hasSize(1);
    assertThat(
            faults(
                "measure: meeting-length",
                "measure: meeting-length\n            as-published: [OVERLAP]"))
        .extracting(Fault::key)
        .containsExactly("score-no-such-defect");
  }

  @Test
  void should_name_all_sheets_when_there_is_none_of_an_id() {
    assertThatThrownBy(() -> Regulations.standard().scoreSheet("khac"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("an-phu-ward-2025, hd42-frame-2025, nghe-an-2021");
  }
}
