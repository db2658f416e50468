package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.testkit.arbitrary.CellArbitraries;

/** The code by hand is right for stranger cells as well: it is not made to fit its benchmark. */
class StandardFindingsProperties {
  private static final int YEAR = 2025;

  private final Contender evaluator = StandardContender.EXPLAINED.open();
  private final Contender ruleByRule = StandardContender.RULE_BY_RULE.open();
  private final Contender planned = StandardContender.PLANNED.open();
  private final Contender shared = StandardContender.SHARED_AGGREGATES.open();

  @Property(tries = 100, seed = "20260101")
  void should_find_the_same_when_cells_are_odd(@ForAll("cells") CellRecord cell) {
    String found = found(evaluator, cell);
    assertThat(found(planned, cell)).isEqualTo(found);
    assertThat(found(ruleByRule, cell)).isEqualTo(found);
    assertThat(found(shared, cell)).isEqualTo(found);
  }

  private static String found(Contender contender, CellRecord cell) {
    long[] codes = new long[StandardContender.book().rules().size()];
    contender.evaluate(cell, codes);
    return Code.text(codes);
  }

  /** Some with a month that may miss meetings, some with a year that may miss decisions. */
  @Provide
  Arbitrary<CellRecord> cells() {
    Arbitrary<LocalDate> day =
        Arbitraries.integers().between(0, 364).map(LocalDate.of(YEAR, 1, 1)::plusDays);
    return Combinators.combine(
            CellArbitraries.cells().inYear(YEAR), day.optional(0.4), day.optional(0.4))
        .as(
            (cell, month, decided) ->
                month
                    .map(missing -> without(cell, missing))
                    .orElse(cell)
                    .withDecisions(
                        decided
                            .map(
                                last ->
                                    Register.of(cell.getDecisions().entries()).completeUpTo(last))
                            .orElse(cell.getDecisions())));
  }

  private static CellRecord without(CellRecord cell, LocalDate month) {
    return cell.withMeetings(
        new Register<>(
            cell.getMeetings().entries(),
            cell.getPeriod().minus(List.of(Span.MONTH.around(month)))));
  }
}
