package vn.chibo.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;

/**
 * Members with their exemptions, hindrances and dues, now and then with transfers, posts, tasks and
 * what else their registers hold: always valid.
 *
 * <pre>{@code
 * MemberArbitraries.members().inYear(2024).withGaps(0.1);
 * }</pre>
 */
public final class MemberArbitrary extends ArbitraryDecorator<MemberRecord> {
  private final CellPlan plan;

  MemberArbitrary(CellPlan plan) {
    this.plan = plan;
  }

  /** Over one calendar year. */
  public MemberArbitrary inYear(int year) {
    return over(DatePeriod.ofYear(year));
  }

  /** Over a period with a known end. */
  public MemberArbitrary over(DatePeriod days) {
    return new MemberArbitrary(plan.over(days));
  }

  /** How probable it is, from 0 to 1, that a register has gaps. */
  public MemberArbitrary withGaps(double probability) {
    return new MemberArbitrary(plan.with(plan.facts().withGaps(Range.share(probability))));
  }

  /** With judgements of what a book leaves to people. */
  public MemberArbitrary atThresholdsOf(RuleBook book) {
    return new MemberArbitrary(plan.with(plan.facts().at(Edges.of(book))));
  }

  @Override
  protected Arbitrary<MemberRecord> arbitrary() {
    MeetingPlan facts = plan.facts();
    return DrawnArbitrary.of(
        draw ->
            MemberRecords.full(
                draw, MemberValues.id(1), plan.period(), facts.gaps(), facts.edges()));
  }
}
