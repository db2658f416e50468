package vn.chibo.regulations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.text.Messages;
import vn.chibo.regulations.words.RegulationMessages;

/** Both bundles say everything in both languages, or they are refused. */
class BundlesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  static List<String> bundles() {
    return List.of("words/regulations", "data/data", "vote/vote", "election/election");
  }

  private static Properties words(String bundle, String language) throws IOException {
    Properties words = new Properties();
    try (InputStream stream =
        RegulationMessages.class.getResourceAsStream(
            "/vn/chibo/regulations/" + bundle + "_" + language + ".properties")) {
      words.load(new InputStreamReader(requireNonNull(stream), UTF_8));
    }
    return words;
  }

  private static InputStream stream(Properties words) throws IOException {
    StringWriter text = new StringWriter();
    words.store(text, null);
    return new ByteArrayInputStream(text.toString().getBytes(UTF_8));
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER.matcher(words).results().map(MatchResult::group).collect(toSet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void should_hold_the_same_keys_and_placeholders_in_both_languages(String bundle)
      throws IOException {
    Properties vietnamese = words(bundle, "vi");
    Properties english = words(bundle, "en");

    assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(vietnamese.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(placeholders(vietnamese.getProperty(key)))
                    .isEqualTo(placeholders(english.getProperty(key))));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void should_refuse_it_when_a_key_is_missing_in_one_language(String bundle) throws IOException {
    Properties vietnamese = words(bundle, "vi");
    for (String key : vietnamese.stringPropertyNames()) {
      Properties english = words(bundle, "en");
      english.remove(key);

      assertThatThrownBy(() -> Messages.read(stream(vietnamese), stream(english)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(": " + key);
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void should_refuse_it_when_one_language_has_another_placeholder(String bundle)
      throws IOException {
    Properties vietnamese = words(bundle, "vi");
    for (String key : vietnamese.stringPropertyNames()) {
      Properties english = words(bundle, "en");
      String words = english.getProperty(key);
      String other = PLACEHOLDER.matcher(words).replaceFirst("{9}");
      english.setProperty(key, other.equals(words) ? words + "{0}" : other);

      assertThatThrownBy(() -> Messages.read(stream(vietnamese), stream(english)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(": " + key);
    }
  }
}
