package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Words;

/** Figures at the edges: one part that decides, printed means that fit no whole parts. */
class FigureEdgesTest {

  @ParameterizedTest
  @EnumSource(names = {"SOME", "MIN", "MAX"})
  void should_prove_some_part_exactly_when_one_part_has_just_this_figure(StatisticKind kind) {
    Statistic three = Statistic.ofCounts(kind, Quantity.exactly(3));

    assertThat(three.somePart(Comparison.EXACTLY, Fraction.of(3))).isEqualTo(Truth.YES);
  }

  /** 19 cells, 0.03 absences on average as printed: no whole total gives it exactly. */
  @Test
  void should_answer_and_not_fail_when_a_printed_mean_fits_no_whole_parts() {
    Statistic mean =
        new Statistic(
            StatisticKind.MEAN,
            Quantity.exactly(Fraction.parse("0.03")),
            Optional.of(19),
            Quantity.atLeast(Fraction.ZERO),
            Weights.EQUAL,
            true,
            Optional.of(Fraction.of(1, 100)));

    assertThatCode(() -> mean.somePart(Comparison.AT_LEAST, Fraction.ONE))
        .doesNotThrowAnyException();
  }

  @Test
  void should_not_print_a_figure_as_whole_when_only_its_seventh_decimal_differs() {
    assertThat(Words.number(Fraction.parse("84.9999999"), Language.ENGLISH))
        .isEqualTo("84.9999999");
  }

  @Test
  void should_refuse_text_as_number_format_when_its_denominator_is_zero() {
    assertThatThrownBy(() -> Fraction.parse("2/0")).isInstanceOf(NumberFormatException.class);
  }
}
