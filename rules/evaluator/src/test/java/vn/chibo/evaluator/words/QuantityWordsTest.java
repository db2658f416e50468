package vn.chibo.evaluator.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/** Figures in words: every end, open and closed. */
class QuantityWordsTest {
  private static final Fraction LOW = Fraction.of(30);
  private static final Fraction HIGH = Fraction.of(45);

  private static Quantity both(boolean lowIn, boolean highIn) {
    return new Quantity(Optional.of(new Bound(LOW, lowIn)), Optional.of(new Bound(HIGH, highIn)));
  }

  private static Text words(Quantity quantity) {
    return QuantityWords.of(quantity, Unit.MINUTE);
  }

  @Test
  void should_tell_open_from_closed_ends() {
    assertThat(words(both(true, true))).isEqualTo(Text.of("từ 30 đến 45 phút", "30 to 45 minutes"));
    assertThat(words(both(true, false)))
        .isEqualTo(Text.of("từ 30 đến dưới 45 phút", "30 to below 45 minutes"));
    assertThat(words(both(false, true)))
        .isEqualTo(Text.of("trên 30 đến 45 phút", "above 30 to 45 minutes"));
    assertThat(words(both(false, false)))
        .isEqualTo(Text.of("trên 30 và dưới 45 phút", "above 30 and below 45 minutes"));
  }

  @Test
  void should_name_the_one_end_that_is_known() {
    assertThat(words(Quantity.atLeast(LOW)))
        .isEqualTo(Text.of("từ 30 phút trở lên", "30 minutes or more"));
    assertThat(words(Quantity.moreThan(LOW)))
        .isEqualTo(Text.of("trên 30 phút", "more than 30 minutes"));
    assertThat(words(Quantity.atMost(HIGH)))
        .isEqualTo(Text.of("nhiều nhất 45 phút", "at most 45 minutes"));
    assertThat(words(Quantity.fewerThan(HIGH)))
        .isEqualTo(Text.of("dưới 45 phút", "fewer than 45 minutes"));
    assertThat(words(Quantity.UNKNOWN)).isEqualTo(Text.of("chưa rõ", "unknown"));
  }

  @Test
  void should_print_shares_in_percent_and_exact_values_once() {
    assertThat(QuantityWords.of(Quantity.exactly(Fraction.of(1, 2)), Unit.SHARE))
        .isEqualTo(Text.same("50 %"));
    assertThat(
            QuantityWords.of(
                Quantity.between(Fraction.percent(40), Fraction.percent(50)), Unit.SHARE))
        .isEqualTo(Text.of("từ 40 đến 50 %", "40 to 50 %"));
    assertThat(IntervalWords.text(Quantity.atLeast(LOW)))
        .isEqualTo(Text.of("từ 30 trở lên", "30 or more"));
  }
}
