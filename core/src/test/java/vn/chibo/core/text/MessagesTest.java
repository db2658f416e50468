package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
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
    assertThatThrownBy(() -> Messages.read(words("a=x\nc=z"), words("a=x\nb=y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(": b, c");
  }

  @Test
  void should_refuse_when_a_language_puts_in_other_arguments() {
    assertThatThrownBy(
            () ->
                Messages.read(
                    words("a={0}\nb={0} {1}\nc={0} {1}\nd=x"),
                    words("a={1}\nb={1} {0}\nc={0}\nd=y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(": a, c");
  }

  @Test
  void should_put_an_argument_in_twice_and_leave_other_braces_alone() {
    Messages messages = Messages.read(words("k={0}{0} {x} {} {1"), words("k={0}"));

    assertThat(messages.text("k", 1234).vietnamese()).isEqualTo("1.2341.234 {x} {} {1");
  }

  @Test
  void should_refuse_a_key_or_a_lack_of_arguments_before_anybody_reads() {
    Messages messages = Messages.read(words("k={0} {1}"), words("k={1} {0}"));

    assertThatThrownBy(() -> messages.text("none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none");
    assertThatThrownBy(() -> messages.text("k", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("k needs 2");
  }

  @Test
  void should_say_what_the_arguments_were_when_they_change_before_it_is_read() {
    Messages messages = Messages.read(words("k={0}, {1}"), words("k={0}, {1}"));
    List<String> list = new ArrayList<>(List.of("a"));
    Object[] arguments = {list, "b"};

    Text text = messages.text("k", arguments);
    list.add("more");
    arguments[1] = "c";

    assertThat(text).isEqualTo(Text.same("[a], b"));
  }

  @Test
  void should_ask_for_words_once_and_only_when_they_are_read() {
    List<Language> asked = new ArrayList<>();
    Text text =
        Text.later(
            language -> {
              asked.add(language);
              return language.code();
            });

    assertThat(asked).isEmpty();
    assertThat(text.english() + text.english()).isEqualTo("enen");
    assertThat(asked).containsExactly(Language.ENGLISH);
    assertThat(text)
        .isEqualTo(Text.of("vi", "en"))
        .hasSameHashCodeAs(Text.of("vi", "en"))
        .hasToString("Text[vietnamese=vi, english=en]");
    assertThat(asked).containsExactly(Language.ENGLISH, Language.VIETNAMESE);
  }

  @Test
  void should_keep_words_in_normal_form_when_an_argument_combines_with_them() {
    Messages messages = Messages.read(words("k=A{0}"), words("k=A{0}"));

    assertThat(messages.text("k", "\u0302").vietnamese()).isEqualTo("Â");
  }

  @Test
  void should_differ_when_one_language_differs() {
    assertThat(Text.of("a", "b"))
        .isNotEqualTo(Text.of("a", "c"))
        .isNotEqualTo(Text.of("c", "b"))
        .isNotEqualTo("a");
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

  /** Exact up to two decimals, above that one decimal, or as many as show that it is not whole. */
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
        "999.951; 999,95",
        "1861/31; 60,03",
        "1859/31; 59,97",
        "89.996; 89,996",
        "-0.001; -0,001",
        "60.0000000004; 60,000000001",
        "59.9999999999; 59,999999999",
        "-59.9999999999; -59,999999999",
        "0.00000000001; 0,000000001",
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
