package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.chibo.core.text.Language;

/**
 * Numbers that documents bear: each regular one is read, each other one is kept as it is printed.
 */
class PublishedNumbersTest {
  private static final String NUMBERS = "published-numbers.csv";

  private static RegulatoryDocument document(String printed, DocumentType kind) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("a"))
        .type(kind)
        .printedNumber(printed)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  @ParameterizedTest
  @CsvFileSource(resources = NUMBERS, delimiter = '|')
  void should_be_read_or_kept_as_text_when_published(
      String printed, DocumentType kind, String regular) {
    RegulatoryDocument document = document(printed, kind);

    assertThat(document.number().isPresent()).isEqualTo(regular.equals("regular"));
    assertThat(document.getPrintedNumber()).contains(printed);
    assertThat(document.clause("1").text(Language.ENGLISH)).contains(printed);
  }

  @ParameterizedTest
  @CsvFileSource(resources = NUMBERS, delimiter = '|')
  void should_print_as_published_and_name_the_kind_when_regular(
      String printed, DocumentType kind, String regular) {
    Optional<DocumentNumber> number = DocumentNumber.tryParse(printed);

    assertThat(number.map(DocumentNumber::toString))
        .isEqualTo(Optional.of(printed).filter(p -> regular.equals("regular")));
    assertThat(number.map(DocumentNumber::kinds).orElse(List.of(kind))).contains(kind);
  }

  @ParameterizedTest
  @CsvFileSource(resources = NUMBERS, delimiter = '|')
  void should_be_the_same_when_its_letters_are_decomposed(
      String printed, DocumentType kind, String regular) {
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);

    assertThat(document(decomposed, kind)).isEqualTo(document(printed, kind));
    assertThat(DocumentNumber.tryParse(decomposed)).isEqualTo(DocumentNumber.tryParse(printed));
  }
}
