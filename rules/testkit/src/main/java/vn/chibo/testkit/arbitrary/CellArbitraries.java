package vn.chibo.testkit.arbitrary;

/**
 * The entry to generated cells.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<CellRecord> cells() {
 *   return CellArbitraries.cells().inYear(2023).withMembers(3, 60).inSector(RESIDENTIAL);
 * }
 * }</pre>
 */
public final class CellArbitraries {

  private CellArbitraries() {}

  /**
   * Cells over 2024 with up to 16 meetings, as many members as cells usually have, and about a
   * tenth of the facts not known.
   */
  public static CellArbitrary cells() {
    return new CellArbitrary(CellPlan.DEFAULT);
  }
}
