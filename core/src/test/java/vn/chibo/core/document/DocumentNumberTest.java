package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "12-HD/BTCTW, 12-HD/BTCTW",
    "09- HD/BTCTW, 09-HD/BTCTW",
    "10-CT/TƯ, 10-CT/TW",
    "' 339-QĐ / TW ', 339-QĐ/TW",
    "11-ĐA/TU, 11-ĐA/TU",
    "60-KH/QU, 60-KH/QU",
    "38-HD/ĐU, 38-HD/ĐU",
    "98-KH/Th.U, 98-KH/Th.U",
    "07-QĐi/TW, 07-QĐi/TW",
    "01-BC/CB, 01-BC/CB",
    "1-BC/CB, 01-BC/CB",
    "001-BC/CB, 01-BC/CB",
    "100-TB/HU, 100-TB/HU",
    "12\u2013HD/BTCTW, 12-HD/BTCTW",
    "12\u00a0-\u202fHD/BTCTƯ, 12-HD/BTCTW"
  })
  void should_read_a_number(String printed, String number) {
    assertThat(DocumentNumber.parse(printed)).hasToString(number);
  }

  @Test
  void should_read_decomposed_letters_as_composed_ones() {
    String decomposed = Normalizer.normalize("10-CT/TƯ", Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo("10-CT/TƯ");
    assertThat(DocumentNumber.parse(decomposed)).isEqualTo(DocumentNumber.parse("10-CT/TW"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10-CT/TVV",
        "12/HD-BTCTW",
        "",
        "HD/BTCTW",
        "12-XX/TW",
        "12-HD",
        "x-HD/TW",
        "12-hd/btctw",
        "00-HD/TW",
        "123456-HD/TW",
        "98-KH/ThU",
        "38-HD/ĐUU",
        "12-NĐ/TW",
        "12-HD/VPCB",
        "-1-HD/TW"
      })
  void should_refuse_what_is_no_number(String printed) {
    assertThat(DocumentNumber.tryParse(printed)).isEmpty();
    assertThatThrownBy(() -> DocumentNumber.parse(printed))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.faults()).singleElement().extracting("key").isEqualTo("document-number");
              assertThat(e.faults().get(0).text(Language.VIETNAMESE)).contains("không đọc được");
            });
  }

  @Test
  void should_read_letters_as_parse_does_when_made_of_its_parts() {
    assertThat(new DocumentNumber(10, "CT", "TƯ")).isEqualTo(DocumentNumber.parse("10-CT/TW"));
    assertThat(new DocumentNumber(99_999, "Q\u00D0", "TW")).hasToString("99999-QĐ/TW");
  }

  @ParameterizedTest
  @CsvSource({
    "0, CT, TW",
    "-1, CT, TW",
    "100000, CT, TW",
    "10, XX, TW",
    "10, CT, TVV",
    "10, '', TW",
    "10, CT, ''",
    "10, NĐ, TW"
  })
  void should_refuse_parts_that_no_number_has(int serial, String type, String issuer) {
    assertThatThrownBy(() -> new DocumentNumber(serial, type, issuer))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting("key").containsExactly("document-number"));
  }

  @Test
  void should_leave_the_kind_open_when_two_kinds_share_their_letters() {
    assertThat(DocumentNumber.parse("339-QĐ/TW").kinds())
        .containsExactly(DocumentType.REGULATION, DocumentType.DECISION);
    assertThat(DocumentNumber.parse("07-QĐi/TW").kinds()).containsExactly(DocumentType.REGULATION);
    assertThat(DocumentNumber.parse("05-TB/TU").kinds()).containsExactly(DocumentType.NOTICE);
  }
}
