package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.analysis.Sheets.range;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** The values that stand for all others, and the outcomes to which they lead. */
class PossibleTest {
  private static final OutcomeKind MET = OutcomeKind.SATISFIED;
  private static final OutcomeKind UNMET = OutcomeKind.VIOLATED;
  private static final OutcomeKind NONE = OutcomeKind.NOT_APPLICABLE;

  private static List<Fraction> values(String... values) {
    return Stream.of(values).map(Fraction::parse).toList();
  }

  @Test
  void should_take_the_ends_and_what_lies_beside_them_when_values_are_whole_numbers() {
    assertThat(Domain.COUNT.samples(List.of(range("[1/2, 3]"))))
        .isEqualTo(values("0", "1", "2", "3", "4"));
    assertThat(Domain.whole(1, 2).samples(List.of())).isEqualTo(values("1", "2"));
  }

  @Test
  void should_take_the_ends_and_what_lies_between_them_when_values_are_any_numbers() {
    assertThat(Domain.SHARE.samples(List.of(range("[1/2, ..)"))))
        .isEqualTo(values("0", "1/4", "1/2", "3/4", "1"));
    assertThat(Domain.ANY.samples(List.of(Quantity.exactly(5)))).isEqualTo(values("4", "5", "6"));
    assertThat(Domain.ANY.samples(List.of())).isEqualTo(values("-1", "0", "1"));
  }

  @Test
  void should_hold_whole_numbers_only_where_values_are_whole() {
    assertThat(Domain.whole(1, 3).holds(Fraction.of(3))).isTrue();
    assertThat(Domain.whole(1, 3).holds(Fraction.of(4))).isFalse();
    assertThat(Domain.whole(1, 3).holds(Fraction.of(3, 2))).isFalse();
    assertThat(Domain.SHARE.holds(Fraction.of(1, 2))).isTrue();
  }

  @Test
  void should_name_a_value_of_each_stretch_when_a_domain_has_no_ends() {
    assertThat(Stretch.of(Domain.ANY, List.of(Quantity.exactly(5))))
        .containsExactly(
            new Stretch(range("(.., 5)"), Fraction.of(4), List.of()),
            new Stretch(Quantity.exactly(5), Fraction.of(5), List.of(0)),
            new Stretch(range("(5, ..)"), Fraction.of(6), List.of()));
    assertThat(Stretch.of(Domain.ANY, List.of()))
        .containsExactly(new Stretch(Quantity.UNKNOWN, Fraction.ZERO, List.of()));
    assertThat(Stretch.of(Domain.SHARE, List.of(range("(1/4, 1/2)"))))
        .extracting(Stretch::first)
        .isEqualTo(values("0", "3/8", "1/2"));
  }

  @Test
  void should_hold_one_row_for_each_outcome() {
    assertThat(Possible.each(MET, UNMET).rows()).containsOnlyKeys(List.of(MET), List.of(UNMET));
    assertThat(Possible.each(MET).only(MET)).isTrue();
    assertThat(Possible.each(MET, NONE).only(MET)).isFalse();
  }

  @Test
  void should_join_any_number_of_parts_when_a_row_is_asked_of_each() {
    Possible parts = new Possible();
    parts.add(List.of(MET, UNMET), Example.NONE);
    parts.add(List.of(UNMET, MET), Example.NONE);

    assertThat(parts.forEvery(2).rows())
        .containsOnlyKeys(
            List.of(NONE, NONE), List.of(MET, UNMET), List.of(UNMET, MET), List.of(UNMET, UNMET));
    assertThat(new Possible().forEvery(1).rows()).containsOnlyKeys(List.of(NONE));
  }

  private static Earned earned(long left, long... groups) {
    List<Fraction> points = new ArrayList<>();
    for (long each : groups) {
      points.add(Fraction.of(each));
    }
    return new Earned(points, Fraction.of(left));
  }

  private static List<Earned> best(Earned... all) {
    List<Earned> best = new ArrayList<>();
    for (Earned each : all) {
      each.into(best);
    }
    return best;
  }

  @Test
  void should_keep_only_ways_that_no_other_outdoes() {
    assertThat(best(earned(0, 5), earned(0, 3))).containsExactly(earned(0, 5));
    assertThat(best(earned(0, 3), earned(0, 5))).containsExactly(earned(0, 5));
    assertThat(best(earned(0, 5), earned(0, 5))).containsExactly(earned(0, 5));
    assertThat(best(earned(0, 5), earned(2, 3))).containsExactly(earned(0, 5), earned(2, 3));
    assertThat(best(earned(1, 5), earned(2, 5))).containsExactly(earned(2, 5));
    assertThat(best(earned(0, 5, 1), earned(0, 4, 2)))
        .containsExactly(earned(0, 5, 1), earned(0, 4, 2));
  }
}
