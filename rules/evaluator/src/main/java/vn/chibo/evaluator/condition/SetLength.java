package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/** The length in minutes that a committee last set for a cell by the day of a meeting. */
final class SetLength {
  private SetLength() {}

  /**
   * Absent where none is recorded or a later decision may be missing; in conflict where decisions
   * of one day set two lengths.
   */
  static long of(HeldMeeting held) {
    Register<Decision> decisions = held.cell().getDecisions();
    List<Decision> taken =
        decisions.within(DatePeriod.until(held.meeting().getDate())).stream()
            .filter(decision -> decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS)
            .toList();
    if (taken.isEmpty()) {
      return Ratio.ABSENT;
    }
    LocalDate last = taken.get(taken.size() - 1).date();
    List<Optional<Integer>> lengths =
        taken.stream()
            .filter(decision -> decision.date().equals(last))
            .map(Decision::minutes)
            .distinct()
            .toList();
    return mayMissOne(decisions, last, held.meeting().getDate()) ? Ratio.ABSENT : only(lengths);
  }

  private static boolean mayMissOne(Register<Decision> decisions, LocalDate from, LocalDate to) {
    return !decisions.gaps(DatePeriod.ofClosed(from, to), to).isEmpty();
  }

  private static long only(List<Optional<Integer>> lengths) {
    if (lengths.stream().filter(Optional::isPresent).count() > 1) {
      return Ratio.CONFLICT;
    }
    Optional<Integer> length = lengths.get(0);
    return lengths.size() > 1 || length.isEmpty() ? Ratio.ABSENT : Ratio.of(length.get());
  }
}
