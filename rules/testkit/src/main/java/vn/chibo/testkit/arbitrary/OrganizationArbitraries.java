package vn.chibo.testkit.arbitrary;

import java.util.Collection;
import net.jqwik.api.Arbitrary;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.DatePeriod;

/**
 * The entry to generated organizations, of whose cells there are records or a report, to
 * hierarchies and to all that a host holds of a ward: always valid.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<OrganizationRecord> organizations() {
 *   return OrganizationArbitraries.withCells().inYear(2024).withCells(1, 5).withGaps(0);
 * }
 * }</pre>
 */
public final class OrganizationArbitraries {
  private OrganizationArbitraries() {}

  /** Organizations over 2024 with the records of up to three small cells. */
  public static OrganizationArbitrary withCells() {
    return new OrganizationArbitrary(OrganizationPlan.DEFAULT, false);
  }

  /** Organizations with the records of up to three small cells, and their commendations. */
  public static OrganizationArbitrary withCells(DatePeriod period, double gaps) {
    return withCells().over(period).withGaps(gaps);
  }

  /**
   * Reports over 2024 that state figures of the cells, at most one on a topic, so that no two
   * contradict each other on it.
   *
   * @param topics the topics of which the rules ask; see {@link
   *     vn.chibo.evaluator.RuleBook#topics()}
   */
  public static OrganizationArbitrary withStatements(Collection<Topic> topics) {
    return new OrganizationArbitrary(OrganizationPlan.DEFAULT.about(topics), true);
  }

  /** Reports over a period, see {@link #withStatements(Collection)}. */
  public static OrganizationArbitrary withStatements(
      DatePeriod period, Collection<Topic> topics, double gaps) {
    return withStatements(topics).over(period).withGaps(gaps);
  }

  /** The hierarchy of a ward with up to four cells, some of which were given another name. */
  public static Arbitrary<PartyHierarchy> hierarchies() {
    return CoreArbitraries.of(PartyHierarchy.class);
  }

  /**
   * All that a host holds of a ward with one to three cells: members, secretaries, records of the
   * cells over a year. The parts agree with each other.
   */
  public static RegisterArbitrary registers() {
    return new RegisterArbitrary();
  }
}
