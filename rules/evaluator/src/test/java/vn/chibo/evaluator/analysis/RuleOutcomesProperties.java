package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.analysis.Planted.OTHER;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.book;
import static vn.chibo.evaluator.analysis.Planted.cell;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What is said of rules is what evaluating them over every record says: thresholds are at most 2,
 * so that up to four meetings of each kind stand for any number.
 */
class RuleOutcomesProperties {
  private static final int MOST = 4;
  private static final List<CellRecord> CELLS = cells();

  private static List<CellRecord> cells() {
    List<CellRecord> cells = new ArrayList<>();
    for (int regular = 0; regular <= MOST; regular++) {
      for (int thematic = 0; thematic <= MOST; thematic++) {
        cells.add(cell(regular, thematic));
      }
    }
    return cells;
  }

  private static Set<List<OutcomeKind>> outcomes(RuleBook book) {
    Set<List<OutcomeKind>> outcomes = new LinkedHashSet<>();
    CELLS.forEach(cell -> outcomes.add(Planted.outcomes(book, cell)));
    return outcomes;
  }

  @Provide
  Arbitrary<Condition<CellRecord>> conditions() {
    return conditions(3);
  }

  private static Arbitrary<Condition<CellRecord>> conditions(int depth) {
    Arbitrary<Condition<CellRecord>> leaf = leaf();
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition<CellRecord>> part = conditions(depth - 1);
    return Arbitraries.oneOf(
        leaf,
        Combinators.combine(part, part).as((a, b) -> Conditions.all(a, b)),
        Combinators.combine(part, part).as((a, b) -> Conditions.any(a, b)),
        Combinators.combine(part, part).as(Conditions::when),
        Combinators.combine(part, part).as((a, b) -> Conditions.unless(a, Planted.CLAUSE, b)),
        Combinators.combine(Arbitraries.integers().between(1, 3), part, part, part)
            .as((k, a, b, c) -> Conditions.atLeastOf(k, a, b, c)),
        part.map(Conditions::not));
  }

  private static Arbitrary<Condition<CellRecord>> leaf() {
    return Combinators.combine(
            Arbitraries.of(REGULAR, THEMATIC),
            Arbitraries.of(Comparison.class),
            Arbitraries.integers().between(0, 2))
        .as(RuleOutcomesProperties::leaf);
  }

  private static Condition<CellRecord> leaf(MeetingKind kind, Comparison comparison, int value) {
    return tallied(countOf(heldMeetings(kind)), new Requirement(comparison, number(value)));
  }

  @Property(tries = 150)
  void should_say_of_a_rule_what_every_record_says(
      @ForAll("conditions") Condition<CellRecord> condition) {
    RuleBook book = book(rule(RULE, condition));
    Analysis analysis = Analysis.of(book);
    Set<List<OutcomeKind>> outcomes = outcomes(book);
    boolean met = outcomes.contains(List.of(OutcomeKind.SATISFIED));
    boolean unmet = outcomes.contains(List.of(OutcomeKind.VIOLATED));
    assertThat(analysis.findings(WeaknessCode.CONTRADICTION)).hasSize(!met && unmet ? 1 : 0);
    assertThat(analysis.findings(WeaknessCode.SAYS_NOTHING)).hasSize(met && !unmet ? 1 : 0);
    assertThat(analysis.findings(WeaknessCode.DEAD_RULE)).hasSize(!met && !unmet ? 1 : 0);
    assertThat(analysis.notAnalysed()).isEmpty();
  }

  @Property(tries = 100)
  void should_report_two_rules_exactly_when_no_record_meets_both(
      @ForAll("conditions") Condition<CellRecord> one,
      @ForAll("conditions") Condition<CellRecord> other) {
    RuleBook book = book(rule(RULE, one), rule(OTHER, other));
    Set<List<OutcomeKind>> outcomes = outcomes(book);
    boolean together =
        outcomes.stream().anyMatch(both -> !both.contains(OutcomeKind.NOT_APPLICABLE));
    boolean each =
        outcomes.stream().anyMatch(both -> both.get(0) == OutcomeKind.SATISFIED)
            && outcomes.stream().anyMatch(both -> both.get(1) == OutcomeKind.SATISFIED);
    boolean never = !outcomes.contains(List.of(OutcomeKind.SATISFIED, OutcomeKind.SATISFIED));
    List<Weakness> conflicts =
        Analysis.of(book).findings(WeaknessCode.CONTRADICTION).stream()
            .filter(found -> found.words().english().startsWith("the rules "))
            .toList();
    assertThat(conflicts).hasSize(together && each && never ? 1 : 0);
  }

  /** A rule of quarters: each quarter may have its own numbers of meetings. */
  private static RuleBook quarterly(Condition<CellRecord> one, Condition<CellRecord> other) {
    return book(
        rule(RULE)
            .policy(WindowPolicy.WINDOW_START)
            .asks(
                Conditions.all(
                    Conditions.forEvery(Span.QUARTER, one),
                    Conditions.any(
                        Conditions.forEvery(Span.QUARTER, other),
                        Conditions.forEvery(Span.QUARTER, Conditions.not(one)))))
            .build());
  }

  @Property(tries = 100)
  void should_never_say_of_quarters_what_a_record_disproves(
      @ForAll("conditions") Condition<CellRecord> one,
      @ForAll("conditions") Condition<CellRecord> other) {
    RuleBook book = quarterly(one, other);
    Analysis analysis = Analysis.of(book);
    Set<List<OutcomeKind>> outcomes = outcomes(book);
    if (!analysis.findings(WeaknessCode.CONTRADICTION).isEmpty()) {
      assertThat(outcomes).doesNotContain(List.of(OutcomeKind.SATISFIED));
    }
    if (!analysis.findings(WeaknessCode.SAYS_NOTHING).isEmpty()) {
      assertThat(outcomes).doesNotContain(List.of(OutcomeKind.VIOLATED));
    }
    if (!analysis.findings(WeaknessCode.DEAD_RULE).isEmpty()) {
      assertThat(outcomes).containsOnly(List.of(OutcomeKind.NOT_APPLICABLE));
    }
  }
}
