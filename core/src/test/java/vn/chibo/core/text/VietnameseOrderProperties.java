package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseOrderProperties {

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aAáàạâấăđĐdoôơợeuưy 1-я\u0301\u0300\u0323\u0302\u0306\u031B")
        .ofMaxLength(5);
  }

  @Provide
  Arbitrary<Comparator<String>> orders() {
    return Arbitraries.of(VietnameseOrder.words(), VietnameseOrder.byGivenName());
  }

  @Property
  void should_be_antisymmetric(
      @ForAll("orders") Comparator<String> order,
      @ForAll("words") String a,
      @ForAll("words") String b) {
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
  }

  @Property
  void should_be_transitive(
      @ForAll("orders") Comparator<String> order,
      @ForAll("words") String a,
      @ForAll("words") String b,
      @ForAll("words") String c) {
    boolean chained = order.compare(a, b) <= 0 && order.compare(b, c) <= 0;

    assertThat(chained && order.compare(a, c) > 0).isFalse();
  }

  @Property
  void should_be_the_same_only_for_texts_equal_in_normal_form(
      @ForAll("orders") Comparator<String> order,
      @ForAll("words") String a,
      @ForAll("words") String b) {
    assertThat(order.compare(a, b) == 0).isEqualTo(Nfc.of(a).equals(Nfc.of(b)));
    assertThat(order.compare(a, a)).isZero();
  }

  @Property
  void should_not_care_whether_letters_are_composed(
      @ForAll("orders") Comparator<String> order,
      @ForAll("words") String a,
      @ForAll("words") String b) {
    String apart = Normalizer.normalize(a, Normalizer.Form.NFD);

    assertThat(order.compare(apart, Nfc.of(a))).isZero();
    assertThat(Integer.signum(order.compare(apart, b)))
        .isEqualTo(Integer.signum(order.compare(Nfc.of(a), b)));
  }
}
