package vn.chibo.regulations.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.DocumentCatalogue;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.JurisdictionLevel;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.Regulations;

/** The parameters of a synthetic ward: no real place set these figures. */
class ParameterFileTest {
  private static final Jurisdiction WARD =
      new Jurisdiction(
          new JurisdictionId("ha-noi/phuong-mau"),
          Text.of("Phường mẫu", "Sample ward"),
          JurisdictionLevel.COMMUNE,
          Optional.of(new JurisdictionId("ha-noi")),
          Optional.empty());
  private static final ParameterKey MINUTES =
      new ParameterKey(new RuleId("hd12-2018/duration-minimum"), "minimum-minutes");
  private static final DocumentCatalogue DOCUMENTS =
      DocumentFile.read(
          "ward.yaml",
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
              """));

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String ward(String minutes) {
    return """
        parameters:
          - rule: hd12-2018/duration-minimum
            name: minimum-minutes
            entries:
              - from: "2024-01-01"
                value: "%s"
                unit: MINUTE
                comparison: AT_LEAST
                document: kh-phuong-mau-2023
                clause: {vi: "mục 3", en: "section 3"}
                status: CONFIRMED
        """
        .formatted(minutes);
  }

  private static List<ParameterEntry> read(String text) {
    return ParameterFile.read("ward.yaml", stream(text), DOCUMENTS);
  }

  private static RuleBook book(String minutes) {
    return Regulations.standard()
        .forJurisdiction("ha-noi")
        .below(WARD)
        .layered(read(ward(minutes)));
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 90", "2024-01-01, 120", "2025-10-27, 120"})
  void should_set_the_figure_of_the_ward_over_the_central_one_when_it_is_tighter(
      LocalDate day, int minutes) {
    assertThat(book("120").parameter(MINUTES, day))
        .map(entry -> entry.value().toString())
        .contains(Integer.toString(minutes));
  }

  @Test
  void should_hold_no_value_when_the_ward_relaxes_without_a_clause() {
    assertThat(book("60").parameter(MINUTES, LocalDate.of(2024, 1, 1))).isEqualTo(Optional.empty());
    assertThat(book("60").parameter(MINUTES, LocalDate.of(2023, 12, 31))).isPresent();
  }

  private static List<Fault> faults(String text) {
    return catchThrowableOfType(FaultException.class, () -> read(text)).faults();
  }

  @Test
  void should_need_a_document_when_an_entry_names_none() {
    String text = ward("120").replace("        document: kh-phuong-mau-2023\n", "");
    assertThat(faults(text))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.text(Language.VIETNAMESE))
                    .isEqualTo("ward.yaml:5: parameters[0].entries[0]: thiếu trường \"document\""));
  }

  @Test
  void should_name_every_fault_when_fields_are_missing_or_unknown() {
    assertThat(
            faults(
                """
                parameters:
                  - {name: x, entries: []}
                  - {rule: r, name: x}
                  - {rule: r, name: x, figures: 1, entries: {value: "1"}}
                """))
        .extracting(Fault::key)
        .containsExactly(
            "missing-field", "no-entries", "missing-field", "unknown-field", "not-a-list");
  }

  @Test
  void should_know_the_document_of_the_plan_when_it_was_read() {
    assertThat(read(ward("120")))
        .extracting(entry -> entry.citation().document())
        .extracting(RegulatoryDocument::getJurisdiction)
        .containsExactly(WARD.id());
  }
}
