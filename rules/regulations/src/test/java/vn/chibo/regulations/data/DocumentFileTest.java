package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;

/** The catalogue that is shipped, and catalogues that contradict themselves. */
class DocumentFileTest {
  private static final DocumentCatalogue SHIPPED = Provisions.catalogue();

  private static DocumentCatalogue read(String text) {
    return DocumentFile.read(
        "documents.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String entry(String key, String replaces) {
    return "  - {key: %s, type: GUIDANCE, jurisdiction: central, status: CONFIRMED, replaces: [%s]}%n"
        .formatted(key, replaces);
  }

  private static List<String> keys(List<RegulatoryDocument> documents) {
    return documents.stream().map(document -> document.getKey().value()).toList();
  }

  @Test
  void should_name_the_line_when_an_unknown_document_is_replaced() {
    assertThatThrownBy(() -> read("documents:\n" + entry("a", "") + entry("b", "a, lost")))
        .isInstanceOf(FaultException.class)
        .hasMessage(
            "documents.yaml:3: documents[1].replaces[1]: the document \"lost\" is said to be"
                + " replaced, but is not in this file");
  }

  @Test
  void should_read_the_readings_of_an_end() {
    RegulatoryDocument read = read(ended("2024-03-31", "2024-09-30")).documents().get(0);

    assertThat(read.getEndReadings())
        .extracting(end -> end.name() + " " + end.label().english() + " " + end.last())
        .containsExactly("A one 2024-03-31", "B two 2024-09-30");
  }

  @Test
  void should_refuse_readings_of_which_none_is_the_last_day() {
    assertThatThrownBy(() -> read(ended("2024-03-31", "2024-06-30")))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("documents.yaml:2")
        .hasMessageContaining("readings of an end");
  }

  private static String ended(String one, String other) {
    return """
        documents:
          - key: a
            type: GUIDANCE
            jurisdiction: central
            status: CONFIRMED
            in-force: ["2023-01-01", "2024-09-30"]
            end-readings:
              - {name: A, last: "%s", label: {vi: "một", en: "one"}}
              - {name: B, last: "%s", label: {vi: "hai", en: "two"}}
        """
        .formatted(one, other);
  }

  @Test
  void should_refuse_a_circle_when_documents_replace_each_other() {
    assertThatThrownBy(() -> read("documents:\n" + entry("a", "b") + entry("b", "a")))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting("key")
                    .containsExactly("document-circle", "document-circle"));
  }

  @Test
  void should_hold_every_document_that_is_replaced_when_shipped() {
    assertThat(SHIPPED.unknownReplaced()).isEmpty();
    assertThat(keys(SHIPPED.chain(new DocumentKey("hd-12-btctw-2018"))))
        .containsExactly(
            "hd-05-btctw-2007", "hd-09-btctw-2012", "hd-12-btctw-2018", "hd-42-btctw-2025");
    assertThat(keys(SHIPPED.predecessors(new DocumentKey("qd-69-tw-2022"))))
        .containsExactly("qd-102-tw-2017", "qdi-07-tw-2018");
  }

  /** When the rules of 2025 on the Statutes ended is in dispute: the sources leave two readings. */
  @ParameterizedTest
  @CsvSource({
    "2025-06-30, NO",
    "2025-07-01, YES",
    "2025-12-31, YES",
    "2026-01-01, UNKNOWN",
    "2026-07-25, UNKNOWN",
    "2026-07-26, NO"
  })
  void should_not_guess_the_last_day_when_sources_disagree(LocalDate day, Truth inForce) {
    assertThat(SHIPPED.inForce(new DocumentKey("qd-294-tw-2025"), day)).isEqualTo(inForce);
  }

  @Test
  void should_know_the_kind_of_each_number_when_shipped() {
    assertThat(SHIPPED.documents())
        .filteredOn(document -> document.number().isPresent())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            document ->
                assertThat(document.number().orElseThrow().kinds()).contains(document.getType()));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, 3", "2025-07-01, 0"})
  void should_close_a_district_when_its_last_day_is_over(LocalDate day, int lineage) {
    assertThat(Provisions.jurisdictions().lineage(new JurisdictionId("ha-noi/me-linh"), day))
        .hasSize(lineage);
  }
}
