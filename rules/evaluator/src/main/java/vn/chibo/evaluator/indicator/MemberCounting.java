package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Requirement;

/**
 * Counts the members of a cell on the last day of the period, or on the as-of day while it runs.
 *
 * @param numerator what is counted above the line
 * @param denominator what is counted below it
 * @param members what they add on a day
 * @param parts the same members, as parts of which a condition is asked
 * @param holds what must hold of one to count above the line
 */
record MemberCounting(
    Text numerator,
    Optional<Text> denominator,
    OnDay members,
    Parts<CellRecord, MemberRecord> parts,
    Condition<MemberRecord> holds)
    implements Counting {

  /** The same share as one that a rule may ask for: final only when its window is over. */
  Condition<CellRecord> condition(Requirement requirement) {
    return Conditions.shareOf(parts, holds, requirement);
  }

  /** What the members of a cell add on a day. */
  @FunctionalInterface
  interface OnDay {
    List<Portion> of(CellRecord cell, LocalDate day);
  }

  @Override
  public boolean additive() {
    return true;
  }

  @Override
  public Taken take(CellRecord cell, DatePeriod period, LocalDate asOf) {
    return Taken.ratio(
        period.upTo(asOf).map(days -> members.of(cell, days.last())).orElse(List.of()), List.of());
  }

  @Override
  public Coverage coverage(CellRecord cell, DatePeriod period, LocalDate asOf) {
    return period.start().isAfter(asOf) ? Coverage.NOT_BEGUN : Coverage.of(cell.getMemberRecords());
  }
}
