package vn.chibo.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.figure.Comparison.AT_MOST;
import static vn.chibo.core.figure.Comparison.EXACTLY;
import static vn.chibo.core.figure.Comparison.MORE_THAN;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;

/** Which requirements are proved to ask the same, and that the proof is right. */
class AskedFigureTest {
  private static final Fraction ZERO = Fraction.ZERO;
  private static final Fraction ONE = Fraction.ONE;
  private static final Fraction TWO = Fraction.of(2);
  private static final Fraction THREE = Fraction.of(3);

  private static AskedFigure asked(Domain domain, Comparison comparison, boolean growing) {
    return new AskedFigure(new Requirement(comparison, Conditions.number(0)), domain, growing);
  }

  @Example
  void should_ask_the_same_of_a_number_when_no_whole_number_lies_between() {
    AskedFigure atLeast = asked(Domain.COUNTS, AT_LEAST, true);

    assertThat(atLeast.same(THREE, MORE_THAN, TWO)).isTrue();
    assertThat(atLeast.same(THREE, MORE_THAN, THREE)).isFalse();
    assertThat(asked(Domain.ANY, AT_LEAST, true).same(THREE, MORE_THAN, TWO)).isFalse();
  }

  @Example
  void should_ask_the_same_when_the_other_side_is_beyond_all_figures() {
    assertThat(asked(Domain.COUNTS, EXACTLY, false).same(ZERO, AT_MOST, ZERO)).isTrue();
    assertThat(asked(Domain.SHARES, EXACTLY, false).same(ONE, AT_LEAST, ONE)).isTrue();
    assertThat(asked(Domain.SHARES, AT_MOST, false).same(ONE, AT_MOST, TWO)).isTrue();
    assertThat(asked(Domain.ANY, EXACTLY, false).same(ONE, AT_LEAST, ONE)).isFalse();
  }

  /** A minimum that is reached is settled; an exact number is not while more can follow. */
  @Example
  void should_not_ask_the_same_of_a_growing_figure_when_it_is_settled_on_other_days() {
    assertThat(asked(Domain.SHARES, EXACTLY, true).same(ONE, AT_LEAST, ONE)).isFalse();
    assertThat(asked(Domain.COUNTS, EXACTLY, true).same(ZERO, AT_MOST, ZERO)).isTrue();
  }

  @Example
  void should_know_which_figures_are_flags_and_parts_of_a_whole() {
    Requirement one = Conditions.exactly(Conditions.number(1));

    assertThat(AskedFigure.of(new Condition.Compare<>(MeetingMeasures.DIFFICULTY, one)))
        .hasValueSatisfying(figure -> assertThat(figure.same(ONE, AT_LEAST, ONE)).isTrue());
    assertThat(AskedFigure.of(new Condition.Compare<>(MeetingMeasures.UNEXCUSED_ABSENCES, one)))
        .hasValueSatisfying(figure -> assertThat(figure.same(ONE, AT_LEAST, ONE)).isFalse());
    assertThat(Domain.of(MeetingMeasures.attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED)))
        .isEqualTo(Domain.SHARES);
    assertThat(Domain.of(MeetingMeasures.LENGTH)).isEqualTo(Domain.ANY);
  }

  @Property(tries = 500)
  void should_hold_for_each_number_when_it_is_proved(
      @ForAll Comparison one,
      @ForAll @IntRange(min = -4, max = 12) int halves,
      @ForAll Comparison other,
      @ForAll @IntRange(min = -4, max = 12) int otherHalves) {
    Fraction threshold = Fraction.of(halves, 2);
    Fraction otherThreshold = Fraction.of(otherHalves, 2);
    boolean same =
        LongStream.rangeClosed(0, 20)
            .mapToObj(Fraction::of)
            .allMatch(
                n -> one.holds(n.compareTo(threshold)) == other.holds(n.compareTo(otherThreshold)));

    assertThat(asked(Domain.COUNTS, one, false).same(threshold, other, otherThreshold))
        .isEqualTo(same);
  }

  @Property(tries = 500)
  void should_hold_for_each_share_when_it_is_proved(
      @ForAll Comparison one,
      @ForAll @IntRange(min = -2, max = 12) int tenths,
      @ForAll Comparison other,
      @ForAll @IntRange(min = -2, max = 12) int otherTenths) {
    Fraction threshold = Fraction.of(tenths, 10);
    Fraction otherThreshold = Fraction.of(otherTenths, 10);
    boolean same =
        IntStream.rangeClosed(0, 20)
            .mapToObj(twentieths -> Fraction.of(twentieths, 20))
            .allMatch(
                s -> one.holds(s.compareTo(threshold)) == other.holds(s.compareTo(otherThreshold)));

    assertThat(asked(Domain.SHARES, one, false).same(threshold, other, otherThreshold))
        .isEqualTo(same);
  }
}
