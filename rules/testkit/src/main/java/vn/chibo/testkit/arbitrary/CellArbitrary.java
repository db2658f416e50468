package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;

/**
 * Cells over one period, always valid: meetings scattered over it, or one a month and a thematic
 * one a quarter, so that rules of meetings are met as well as broken. Lengths, rates of attendance,
 * counts and numbers of members often lie at a threshold of a rule or just beside it.
 *
 * <pre>{@code
 * CellArbitraries.cells().inYear(2024).withMeetings(0, 16).withGaps(0.1);
 * }</pre>
 */
public final class CellArbitrary extends ArbitraryDecorator<CellRecord> {
  private final CellPlan plan;

  CellArbitrary(CellPlan plan) {
    this.plan = plan;
  }

  /** Over one calendar year. */
  public CellArbitrary inYear(int year) {
    return over(DatePeriod.ofYear(year));
  }

  /** Over a period with a known end. */
  public CellArbitrary over(DatePeriod days) {
    return new CellArbitrary(plan.over(days));
  }

  /**
   * With so many members at least and at most; without it as many as cells of the sector have.
   *
   * @throws IllegalArgumentException if there are fewer than one or more at least than at most
   */
  public CellArbitrary withMembers(int atLeast, int atMost) {
    return new CellArbitrary(plan.withMembers(new Range(Range.positive(atLeast), atMost)));
  }

  /** Of one sector only. */
  public CellArbitrary inSector(Sector sector) {
    return new CellArbitrary(plan.in(sector));
  }

  /**
   * With so many meetings at least and at most.
   *
   * @throws IllegalArgumentException if they are negative or more at least than at most
   */
  public CellArbitrary withMeetings(int atLeast, int atMost) {
    return new CellArbitrary(plan.withMeetings(new Range(atLeast, atMost)));
  }

  /**
   * Lacking knowledge: how probable it is, from 0 to 1, that a field of a meeting is not recorded,
   * and that a register is complete over a part of the period only. With 0 everything is known.
   */
  public CellArbitrary withGaps(double probability) {
    return new CellArbitrary(plan.with(plan.facts().withGaps(Range.share(probability))));
  }

  /** With theme, agenda, resolutions and what else stands in minutes, as probable as this. */
  public CellArbitrary withDetails(double probability) {
    return new CellArbitrary(plan.with(plan.facts().withDetails(Range.share(probability))));
  }

  /** With records of some of its members, as probable as this. */
  public CellArbitrary withMemberRecords(double probability) {
    return new CellArbitrary(plan.withMemberRecords(Range.share(probability)));
  }

  /**
   * With figures just below, at and just above every threshold of a book, fixed or a figure of it,
   * and with judgements of what the book leaves to people. Each threshold with each side is an edge
   * case of its own.
   */
  public CellArbitrary atThresholdsOf(RuleBook book) {
    return at(Edges.of(book));
  }

  /** With judgements of some of these topics. */
  public CellArbitrary withJudgementsOn(Collection<Topic> topics) {
    return at(plan.facts().edges().judging(topics));
  }

  private CellArbitrary at(Edges edges) {
    return new CellArbitrary(plan.with(plan.facts().at(edges)));
  }

  /** Cells with exactly one fault that the validator finds, each beside the sound cell. */
  public Arbitrary<AlmostValid<CellRecord>> almostValid() {
    return AlmostValid.of(CellRecord.class, this::recipe);
  }

  private CellRecord recipe(Draw draw) {
    return CellValues.cell(draw, plan, 1);
  }

  @Override
  protected Arbitrary<CellRecord> arbitrary() {
    return DrawnArbitrary.atEach(
        plan.facts().edges(),
        this::recipe,
        (edge, draw) -> CellValues.cell(draw, plan.with(plan.facts().at(edge)), 1));
  }
}
