package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * How large a cell is and how old its term, as its record states it. Exempted members count in each
 * number of members.
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

  /**
   * Months from the last congress before the period to its last day; a month that has begun counts
   * as one, so that exactly thirty are not more than thirty.
   */
  public static final Measure<CellRecord> MONTHS_SINCE_CONGRESS =
      measure(
          "months-since-congress",
          Unit.MONTH,
          cell ->
              cell.getPreviousCongress()
                  .map(day -> Quantity.exactly(months(day, cell.getPeriod().last()))));

  private CellSizes() {}

  private static Measure<CellRecord> stated(
      String key, Function<CellRecord, Optional<Quantity>> number) {
    return measure(key, Unit.MEMBER, number);
  }

  private static Measure<CellRecord> measure(
      String key, Unit unit, Function<CellRecord, Optional<Quantity>> figure) {
    Text label = EvaluatorMessages.text("measure." + key);
    return Measure.<CellRecord>of(
            key, label, unit, cell -> Observation.of(figure.apply(cell), label))
        .ofLibrary();
  }

  private static long months(LocalDate from, LocalDate to) {
    long whole = Period.between(from, to).toTotalMonths();
    return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
  }
}
