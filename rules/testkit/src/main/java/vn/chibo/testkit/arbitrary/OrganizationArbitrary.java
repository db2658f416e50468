package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.RuleBook;

/**
 * Organizations over one period, always valid: with the records of their cells, now and then with
 * organizations between, or with a report on them; with grades, commendations and judgements.
 *
 * <pre>{@code
 * OrganizationArbitraries.withCells().inYear(2024).withCells(1, 5).withGaps(0);
 * }</pre>
 */
public final class OrganizationArbitrary extends ArbitraryDecorator<OrganizationRecord> {
  private final OrganizationPlan plan;
  private final boolean report;

  OrganizationArbitrary(OrganizationPlan plan, boolean report) {
    this.plan = plan;
    this.report = report;
  }

  /** Over one calendar year. */
  public OrganizationArbitrary inYear(int year) {
    return over(DatePeriod.ofYear(year));
  }

  /** Over a period with a known end. */
  public OrganizationArbitrary over(DatePeriod days) {
    return new OrganizationArbitrary(plan.over(days), report);
  }

  /**
   * With the records of so many cells at least and at most.
   *
   * @throws IllegalArgumentException if they are negative or more at least than at most
   */
  public OrganizationArbitrary withCells(int atLeast, int atMost) {
    return new OrganizationArbitrary(plan.withCells(new Range(atLeast, atMost)), report);
  }

  /**
   * With so many meetings of each cell at least and at most; now and then of a whole year.
   *
   * @throws IllegalArgumentException if they are negative or more at least than at most
   */
  public OrganizationArbitrary withMeetings(int atLeast, int atMost) {
    return cells(plan.cells().withMeetings(new Range(atLeast, atMost)));
  }

  /** How probable it is, from 0 to 1, that a fact is not known or a list not complete. */
  public OrganizationArbitrary withGaps(double probability) {
    return cells(plan.cells().with(plan.cells().facts().withGaps(Range.share(probability))));
  }

  /** With organizations between it and its cells, as probable as this. */
  public OrganizationArbitrary withOrganizations(double probability) {
    return new OrganizationArbitrary(plan.withChildren(Range.share(probability)), report);
  }

  /**
   * With figures just below, at and just above every threshold of a book, and with judgements of
   * what the book leaves to people.
   */
  public OrganizationArbitrary atThresholdsOf(RuleBook book) {
    return at(Edges.of(book));
  }

  /** With judgements of it and of its cells on some of these topics. */
  public OrganizationArbitrary withJudgementsOn(Collection<Topic> topics) {
    return at(plan.cells().facts().edges().judging(topics));
  }

  private OrganizationArbitrary at(Edges edges) {
    return cells(plan.cells().with(plan.cells().facts().at(edges)));
  }

  private OrganizationArbitrary cells(CellPlan cells) {
    return new OrganizationArbitrary(plan.with(cells), report);
  }

  /** Organizations with exactly one fault that the validator finds, beside the sound one. */
  public Arbitrary<AlmostValid<OrganizationRecord>> almostValid() {
    return AlmostValid.of(OrganizationRecord.class, this::recipe);
  }

  private OrganizationRecord recipe(Draw draw) {
    OrganizationRecords records = new OrganizationRecords(draw, plan);
    return report ? records.withStatements() : records.withCells();
  }

  @Override
  protected Arbitrary<OrganizationRecord> arbitrary() {
    return DrawnArbitrary.atEach(
        plan.cells().facts().edges(), this::recipe, (edge, draw) -> at(edge).recipe(draw));
  }
}
