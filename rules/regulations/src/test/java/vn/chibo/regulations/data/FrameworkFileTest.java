package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.ScoreSheetId;

/** Frameworks of criteria as data: what is written is read, and every fault has its place. */
class FrameworkFileTest {
  private static final String SAMPLE =
      """
      frameworks:
        - id: mau
          title: {vi: "Khung mẫu", en: "Sample framework"}
          document: nq-21-tw-2022
          status: CONFIRMED
          titles: [{vi: "Chi bộ bốn tốt", en: "four-good cell"}]
          criteria:
            - id: task
              title: {vi: "Nhiệm vụ", en: "Task"}
              items: [{id: "1", title: {vi: "Một", en: "One"}}]
          whole: true
          sheet: mau-2026
          not-on-record: [{vi: "Mức đạt", en: "the pass mark"}]
      """;

  private static List<Framework> read(String yaml) {
    return FrameworkFile.read(
        DataFile.yaml(
            "khung.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))),
        Provisions.catalogue());
  }

  @Test
  void should_read_what_is_written() {
    Framework framework = read(SAMPLE).get(0);

    assertThat(framework.id()).isEqualTo("mau");
    assertThat(framework.title()).isEqualTo(Text.of("Khung mẫu", "Sample framework"));
    assertThat(framework.citation().status()).isEqualTo(SourceStatus.CONFIRMED);
    assertThat(framework.titles()).containsExactly(Text.of("Chi bộ bốn tốt", "four-good cell"));
    assertThat(framework.criteria()).extracting(Framework.Criterion::id).containsExactly("task");
    assertThat(framework.items()).containsExactly(new Framework.Item("1", Text.of("Một", "One")));
    assertThat(framework.whole()).isTrue();
    assertThat(framework.sheet()).contains(new ScoreSheetId("mau-2026"));
    assertThat(framework.notOnRecord()).containsExactly(Text.of("Mức đạt", "the pass mark"));
  }

  @Test
  void should_take_a_framework_for_incomplete_unless_it_says_otherwise() {
    Framework framework =
        read(SAMPLE.replace("    whole: true\n", "").replace("    sheet: mau-2026\n", "")).get(0);

    assertThat(framework.whole()).isFalse();
    assertThat(framework.sheet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document: nq-21-tw-2022 | document: khac | unknown-document | frameworks[0].document",
        "whole: true | wholly: true | unknown-field | frameworks[0].wholly",
        "status: CONFIRMED | status: SURE | unknown-constant | frameworks[0].status",
      })
  void should_refuse_with_the_place(String written, String instead, String key, String field) {
    List<Fault> faults =
        catchThrowableOfType(FaultException.class, () -> read(SAMPLE.replace(written, instead)))
            .faults();

    assertThat(faults).extracting(Fault::key).containsExactly(key);
    assertThat(faults.get(0).place().orElseThrow().field()).isEqualTo(field);
  }

  @Test
  void should_ship_frameworks_of_places_that_there_are() {
    assertThat(Frameworks.all())
        .extracting(framework -> framework.citation().document().getJurisdiction())
        .isSubsetOf(Provisions.jurisdictions().ids())
        .doesNotContainNull();
    assertThat(Frameworks.all()).extracting(Framework::id).doesNotHaveDuplicates().hasSize(7);
  }
}
