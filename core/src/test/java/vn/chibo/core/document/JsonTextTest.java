package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are one text in JSON, by the annotations alone. */
class JsonTextTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Object> values() {
    return Stream.of(
        DocumentNumber.parse("12-HD/BTCTW"),
        new DocumentKey("hd-12-btctw-2018"),
        new JurisdictionId("ha-noi/me-linh"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_be_its_text_when_written_and_the_same_when_read(Object value) throws Exception {
    String json = MAPPER.writeValueAsString(value);

    assertThat(json).isEqualTo("\"" + value + "\"");
    assertThat(MAPPER.readValue(json, value.getClass())).isEqualTo(value);
  }

  @Test
  void should_be_equal_when_the_documents_of_a_catalogue_are() {
    RegulatoryDocument document =
        RegulatoryDocument.builder()
            .key(new DocumentKey("a"))
            .type(DocumentType.REPORT)
            .jurisdiction(new JurisdictionId("central"))
            .status(SourceStatus.CONFIRMED)
            .build();
    DocumentCatalogue catalogue = DocumentCatalogue.of(List.of(document));

    assertThat(DocumentCatalogue.of(catalogue.documents()))
        .isEqualTo(catalogue)
        .hasSameHashCodeAs(catalogue);
    assertThat(DocumentCatalogue.of(List.of(document.withType(DocumentType.NOTICE))))
        .isNotEqualTo(catalogue);
    assertThat(catalogue).hasToString("DocumentCatalogue[a]");
  }

  @Test
  void should_keep_words_in_normal_form_when_built_of_decomposed_letters() {
    RegulatoryDocument document =
        RegulatoryDocument.builder()
            .key(new DocumentKey("e\u0302"))
            .type(DocumentType.REPORT)
            .printedNumber("12-Q\u0110/TU\u031B")
            .issuer("Ba\u0301o")
            .title("Ta\u0309o")
            .jurisdiction(new JurisdictionId("e\u0302"))
            .status(SourceStatus.CONFIRMED)
            .build();

    assertThat(document.getPrintedNumber()).contains("12-QĐ/TƯ");
    assertThat(document.getIssuer()).contains("Báo");
    assertThat(document.getTitle()).contains("Tảo");
    assertThat(document.getKey().value())
        .isEqualTo("ê")
        .isEqualTo(document.getJurisdiction().value());
  }
}
