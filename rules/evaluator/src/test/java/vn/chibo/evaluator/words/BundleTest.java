package vn.chibo.evaluator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** The bundle is complete: the same places in both languages, and words for every constant. */
class BundleTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void should_have_the_same_places_in_both_languages() {
    Object[] kept = {"{0}", "{1}", "{2}", "{3}"};

    assertThat(EvaluatorMessages.bundle().keys())
        .allSatisfy(
            key -> {
              Text words = EvaluatorMessages.text(key, kept);
              assertThat(places(words.english())).as(key).isEqualTo(places(words.vietnamese()));
            });
  }

  private static TreeSet<String> places(String words) {
    return new TreeSet<>(PLACE.matcher(words).results().map(MatchResult::group).toList());
  }

  @Test
  void should_have_words_for_every_constant() {
    for (Enum<?>[] constants :
        List.of(
            Force.values(),
            UndeterminedReason.values(),
            InapplicableReason.values(),
            Extent.values())) {
      for (Enum<?> constant : constants) {
        assertThat(EvaluatorMessages.of(constant).vietnamese()).isNotBlank();
      }
    }
  }

  @Test
  void should_have_words_for_every_figure_and_outcome() {
    assertThat(EvaluatorMessages.bundle().keys())
        .containsAll(keys("required.", Comparison.values()))
        .containsAll(keys("figure.", Unit.values()))
        .containsAll(keys("statistic.", StatisticKind.values()))
        .containsAll(keys("extent.", Standing.values()))
        .containsAll(keys("span.", Span.values()));
    for (Class<?> outcome : Outcome.class.getPermittedSubclasses()) {
      assertThat(EvaluatorMessages.bundle().has("outcome." + outcome.getSimpleName())).isTrue();
    }
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return List.of(constants).stream().map(c -> prefix + c.name()).toList();
  }
}
