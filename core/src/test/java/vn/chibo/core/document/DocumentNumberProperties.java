package vn.chibo.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentNumberProperties {

  @Provide
  Arbitrary<DocumentNumber> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 99_999),
            Arbitraries.of("NQ", "CT", "KL", "QĐ", "QĐi", "QC", "HD", "KH", "ĐA", "BC", "TB", "CV"),
            Arbitraries.of("TW", "BTCTW", "TU", "BTCTU", "Th.U", "QU", "HU", "ĐU", "ĐUK", "CB"))
        .as(DocumentNumber::new);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("0123456789-/.QĐHDTWƯTUCBi \u00D0").ofMaxLength(14);
  }

  @Property
  void should_read_back_what_is_printed(@ForAll("numbers") DocumentNumber number) {
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void should_read_over_spaces_and_forms_of_letters(@ForAll("numbers") DocumentNumber number) {
    String spaced = String.join(" ", number.toString().split(""));
    String other = number.toString().replace("TW", "TƯ").replace('Đ', '\u00D0');

    assertThat(DocumentNumber.parse(" " + spaced + "\u00a0")).isEqualTo(number);
    assertThat(DocumentNumber.parse(other)).isEqualTo(number);
    assertThat(DocumentNumber.parse(Normalizer.normalize(other, Normalizer.Form.NFD)))
        .isEqualTo(number);
  }

  /** What is read is sound, and printed it is read again. */
  @Property
  void should_refuse_or_read_a_sound_number_whatever_is_printed(@ForAll("texts") String printed) {
    assertThat(DocumentNumber.tryParse(printed))
        .isEqualTo(DocumentNumber.tryParse(printed).map(n -> DocumentNumber.parse(n.toString())));
  }
}
