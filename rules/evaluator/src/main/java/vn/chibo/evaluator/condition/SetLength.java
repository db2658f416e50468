package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.List;
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
    LocalDate day = held.meeting().getDate();
    int last = last(decisions.entries(), day);
    if (last < 0) {
      return Ratio.ABSENT;
    }
    long set = onDayOf(decisions.entries(), last);
    LocalDate from = decisions.entries().get(last).date();
    return mayMissOne(decisions, from, day) ? Ratio.ABSENT : set;
  }

  /** Decisions stand by day: the last that counts, below zero where none does. */
  private static int last(List<Decision> decisions, LocalDate day) {
    int last = -1;
    for (int i = 0; i < decisions.size() && !decisions.get(i).date().isAfter(day); i++) {
      last = setsLength(decisions.get(i)) ? i : last;
    }
    return last;
  }

  private static boolean setsLength(Decision decision) {
    return decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS;
  }

  private static boolean mayMissOne(Register<Decision> decisions, LocalDate from, LocalDate to) {
    return !decisions.gaps(DatePeriod.ofClosed(from, to), to).isEmpty();
  }

  /** Two lengths set on one day cannot both hold; one that is not recorded may be another. */
  private static long onDayOf(List<Decision> decisions, int last) {
    LocalDate day = decisions.get(last).date();
    long set = length(decisions.get(last));
    boolean absent = set == Ratio.ABSENT;
    for (int i = last - 1; i >= 0 && decisions.get(i).date().equals(day); i--) {
      if (setsLength(decisions.get(i))) {
        long other = length(decisions.get(i));
        absent |= other == Ratio.ABSENT;
        if (set != Ratio.ABSENT && other != Ratio.ABSENT && set != other) {
          return Ratio.CONFLICT;
        }
        set = set == Ratio.ABSENT ? other : set;
      }
    }
    return absent ? Ratio.ABSENT : set;
  }

  private static long length(Decision decision) {
    return decision.minutes().isEmpty() ? Ratio.ABSENT : Ratio.of(decision.minutes().get());
  }
}
