package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityBoundaryTest {
  private static final Fraction T = Fraction.of(85);

  /** The signs of the comparison read {@code >=}, {@code >}, {@code <=}, {@code <}, {@code ==}. */
  @ParameterizedTest
  @CsvSource({
    "'[85, ..)', YES, UNKNOWN, UNKNOWN, NO, UNKNOWN",
    "'(85, ..)', YES, YES, NO, NO, NO",
    "'[84, ..)', UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "'[86, ..)', YES, YES, NO, NO, NO",
    "'(.., 85]', UNKNOWN, NO, YES, UNKNOWN, UNKNOWN",
    "'(.., 85)', NO, NO, YES, YES, NO",
    "'(.., 84]', NO, NO, YES, YES, NO",
    "'(.., 86]', UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "'[85, 90]', YES, UNKNOWN, UNKNOWN, NO, UNKNOWN",
    "'(80, 85)', NO, NO, YES, YES, NO",
    "'[80, 85]', UNKNOWN, NO, YES, UNKNOWN, UNKNOWN",
    "'(84, 86)', UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "'(.., ..)', UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "'84', NO, NO, YES, YES, NO",
    "'85', YES, NO, YES, NO, YES",
    "'86', YES, YES, NO, NO, NO"
  })
  void should_answer_only_what_the_interval_proves_when_compared(
      String interval,
      Truth atLeast,
      Truth moreThan,
      Truth atMost,
      Truth fewerThan,
      Truth exactly) {
    Quantity quantity = Intervals.parse(interval);

    assertThat(quantity.compare(Comparison.AT_LEAST, T)).isEqualTo(atLeast);
    assertThat(quantity.compare(Comparison.MORE_THAN, T)).isEqualTo(moreThan);
    assertThat(quantity.compare(Comparison.AT_MOST, T)).isEqualTo(atMost);
    assertThat(quantity.compare(Comparison.FEWER_THAN, T)).isEqualTo(fewerThan);
    assertThat(quantity.compare(Comparison.EXACTLY, T)).isEqualTo(exactly);
  }

  @ParameterizedTest
  @CsvSource({
    "'(.., 800)', '(.., 799]'",
    "'(.., 800]', '(.., 800]'",
    "'(600, ..)', '[601, ..)'",
    "'[600, ..)', '[600, ..)'",
    "'(600, 800)', '[601, 799]'",
    "'(599/2, 1601/2)', '[300, 800]'",
    "'[599/2, 1601/2]', '[300, 800]'",
    "'(-1, 1)', '0'",
    "'(-5/2, -1/2]', '[-2, -1]'",
    "'(.., ..)', '(.., ..)'"
  })
  void should_keep_only_whole_numbers_when_a_count_is_meant(String interval, String whole) {
    assertThat(Intervals.parse(interval).wholeNumbers()).isEqualTo(Intervals.parse(whole));
  }

  @Test
  void should_refuse_whole_numbers_when_none_lies_inside() {
    Quantity between = Intervals.parse("(1, 2)");

    assertThatThrownBy(between::wholeNumbers).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_open_the_upper_end_when_a_printed_figure_was_rounded_half_up() {
    Quantity ninety = Quantity.exactly(90).unrounded(Fraction.ONE);

    assertThat(ninety).isEqualTo(Intervals.parse("[179/2, 181/2)"));
    assertThat(ninety.compare(Comparison.AT_LEAST, Fraction.parse("89.5"))).isEqualTo(Truth.YES);
    assertThat(ninety.compare(Comparison.FEWER_THAN, Fraction.parse("90.5"))).isEqualTo(Truth.YES);
    assertThat(ninety.compare(Comparison.AT_LEAST, Fraction.parse("89.51")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_widen_only_known_ends_when_unrounded() {
    assertThat(Intervals.parse("[3, ..)").unrounded(Fraction.of(1, 10)))
        .isEqualTo(Intervals.parse("[59/20, ..)"));
    assertThat(Intervals.parse("(.., 3]").unrounded(Fraction.of(1, 10)))
        .isEqualTo(Intervals.parse("(.., 61/20)"));
  }

  @Test
  void should_cut_to_the_domain_when_intersected() {
    assertThat(Quantity.atLeast(Fraction.ONE).intersect(Quantity.SHARE))
        .isEqualTo(Quantity.exactly(1));
    assertThat(Quantity.moreThan(Fraction.of(600)).intersect(Quantity.fewerThan(Fraction.of(800))))
        .isEqualTo(Intervals.parse("(600, 800)"));
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 2]', '[3, 4]'",
    "'[1, 2)', '[2, 3]'",
    "'[1, 2]', '(2, 3]'",
    "'(.., 2)', '2'",
    "'(2, ..)', '(.., 2]'"
  })
  void should_refuse_when_no_value_lies_in_both(String a, String b) {
    assertThat(Intervals.parse(a).meets(Intervals.parse(b))).isFalse();
    assertThatThrownBy(() -> Intervals.parse(a).intersect(Intervals.parse(b)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_hold_one_value_when_closed_ends_touch() {
    assertThat(Intervals.parse("[1, 2]").intersect(Intervals.parse("[2, 3]")))
        .isEqualTo(Quantity.exactly(2));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, true, true", "1, 1, true, false", "1, 1, false, true", "1, 1, false, false"})
  void should_refuse_when_an_interval_holds_nothing(
      long low, long high, boolean lowIn, boolean highIn) {
    Optional<Bound> from = Optional.of(new Bound(Fraction.of(low), lowIn));
    Optional<Bound> to = Optional.of(new Bound(Fraction.of(high), highIn));

    assertThatThrownBy(() -> new Quantity(from, to)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 2]', '[4, 5]', '[1, 5]'",
    "'(1, 2]', '[1, 2)', '[1, 2]'",
    "'[1, 2)', '(1, 2]', '[1, 2]'",
    "'(1, 2)', '(1, 2)', '(1, 2)'",
    "'[1, 9]', '(3, 4)', '[1, 9]'",
    "'[1, ..)', '[0, 2]', '[0, ..)'",
    "'(.., 1]', '(0, 2]', '(.., 2]'",
    "'(.., 1]', '[2, ..)', '(.., ..)'"
  })
  void should_reach_over_both_when_hulled(String a, String b, String hull) {
    assertThat(Intervals.parse(a).hull(Intervals.parse(b))).isEqualTo(Intervals.parse(hull));
    assertThat(Intervals.parse(b).hull(Intervals.parse(a))).isEqualTo(Intervals.parse(hull));
  }

  @Test
  void should_be_exact_only_when_both_ends_are_one() {
    assertThat(Quantity.exactly(3).exact()).contains(Fraction.of(3));
    assertThat(Intervals.parse("[3, 4]").exact()).isEmpty();
    assertThat(Quantity.atLeast(T).exact()).isEmpty();
    assertThat(Quantity.atMost(T).exact()).isEmpty();
    assertThat(Quantity.UNKNOWN.exact()).isEmpty();
  }

  @Test
  void should_scale_both_ends_when_divided() {
    assertThat(Intervals.parse("[601, 799]").dividedBy(Fraction.of(19)))
        .isEqualTo(Intervals.parse("[601/19, 799/19]"));
    assertThat(Intervals.parse("(1, 2)").times(Fraction.of(3)))
        .isEqualTo(Intervals.parse("(3, 6)"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void should_refuse_when_the_factor_is_not_positive(long factor) {
    assertThatThrownBy(() -> Quantity.SHARE.times(Fraction.of(factor)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("factor");
  }

  @ParameterizedTest
  @CsvSource({
    "'[1, 2]', '[3, 4]', '[4, 6]'",
    "'(1, 2]', '[3, 4)', '(4, 6)'",
    "'[1, ..)', '[3, 4]', '[4, ..)'",
    "'(.., 1]', '[3, ..)', '(.., ..)'"
  })
  void should_add_the_ends_when_two_figures_are_added(String a, String b, String sum) {
    assertThat(Intervals.parse(a).plus(Intervals.parse(b))).isEqualTo(Intervals.parse(sum));
  }

  @ParameterizedTest
  @CsvSource({"'[601, 799]'", "'(85, ..)'", "'(.., 85]'", "'(.., ..)'", "'3'", "'(1/2, 1]'"})
  void should_print_square_ends_only_when_inclusive(String interval) {
    assertThat(Intervals.parse(interval)).hasToString(interval);
  }
}
