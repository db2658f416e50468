package vn.chibo.testkit;

import vn.chibo.core.time.DatePeriod;

/**
 * The entry to generated cells.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<CellRecord> cells() {
 *   return CellArbitraries.cells().inYear(2023).withMeetings(1, 8).withGaps(0);
 * }
 * }</pre>
 */
public final class CellArbitraries {
  private static final int YEAR = 2024;
  private static final int MOST_MEETINGS = 16;
  private static final double GAPS = 0.1;

  private CellArbitraries() {}

  /** Cells over 2024 with up to 16 meetings, of which about a tenth of the facts is not known. */
  public static CellArbitrary cells() {
    return new CellArbitrary(DatePeriod.ofYear(YEAR), 0, MOST_MEETINGS, GAPS);
  }
}
