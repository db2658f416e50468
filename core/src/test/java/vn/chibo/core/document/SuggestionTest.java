package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

/** A number that does not parse is refused; the nearest known one is named where one is near. */
class SuggestionTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);
  private static final DocumentCatalogue CATALOGUE =
      DocumentCatalogue.of(
          List.of(
              document("hd-12", "12-HD/BTCTW"),
              document("hd-09", "09-HD/BTCTW"),
              document("ct-10", "10-CT/TW"),
              document("qd-339", "339-QĐ/TW"),
              document("kh-98", "98-KH/Th.U"),
              document("letter", "141-CV/VPTW/nb")));

  private static RegulatoryDocument document(String key, String number) {
    return RegulatoryDocument.builder()
        .key(new DocumentKey(key))
        .type(DocumentType.GUIDANCE)
        .printedNumber(number)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "10-CT/TVV, 10-CT/TW",
    "12-HB/BTCTW, 12-HD/BTCTW",
    "12/HD-BTCTW, 12-HD/BTCTW",
    "12-hd/btctw, 12-HD/BTCTW",
    "12HD/BTCTW, 12-HD/BTCTW",
    "9-HĐ/BTCTW, 09-HD/BTCTW",
    "339-QD/TW, 339-QĐ/TW",
    "10-CT/Tư, 10-CT/TW",
    "98-KH/ThU, 98-KH/Th.U",
    "l2-HD/BTCTW, 12-HD/BTCTW"
  })
  void should_name_the_nearest_when_letters_are_wrong(String printed, String nearest) {
    assertThatThrownBy(() -> CATALOGUE.parse(printed, DAY))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.faults()).extracting("key").containsExactly("document-number");
              assertThat(e.faults().get(0).text(Language.ENGLISH))
                  .endsWith("\"" + printed + "\"; did you mean " + nearest + "?");
              assertThat(e.faults().get(0).text(Language.VIETNAMESE))
                  .endsWith("\"" + printed + "\"; có phải " + nearest + " không?");
            });
  }

  /** Another serial is another document; three letters off could be any. */
  @ParameterizedTest
  @ValueSource(
      strings = {"13-HB/BTCTW", "10-CT/TVVV", "HD/BTCTW", "16", "141-CV/VPTW/nb", "", "không số"})
  void should_name_none_when_none_is_near(String printed) {
    assertThat(CATALOGUE.nearest(printed, DAY)).isEmpty();
    assertThatThrownBy(() -> CATALOGUE.parse(printed, DAY))
        .isInstanceOf(FaultException.class)
        .hasMessageNotContaining("did you mean");
  }

  @Test
  void should_read_a_number_when_it_parses_known_or_not() {
    assertThat(CATALOGUE.parse("12- HD/BTCTƯ", DAY)).hasToString("12-HD/BTCTW");
    assertThat(CATALOGUE.parse("77-KL/TW", DAY)).hasToString("77-KL/TW");
  }
}
