package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NfcTest {
  private static final String MARK = "\u0301";
  private static final String JOINER = "\u034f";

  @Test
  void should_join_marks_with_their_letters() {
    assertThat(Nfc.of("bo\u0323\u0302")).isEqualTo("bộ");
    assertThat(Nfc.unseen("Chi bộ thôn 3, Đảng bộ xã 党")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ad", "\u061c", "\u115f", "\u1160", "\u17b4", "\u180b", "\u180f", "\u200b", "\u200f",
        "\u2028", "\u202e", "\u2060", "\u206f", "\u3164", "\ud800", "\udfff", "\ufe00", "\ufe0f",
        "\ufeff", "\uffa0", "\ufff0", "\ufffb", "\udb40\udc01", "\udb43\udfff"
      })
  void should_drop_what_nobody_sees(String sign) {
    assertThat(Nfc.of("a" + sign + "b")).isEqualTo("ab");
    assertThat(Nfc.unseen("ab" + sign)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ac", "\u00ae", "\u061b", "\u061d", "\u1161", "\u180a", "\u1810", "\u200a", "\u2010",
        "\u2027", "\u202f", "\u205f", "\u2070", "\u3163", "\u3165", "\ufe10", "\ufefe", "\ufffc",
        "\ud83d\ude00", "\udb3f\udfff", "\udb44\udc00", "\n", "\t"
      })
  void should_keep_what_stands_beside_it(String sign) {
    assertThat(Nfc.of("a" + sign + "b")).isEqualTo("a" + sign + "b");
    assertThat(Nfc.unseen("a" + sign + "b")).isEqualTo(-1);
  }

  @Test
  void should_keep_thirty_marks_together_and_set_more_apart() {
    String thirty = "x" + MARK.repeat(30);

    assertThat(Nfc.of(thirty)).isEqualTo(thirty);
    assertThat(Nfc.unseen(thirty)).isEqualTo(-1);
    assertThat(Nfc.unseen(thirty + MARK)).isEqualTo(31);
    assertThat(Nfc.of(thirty + MARK)).isEqualTo(thirty + JOINER + MARK);
    assertThat(Nfc.of(thirty + "y" + MARK)).isEqualTo(thirty + "ý");
  }

  @Test
  void should_be_the_same_when_brought_into_the_form_again() {
    String once = Nfc.of("a" + "\u0323\u0301".repeat(200) + "\u200b");

    assertThat(Nfc.of(once)).isEqualTo(once);
    assertThat(Nfc.unseen(once)).isPositive();
  }
}
