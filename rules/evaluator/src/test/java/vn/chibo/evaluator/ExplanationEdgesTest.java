package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Explanation.Shortfall;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What the checker makes of days, distances and parts to come, one thing at a time. */
class ExplanationEdgesTest {
  private static final Text LABEL = Text.same("label");
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final Outcome UNKNOWN =
      Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(LABEL));

  private static boolean follows(Explanation node) {
    return ExplanationChecker.check(node).isEmpty();
  }

  private static Explanation judged(Outcome outcome) {
    return Explanation.leaf(NodeKind.JUDGEMENT, LABEL, outcome);
  }

  private static Asked year(Optional<LocalDate> until) {
    return Asked.of(Basis.RECORD, YEAR, until);
  }

  private static Outcome until(LocalDate day) {
    return new Outcome.Pending(day, Lean.NOT_YET);
  }

  private static Explanation waiting(LocalDate day) {
    return judged(until(day))
        .asked(Asked.of(Basis.RECORD, DatePeriod.ofClosed(YEAR.start(), day), Optional.of(day)));
  }

  @ParameterizedTest
  @CsvSource({"2024-06-30, false", "2024-12-30, false", "2024-12-31, true", "2025-01-01, true"})
  void should_run_to_the_last_day_of_the_window_at_least(LocalDate until, boolean follows) {
    assertThat(follows(judged(Outcome.SATISFIED).asked(year(Optional.of(until)))))
        .isEqualTo(follows);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01/2024-12-31, true",
    "2023-12-31/2024-01-31, false",
    "2024-12-01/2025-01-01, false"
  })
  void should_have_gaps_in_its_days_only(String gap, boolean follows) {
    Asked asked = year(Optional.empty()).gaps(List.of(DatePeriod.parse(gap)));

    assertThat(follows(judged(Outcome.SATISFIED).asked(asked))).isEqualTo(follows);
  }

  private static Explanation quarters(int first, int last) {
    List<Explanation> parts =
        Span.QUARTER.within(YEAR).subList(first, last).stream()
            .map(
                days ->
                    judged(Outcome.SATISFIED).asked(Asked.of(Basis.RECORD, days, Optional.empty())))
            .toList();
    return Explanation.join(NodeKind.FOR_EVERY_SPAN, LABEL, Outcome.SATISFIED, parts)
        .asked(year(Optional.empty()).per(Optional.of(Span.QUARTER)));
  }

  @Test
  void should_have_every_span_of_its_days() {
    assertThat(follows(quarters(0, 4))).isTrue();
    assertThat(follows(quarters(0, 3))).isFalse();
    assertThat(follows(quarters(1, 4))).isFalse();
  }

  @Test
  void should_have_the_cut_spans_of_days_that_begin_within_one() {
    DatePeriod days = DatePeriod.parse("2024-02-10/2024-06-30");
    List<Explanation> parts =
        Span.QUARTER.touching(days).stream()
            .map(
                span ->
                    judged(Outcome.SATISFIED).asked(Asked.of(Basis.RECORD, span, Optional.empty())))
            .toList();
    Explanation cut =
        Explanation.join(NodeKind.FOR_EVERY_SPAN, LABEL, Outcome.SATISFIED, parts)
            .asked(Asked.of(Basis.RECORD, days, Optional.empty()).per(Optional.of(Span.QUARTER)));

    assertThat(parts).hasSize(2);
    assertThat(follows(cut)).isTrue();
  }

  private static Measured measured(
      Optional<Fraction> observed, Comparison comparison, long threshold, Optional<Long> shortBy) {
    return new Measured(
        observed.map(figure -> new Observed(Quantity.exactly(figure), LABEL)),
        new Required(comparison, Fraction.of(threshold), LABEL, Optional.empty()),
        shortBy.map(by -> new Shortfall(Quantity.exactly(by), LABEL, LABEL)));
  }

  private static Measured atLeast(long observed, long threshold, Optional<Long> by) {
    return measured(Optional.of(Fraction.of(observed)), Comparison.AT_LEAST, threshold, by);
  }

  private static Explanation compared(Outcome outcome, Measured figures) {
    return Explanation.leaf(NodeKind.COMPARE, LABEL, outcome)
        .asked(year(Optional.empty()))
        .measured(figures);
  }

  @Test
  void should_say_by_how_much_it_misses_when_it_does_and_only_then() {
    assertThat(follows(compared(Outcome.VIOLATED, atLeast(50, 60, Optional.of(10L))))).isTrue();
    assertThat(follows(compared(Outcome.VIOLATED, atLeast(50, 60, Optional.empty())))).isFalse();
    assertThat(follows(compared(Outcome.VIOLATED, atLeast(50, 60, Optional.of(11L))))).isFalse();
    assertThat(follows(compared(Outcome.SATISFIED, atLeast(60, 60, Optional.empty())))).isTrue();
    assertThat(follows(compared(Outcome.SATISFIED, atLeast(60, 60, Optional.of(0L))))).isFalse();
  }

  private static Explanation parts(
      NodeKind kind, Outcome outcome, Asked asked, Measured figures, Outcome... parts) {
    return Explanation.join(
            kind,
            LABEL,
            outcome,
            Stream.of(parts)
                .map(
                    part ->
                        part instanceof Outcome.Pending pending
                            ? waiting(pending.until())
                            : judged(part))
                .toList())
        .asked(asked)
        .measured(figures);
  }

  /** The part to come could add one, the unknown one too, but no one of them alone decides. */
  @Test
  void should_not_wait_when_time_alone_leaves_a_number_decided() {
    Measured two =
        new Measured(
            Optional.of(new Observed(Quantity.between(Fraction.ZERO, Fraction.of(1)), LABEL)),
            new Required(Comparison.AT_LEAST, Fraction.of(2), LABEL, Optional.empty()),
            Optional.empty());
    Asked running = year(Optional.of(DECEMBER));

    assertThat(follows(parts(NodeKind.COUNT, UNKNOWN, running, two, UNKNOWN, until(DECEMBER))))
        .isTrue();
  }

  private static Asked openYear() {
    return year(Optional.of(DECEMBER)).listing(new Listing(List.of(), List.of(), true));
  }

  /** With more parts to come a share leaves an end for good as soon as a part has left it. */
  @Test
  void should_settle_a_share_at_its_ends_while_parts_may_still_come() {
    Measured some = measured(Optional.of(Fraction.ONE), Comparison.MORE_THAN, 0, Optional.empty());
    Measured none = measured(Optional.of(Fraction.ZERO), Comparison.MORE_THAN, 0, Optional.of(0L));
    Measured all = measured(Optional.of(Fraction.ZERO), Comparison.AT_LEAST, 1, Optional.of(1L));
    Measured fine = measured(Optional.of(Fraction.ONE), Comparison.AT_LEAST, 1, Optional.empty());
    NodeKind share = NodeKind.SHARE;
    Outcome pending = until(DECEMBER);

    assertThat(follows(parts(share, Outcome.SATISFIED, openYear(), some, Outcome.SATISFIED)))
        .isTrue();
    assertThat(follows(parts(share, pending, openYear(), none, Outcome.VIOLATED))).isTrue();
    assertThat(follows(parts(share, Outcome.VIOLATED, openYear(), all, Outcome.VIOLATED))).isTrue();
    assertThat(follows(parts(share, pending, openYear(), fine, Outcome.SATISFIED))).isTrue();
  }

  @Test
  void should_wait_for_its_parts_and_not_for_its_window_when_no_more_can_come() {
    Explanation june =
        Explanation.join(NodeKind.ALL, LABEL, until(JUNE), List.of(waiting(JUNE)))
            .asked(year(Optional.of(DECEMBER)));

    assertThat(follows(june)).isTrue();
  }

  @Test
  void should_not_wait_at_all_when_it_cannot_be_known_until_a_day() {
    Outcome open =
        new Outcome.Undetermined(
            UndeterminedReason.MISSING_FACT, List.of(LABEL), Optional.of(DECEMBER));

    assertThat(follows(judged(open))).isTrue();
  }
}
