package vn.chibo.testkit.arbitrary;

import vn.chibo.core.time.DatePeriod;

/**
 * The entry to generated members.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<MemberRecord> members() {
 *   return MemberArbitraries.members().inYear(2024).withGaps(0.1);
 * }
 * }</pre>
 */
public final class MemberArbitraries {
  private MemberArbitraries() {}

  /** Members over 2024, of whom about a tenth of the facts is not known. */
  public static MemberArbitrary members() {
    return new MemberArbitrary(CellPlan.DEFAULT);
  }

  /** Members over a period with a known end. */
  public static MemberArbitrary members(DatePeriod period, double gaps) {
    return members().over(period).withGaps(gaps);
  }
}
