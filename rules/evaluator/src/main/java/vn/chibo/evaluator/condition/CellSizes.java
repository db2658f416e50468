package vn.chibo.evaluator.condition;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * How large a cell is, as its record states it. Exempted members count in each number of members.
 *
 * <pre>{@code
 * compare(OFFICIAL_MEMBERS, atLeast(parameter("official-members")))
 * }</pre>
 */
public final class CellSizes {

  /** All members, official and probationary. */
  public static final Measure<CellRecord> MEMBERS =
      stated("members-per-cell", CellRecord::getMembers);

  /** Official members. */
  public static final Measure<CellRecord> OFFICIAL_MEMBERS =
      stated("official-members-per-cell", CellRecord::getOfficialMembers);

  /** Members of the committee of the cell (chi ủy), 0 where it has none. */
  public static final Measure<CellRecord> COMMITTEE_MEMBERS =
      stated("cell-committee-members", CellRecord::getCommitteeMembers);

  /** Deputy secretaries. */
  public static final Measure<CellRecord> DEPUTY_SECRETARIES =
      stated("deputy-secretaries-of-cell", CellRecord::getDeputySecretaries);

  private CellSizes() {}

  private static Measure<CellRecord> stated(
      String key, Function<CellRecord, Optional<Quantity>> number) {
    Text label = EvaluatorMessages.text("measure." + key);
    return Measure.<CellRecord>of(
            key, label, Unit.MEMBER, cell -> Observation.of(number.apply(cell), label))
        .ofLibrary();
  }
}
