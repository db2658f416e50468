package vn.chibo.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

class GradeCountsTest {

  private static Optional<Bound> bound(String value) {
    return Optional.ofNullable(value).map(v -> new Bound(Fraction.parse(v), true));
  }

  @ParameterizedTest
  @CsvSource({
    "T_ONLY, 22, 25, 0, 3/22",
    "T_AND_ABOVE, 22, 25, 0, 3/25",
    "ALL_GRADED, 22, 25, 0, 3/25",
    "T_ONLY, 25, 25, 0, 0",
    "T_ONLY, 0, 25, 0, "
  })
  void should_leave_the_others_for_excellent_when_exactly_so_many_are_good(
      CapBase base, int good, int graded, String least, String most) {
    var share = GradeCounts.exactlyGood(good, graded).excellentShare(base);

    assertThat(share.low()).isEqualTo(bound(least));
    assertThat(share.high()).isEqualTo(bound(most));
  }

  /** None of nobody stay within any cap, and one of nobody goes beyond it. */
  @Test
  void should_know_the_share_of_nobody_when_it_is_known_who_is_excellent() {
    assertThat(counts(0, 0).excellentShare(CapBase.T_ONLY))
        .isEqualTo(Quantity.exactly(Fraction.ZERO));
    assertThat(counts(0, 0).excellentShare(CapBase.T_AND_ABOVE))
        .isEqualTo(Quantity.exactly(Fraction.ZERO));
    assertThat(counts(1, 0).excellentShare(CapBase.T_ONLY))
        .isEqualTo(Quantity.moreThan(Fraction.ONE));
    assertThat(counts(1, 0).excellentShare(CapBase.T_AND_ABOVE))
        .isEqualTo(Quantity.exactly(Fraction.ONE));
    assertThat(counts(1, 1).excellentShare(CapBase.T_ONLY))
        .isEqualTo(Quantity.exactly(Fraction.ONE));
  }

  private static GradeCounts counts(int excellent, int good) {
    return new GradeCounts(
        Quantity.exactly(25), Quantity.exactly(excellent), Quantity.exactly(good));
  }

  @ParameterizedTest
  @CsvSource({"T_ONLY, 0,", "T_AND_ABOVE, 0, 1", "ALL_GRADED, 0, 22/25"})
  void should_leave_the_base_open_when_good_or_better_are_one_figure(
      CapBase base, String least, String most) {
    var share = GradeCounts.goodOrBetter(22, 25).excellentShare(base);

    assertThat(share.low()).isEqualTo(bound(least));
    assertThat(share.high()).isEqualTo(bound(most));
  }
}
