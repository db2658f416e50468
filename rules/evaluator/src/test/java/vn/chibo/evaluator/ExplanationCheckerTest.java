package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What the checker takes as it stands, and what it does not. */
class ExplanationCheckerTest {
  private static final Text LABEL = Text.same("label");
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);
  private static final DatePeriod YEAR = DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), DECEMBER);
  private static final Outcome UNKNOWN =
      Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(LABEL));

  private static Explanation leaf(Outcome outcome) {
    Explanation leaf = Explanation.leaf(NodeKind.JUDGEMENT, LABEL, outcome);
    return outcome instanceof Outcome.Pending pending
        ? leaf.asked(
            Asked.of(
                Basis.RECORD,
                DatePeriod.ofClosed(YEAR.start(), pending.until()),
                Optional.of(pending.until())))
        : leaf;
  }

  private static Explanation join(NodeKind kind, Outcome outcome, Outcome... parts) {
    return Explanation.join(
        kind, LABEL, outcome, List.of(parts).stream().map(p -> leaf(p)).toList());
  }

  private static Outcome until(LocalDate day) {
    return new Outcome.Pending(day, Lean.NOT_YET);
  }

  private static boolean follows(Explanation node) {
    return ExplanationChecker.check(node).isEmpty();
  }

  private static Explanation running(Explanation node, Basis basis) {
    return node.asked(Asked.of(basis, YEAR, Optional.of(DECEMBER)));
  }

  @ParameterizedTest
  @EnumSource(names = {"TALLY", "COUNT", "SHARE", "MEAN", "FOR_EVERY", "DECIDED"})
  void should_follow_when_no_figure_is_settled_or_a_function_threw(NodeKind kind) {
    for (UndeterminedReason reason :
        List.of(UndeterminedReason.FAULT, UndeterminedReason.CONFLICTING_RULES)) {
      Outcome open = Outcome.undetermined(reason, List.of(LABEL));

      assertThat(follows(running(Explanation.leaf(kind, LABEL, open), Basis.RECORD))).isTrue();
    }
    Outcome none = Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD);
    assertThat(follows(running(Explanation.leaf(kind, LABEL, none), Basis.RECORD))).isTrue();
  }

  @Test
  void should_not_follow_when_a_join_is_open_for_a_reason_of_a_leaf() {
    Outcome fault = Outcome.undetermined(UndeterminedReason.FAULT, List.of(LABEL));

    assertThat(follows(join(NodeKind.ALL, fault, Outcome.SATISFIED))).isFalse();
    assertThat(follows(join(NodeKind.ALL, fault, fault))).isTrue();
  }

  @Test
  void should_not_follow_when_a_report_says_of_each_part_what_fails_somewhere() {
    Explanation any = join(NodeKind.ANY, Outcome.VIOLATED, Outcome.VIOLATED, Outcome.VIOLATED);
    Explanation not = join(NodeKind.NOT, Outcome.SATISFIED, Outcome.VIOLATED);
    Explanation all = join(NodeKind.ALL, Outcome.VIOLATED, Outcome.VIOLATED, Outcome.SATISFIED);
    Explanation when = join(NodeKind.WHEN, Outcome.VIOLATED, Outcome.SATISFIED, Outcome.VIOLATED);

    assertThat(follows(running(any, Basis.RECORD))).isTrue();
    assertThat(follows(running(any, Basis.REPORT))).isFalse();
    assertThat(follows(running(not, Basis.RECORD))).isTrue();
    assertThat(follows(running(not, Basis.REPORT))).isFalse();
    assertThat(follows(running(all, Basis.REPORT))).isTrue();
    assertThat(follows(running(when, Basis.REPORT))).isTrue();
  }

  @Test
  void should_wait_for_the_last_of_the_parts() {
    for (NodeKind kind : List.of(NodeKind.ALL, NodeKind.ANY, NodeKind.WHEN, NodeKind.READINGS)) {
      assertThat(follows(join(kind, until(DECEMBER), until(JUNE), until(DECEMBER)))).isTrue();
      assertThat(follows(join(kind, until(JUNE), until(JUNE), until(DECEMBER)))).isFalse();
      assertThat(follows(join(kind, until(DECEMBER), until(JUNE), until(JUNE)))).isFalse();
    }
  }

  @Test
  void should_wait_for_the_reading_chosen_and_for_no_other() {
    NodeKind chosen = NodeKind.CHOSEN_READING;

    assertThat(follows(join(chosen, until(JUNE), until(JUNE), until(DECEMBER)))).isTrue();
    assertThat(follows(join(chosen, until(DECEMBER), until(JUNE), until(DECEMBER)))).isFalse();
  }

  @Test
  void should_wait_for_the_window_when_nothing_is_below() {
    Explanation nothing = Explanation.leaf(NodeKind.TALLY, LABEL, until(DECEMBER));

    assertThat(follows(running(nothing, Basis.RECORD))).isTrue();
    assertThat(follows(running(Explanation.leaf(NodeKind.TALLY, LABEL, until(JUNE)), Basis.RECORD)))
        .isFalse();
  }

  @Test
  void should_put_what_is_unknown_before_what_is_to_come() {
    assertThat(follows(join(NodeKind.ALL, UNKNOWN, UNKNOWN, until(JUNE)))).isTrue();
    assertThat(follows(join(NodeKind.ALL, until(JUNE), UNKNOWN, until(JUNE)))).isFalse();
    assertThat(follows(join(NodeKind.WHEN, until(JUNE), until(JUNE), Outcome.SATISFIED))).isTrue();
    assertThat(follows(join(NodeKind.WHEN, UNKNOWN, until(JUNE), UNKNOWN))).isTrue();
  }
}
