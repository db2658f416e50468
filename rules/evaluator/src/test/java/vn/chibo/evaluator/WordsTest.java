package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The message bundle says everything in both languages. */
class WordsTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                EvaluatorMessages.class.getResourceAsStream(
                    "evaluator_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> arguments(String words) {
    return ARGUMENT
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void should_hold_the_same_keys_and_arguments_in_both_languages() throws IOException {
    Properties vietnamese = bundle("vi");
    Properties english = bundle("en");
    assertThat(vietnamese.stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(english.stringPropertyNames());
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(arguments(vietnamese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
      assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
    }
  }

  /** The words of one key, beside those of another: the whole bundle for each key takes long. */
  private static Properties entry(Properties bundle, String key) {
    Properties entry = new Properties();
    entry.setProperty("other", "words");
    entry.setProperty(key, bundle.getProperty(key));
    return entry;
  }

  private static InputStream stream(Properties words) throws IOException {
    StringWriter text = new StringWriter();
    words.store(text, null);
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void should_refuse_the_bundle_when_a_key_is_missing_in_one_language() throws IOException {
    Properties whole = bundle("vi");
    Properties translated = bundle("en");
    for (String key : whole.stringPropertyNames()) {
      Properties vietnamese = entry(whole, key);
      Properties english = entry(translated, key);
      english.remove(key);
      assertThatThrownBy(() -> Messages.read(stream(vietnamese), stream(english)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(": " + key);
    }
  }

  @Test
  void should_refuse_the_bundle_when_one_language_has_another_argument() throws IOException {
    Properties whole = bundle("vi");
    Properties translated = bundle("en");
    for (String key : whole.stringPropertyNames()) {
      Properties vietnamese = entry(whole, key);
      Properties english = entry(translated, key);
      String words = english.getProperty(key);
      String other = ARGUMENT.matcher(words).replaceFirst("{9}");
      english.setProperty(key, other.equals(words) ? words + "{0}" : other);
      assertThatThrownBy(() -> Messages.read(stream(vietnamese), stream(english)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(": " + key);
    }
  }

  @Test
  void should_be_in_normal_form_when_vietnamese() throws IOException {
    for (Object words : bundle("vi").values()) {
      assertThat(Normalizer.isNormalized((String) words, Normalizer.Form.NFC)).isTrue();
    }
  }

  static Stream<String> keys() {
    return Stream.of(
            prefixed("Force.", Force.values()),
            prefixed("Extent.", Extent.values()),
            prefixed("UndeterminedReason.", UndeterminedReason.values()),
            prefixed("InapplicableReason.", InapplicableReason.values()),
            prefixed("figure.", Unit.values()),
            prefixed("required.", Comparison.values()),
            prefixed("statistic.", StatisticKind.values()),
            prefixed("extent.", Standing.values()),
            prefixed("span.", Span.values()),
            prefixed("node.every.", Span.values()),
            outcomes())
        .flatMap(s -> s);
  }

  private static Stream<String> prefixed(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  private static Stream<String> outcomes() {
    return Arrays.stream(Outcome.class.getPermittedSubclasses())
        .map(type -> "outcome." + type.getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void should_have_words_when_a_constant_is_printed(String key) {
    assertThat(EvaluatorMessages.bundle().has(key)).isTrue();
  }

  @Test
  void should_name_outcomes_with_their_details() {
    LocalDate until = LocalDate.of(2024, 12, 31);
    Outcome open = Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of());
    assertThat(OutcomeWords.name(open)).isEqualTo(Text.of("chưa xác định", "undetermined"));
    assertThat(OutcomeWords.detail(open)).isEqualTo(Text.of("thiếu số liệu", "a fact is missing"));
    assertThat(OutcomeWords.detail(new Outcome.Pending(until, Lean.NOT_YET)))
        .isEqualTo(Text.of("đến hết ngày 31/12/2024", "until 31 Dec 2024"));
    assertThat(OutcomeWords.detail(Outcome.notApplicable(InapplicableReason.EXCEPTED)))
        .isEqualTo(Text.of("thuộc trường hợp ngoại lệ", "an exception holds"));
    assertThat(OutcomeWords.detail(Outcome.SATISFIED)).isEqualTo(Text.same(""));
    assertThat(Force.TARGET.label()).isEqualTo(Text.of("chỉ tiêu", "target"));
  }
}
