package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.indicator.Portion.Point;

/**
 * Meetings that members of superior committees attended by plan, of those planned for the cell. A
 * line of a plan counts in the period in which its last day falls, from that day on, and no more
 * than it plans; an attendance counts for each line that it keeps.
 */
final class PlanKept implements Taking<OversightAct> {

  @Override
  public Taken of(CellRecord cell, Seen<OversightAct> seen) {
    List<Portion> portions = new ArrayList<>();
    List<CountedEntry> counted = new ArrayList<>();
    for (PlannedAttendance line : due(cell, seen)) {
      Portion portion = kept(cell, line);
      portions.add(portion);
      counted.add(
          new CountedEntry(line.getPeriod().last(), portion.numerator(), portion.denominator()));
    }
    boolean listed = seen.days().filter(on -> beside(cell, on) != Coverage.ALL).isEmpty();
    if (!listed) {
      portions.add(Portion.ANY.withMissing(IndicatorFacts.words("fact.attendance-plans")));
    }
    return Taken.ratio(portions, counted);
  }

  /** Without its plans nobody knows what was planned; a record lists those of its own period. */
  @Override
  public Coverage beside(CellRecord cell, DatePeriod days) {
    Optional<DatePeriod> listed = cell.getPeriod().intersection(days);
    if (listed.isEmpty()) {
      return Coverage.NONE;
    }
    Coverage plans = Coverage.of(cell.getAttendancePlans());
    return listed.get().equals(days) ? plans : Collections.min(List.of(plans, Coverage.SOME));
  }

  private static List<PlannedAttendance> due(CellRecord cell, Seen<OversightAct> seen) {
    return cell.getAttendancePlans().entries().stream()
        .flatMap(plan -> plan.getAttendances().stream())
        .filter(line -> line.getCell().equals(cell.getOrganization().getId()))
        .filter(line -> seen.days().filter(on -> on.contains(line.getPeriod().last())).isPresent())
        .toList();
  }

  /** As many as are recorded; more where it is not known who came, or a record may be missing. */
  private static Portion kept(CellRecord cell, PlannedAttendance line) {
    int planned = line.getTimes();
    List<OversightAct> acts = cell.getOversight().within(line.getPeriod());
    List<OversightAct> nameless =
        acts.stream().filter(act -> line.attendedBy(act) == Truth.UNKNOWN).toList();
    List<DatePeriod> gaps = gaps(cell, line);
    long sure = Math.min(planned, acts.stream().filter(line::metBy).count());
    long most = gaps.isEmpty() ? Math.min(planned, sure + nameless.size()) : planned;
    return sure == most
        ? Portion.of(sure, planned)
        : new Portion(
            List.of(Point.of(sure, planned), Point.of(most, planned)),
            List.of(),
            missing(nameless, gaps));
  }

  private static List<DatePeriod> gaps(CellRecord cell, PlannedAttendance line) {
    return cell.getOversight().gaps(line.getPeriod(), line.getPeriod().last());
  }

  private static List<Text> missing(List<OversightAct> nameless, List<DatePeriod> gaps) {
    List<Text> missing = new ArrayList<>();
    nameless.forEach(act -> missing.add(IndicatorFacts.words("fact.attendee", act.getDate())));
    gaps.forEach(days -> missing.add(CellEntries.ATTENDANCES.missing().apply(days)));
    return missing;
  }
}
