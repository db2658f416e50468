package vn.chibo.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.text.Language.ENGLISH;
import static vn.chibo.core.text.Language.VIETNAMESE;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.PartialDate;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20764 | 20.764 | 20,764", "98.5 | 98,5 | 98.5", "87.97 | 87,97 | 87.97",
        "601/19 | 31,6 | 31.6", "-1234.5 | -1.234,5 | -1,234.5", "0 | 0 | 0",
        "999 | 999 | 999", "1000000 | 1.000.000 | 1,000,000", "1/3 | 0,3 | 0.3"
      })
  void should_write_numbers_as_readers_do(String value, String vietnamese, String english) {
    Fraction number = Fraction.parse(value);

    assertThat(Words.of(number, VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(Words.of(number, ENGLISH)).isEqualTo(english);
  }

  @Test
  void should_write_dates_as_far_as_they_are_known() {
    assertThat(Words.of(LocalDate.of(2024, 2, 12), VIETNAMESE)).isEqualTo("12/02/2024");
    assertThat(Words.of(LocalDate.of(2024, 2, 12), ENGLISH)).isEqualTo("12 Feb 2024");
    assertThat(Words.of(PartialDate.parse("2024-05"), VIETNAMESE)).isEqualTo("05/2024");
    assertThat(Words.of(PartialDate.parse("2024-05"), ENGLISH)).isEqualTo("May 2024");
    assertThat(Words.of(PartialDate.parse("2018"), ENGLISH)).isEqualTo("2018");
  }

  @Test
  void should_not_ask_the_locale_of_the_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(Words.of(LocalDate.of(2024, 2, 12), VIETNAMESE)).isEqualTo("12/02/2024");
      assertThat(Words.of(20764, VIETNAMESE)).isEqualTo("20.764");
      assertThat(PartialDate.parse("2024-05")).hasToString("2024-05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void should_put_arguments_into_both_languages() {
    Messages messages = Messages.read(stream("a=có {0}, {1}"), stream("a=has {0}, {1}"));

    assertThat(messages.text("a", 20764, Text.of("hai", "two")))
        .isEqualTo(Text.of("có 20.764, hai", "has 20,764, two"));
    assertThatThrownBy(() -> messages.text("b")).hasMessage("no message: b");
  }

  @Test
  void should_refuse_languages_with_different_keys() {
    assertThatThrownBy(() -> Messages.read(stream("a=x"), stream("b=x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InputStream stream(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }
}
