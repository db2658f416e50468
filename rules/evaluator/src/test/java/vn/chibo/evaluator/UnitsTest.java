package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Figures are compared with thresholds of their own unit only. */
class UnitsTest {
  private static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));

  /** Each kind of node that compares a figure, with the unit of the figure. */
  private record Node(Unit unit, Function<Threshold, Condition<CellRecord>> of) {
    Rule<CellRecord> asks(Threshold threshold) {
      return asking(of.apply(threshold));
    }
  }

  static Stream<Node> nodes() {
    return Stream.of(
        new Node(Unit.MINUTE, t -> forEvery(meetings(REGULAR), compare(LENGTH, atLeast(t)))),
        new Node(Unit.COUNT, t -> tallied(countOf(heldMeetings(REGULAR)), atLeast(t))),
        new Node(Unit.SHARE, t -> shareOf(meetings(REGULAR), HOUR, atLeast(t))),
        new Node(Unit.COUNT, t -> countWhere(meetings(REGULAR), HOUR, atLeast(t))),
        new Node(Unit.MINUTE, t -> meanOf(meetings(REGULAR), LENGTH, atLeast(t))),
        new Node(Unit.MINUTE, t -> not(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(t))))));
  }

  private static Threshold fixed(Unit unit) {
    return new Threshold.Fixed(Fraction.ONE, unit);
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void should_refuse_a_rule_when_a_fixed_threshold_has_another_unit(Node node) {
    for (Unit unit : Unit.values()) {
      if (unit == node.unit()) {
        assertThat(node.asks(fixed(unit)).id().value()).isEqualTo(Facts.RULE);
      } else {
        assertThat(faults(() -> node.asks(fixed(unit))))
            .extracting(Fault::key)
            .containsExactly("unit-mismatch");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void should_refuse_a_book_when_a_figure_has_another_unit(Node node) {
    Rule<CellRecord> rule = node.asks(parameter("figure"));
    for (Unit unit : Unit.values()) {
      Figures figures = Facts.figure("figure", Fraction.ONE, unit);
      if (unit == node.unit()) {
        assertThat(RuleBook.of(figures, rule).rules()).containsExactly(rule);
      } else {
        assertThat(faults(() -> RuleBook.of(figures, rule)))
            .extracting(Fault::key)
            .containsExactly("unit-mismatch");
      }
    }
  }

  @Test
  void should_say_how_to_mend_it_when_a_fixed_threshold_has_another_unit() {
    List<Fault> faults =
        faults(() -> asking(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(90))))));
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).text(Language.ENGLISH))
        .isEqualTo(
            "the rule test/rule compares \"length of the meeting\" (minutes) with a threshold of"
                + " another unit (a plain count); write the threshold in the unit of what is"
                + " measured");
    assertThat(faults.get(0).text(Language.VIETNAMESE))
        .startsWith("quy định test/rule so sánh")
        .contains("(phút)", "(số đếm)");
  }

  @Test
  void should_name_every_fault_of_a_book_at_once_when_there_are_several() {
    Rule<CellRecord> rule =
        asking(
            all(
                forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("figure")))),
                tallied(countOf(heldMeetings(REGULAR)), atLeast(parameter("lost"))),
                shareOf(meetings(REGULAR), HOUR, atLeast(parameter("figure")))));
    assertThat(faults(() -> RuleBook.of(Facts.figure("figure", Fraction.ONE, Unit.COUNT), rule)))
        .extracting(fault -> fault.key() + ": " + fault.text(Language.ENGLISH))
        .satisfiesExactly(
            one -> assertThat(one).startsWith("unit-mismatch").contains("\"figure\"", "(minutes)"),
            two -> assertThat(two).startsWith("no-figure").contains("\"lost\""),
            three -> assertThat(three).startsWith("unit-mismatch").contains("(a share)"));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void should_name_the_unit_in_both_languages(Unit unit) {
    assertThat(EvaluatorMessages.bundle().has("unit." + unit)).isTrue();
  }

  @Test
  void should_accept_a_rule_when_it_compares_nothing() {
    assertThat(asking(Conditions.<CellRecord>noFigureOnRecord(Facts.WORDS)).force())
        .isEqualTo(Force.MANDATORY);
  }

  @Test
  void should_refuse_the_same_fault_once_when_a_condition_stands_twice() {
    Condition<CellRecord> wrong = forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(90))));
    assertThatThrownBy(() -> asking(all(wrong, wrong)))
        .isInstanceOfSatisfying(FaultException.class, e -> assertThat(e.faults()).hasSize(1));
  }

  private static List<Fault> faults(ThrowingCallable building) {
    return catchThrowableOfType(FaultException.class, building).faults();
  }
}
