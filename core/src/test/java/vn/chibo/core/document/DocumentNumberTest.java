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
    "12-HD/BTCTW, 12-HD/BTCTW", "09- HD/BTCTW, 09-HD/BTCTW", "10-CT/TƯ, 10-CT/TW",
    "' 339-QĐ / TW ', 339-QĐ/TW", "11-ĐA/TU, 11-ĐA/TU", "60-KH/QU, 60-KH/QU",
    "38-HD/ĐU, 38-HD/ĐU", "98-KH/Th.U, 98-KH/Th.U", "07-QĐi/TW, 07-QĐi/TW"
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
      strings = {"10-CT/TVV", "12/HD-BTCTW", "", "HD/BTCTW", "12-XX/TW", "12-HD", "x-HD/TW"})
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
}
