package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.FactPath;

/** Cells of which nothing is missing any more. */
final class AllKnown {
  private static final List<String> REGISTERS = List.of("meetings", "decisions", "oversight");

  private AllKnown() {}

  /**
   * The cell in each way of filling, with all details and registers known; also with those of whom
   * nothing is said left out, by name, and with told apart what no field tells.
   */
  static List<CellRecord> of(CellRecord cell, Informed figures) {
    DatePeriod ever = DatePeriod.until(cell.getPeriod().last());
    List<FactPath> all = paths(cell, figures, ever);
    return Stream.of(cell, LeftOut.ON_SPECIAL_DUTY.of(cell), LeftOut.EXEMPTED.of(cell))
        .map(Untold::of)
        .flatMap(counted -> Filling.with(counted, all, figures).stream())
        .flatMap(known -> Stream.of(known, Naming.of(known, true), Naming.of(known, false)))
        .map(known -> enrolled(known, figures, ever))
        .toList();
  }

  /** The paths of all that may be known of a cell. */
  private static List<FactPath> paths(CellRecord cell, Informed figures, DatePeriod ever) {
    List<FactPath> all = new ArrayList<>(List.of(Filling.MEMBERS));
    all.addAll(Composed.all());
    all.addAll(Honoured.all(cell.getCommendations()));
    all.addAll(Decided.all(cell.getDecisions().entries()));
    REGISTERS.forEach(register -> all.add(Paths.complete(register, ever)));
    all.addAll(MeetingDetails.everything(cell));
    all.addAll(Overseen.everything(cell));
    all.addAll(Enrolled.everything(cell));
    all.addAll(figures.everything(cell));
    return all;
  }

  /** The cell with a record, and all figures, of each whom a roll call names. */
  private static CellRecord enrolled(CellRecord cell, Informed figures, DatePeriod ever) {
    int listed = cell.getMemberRecords().entries().size();
    return figures.fill(Enrolled.named(cell, ever), listed, Set.of(), Fraction.ONE);
  }
}
