package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.CoreMessages;

class MessagesTest {

  private static InputStream words(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void should_have_words_in_both_languages_for_every_key_of_the_core() {
    assertThat(CoreMessages.keys())
        .isNotEmpty()
        .allSatisfy(
            key -> {
              assertThat(CoreMessages.text(key, "0", "1", "2", "3").vietnamese()).isNotBlank();
              assertThat(CoreMessages.text(key, "0", "1", "2", "3").english()).isNotBlank();
            });
  }

  @Test
  void should_put_arguments_in_as_they_are_when_they_look_like_patterns() {
    Messages messages = Messages.read(words("k={1}: {0}"), words("k={0}/{1}"));

    Text text = messages.text("k", "{1}$1\\", "b");

    assertThat(text.vietnamese()).isEqualTo("b: {1}$1\\");
    assertThat(text.english()).isEqualTo("{1}$1\\/b");
  }

  @Test
  void should_list_and_know_its_keys() {
    Messages messages = Messages.read(words("b=x\na=y"), words("a=x\nb=y"));

    assertThat(messages.keys()).containsExactly("a", "b");
    assertThat(messages.has("a")).isTrue();
    assertThat(messages.has("c")).isFalse();
  }

  @Test
  void should_refuse_when_a_language_is_missing() {
    assertThatThrownBy(() -> Messages.read(null, words("a=x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vietnamese");
    assertThatThrownBy(() -> Messages.read(words("a=x"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("english");
    assertThatThrownBy(() -> Messages.read(words("a=x"), words("a=x\nb=y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_be_equal_when_words_differ_in_unicode_form_only() {
    String composed = "Quyết định ở Đảng ủy";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(Text.same(decomposed)).isEqualTo(Text.same(composed));
  }

  @ParameterizedTest
  @CsvSource({"vi, VIETNAMESE", "en, ENGLISH", "fr,", "VI,"})
  void should_find_a_language_when_its_code_is_spoken(String code, Language language) {
    assertThat(Language.of(code)).isEqualTo(java.util.Optional.ofNullable(language));
  }

  /** Exact up to two decimals, above that one decimal. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.05; 0,05",
        "0.25; 0,25",
        "0.249; 0,2",
        "0.251; 0,3",
        "-0.5; -0,5",
        "-999; -999",
        "-1000; -1.000",
        "999.95; 999,95",
        "999.951; 1.000,0",
        "1/7; 0,1",
        "2/3; 0,7"
      })
  void should_round_only_when_two_decimals_do_not_hold_it(String value, String words) {
    assertThat(Words.number(vn.chibo.core.figure.Fraction.parse(value), Language.VIETNAMESE))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", ""})
  void should_print_itself_when_a_value_has_no_words(String value) {
    assertThat(Words.of(value, Language.ENGLISH)).isEqualTo(value);
    assertThat(Words.of(1234L, Language.ENGLISH)).isEqualTo("1,234");
    assertThat(Stream.of(Language.values()).map(Language::code)).containsExactly("vi", "en");
  }
}
