package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;

/** The days of a year under one guidance, and what ends a rule about every meeting held in them. */
final class Regime {
  private static final long NO_MEETING = Code.notApplicable(InapplicableReason.EMPTY_POPULATION);

  private final DatePeriod window;
  private final DatePeriod past;
  private final boolean open;
  private final long incomplete;
  private final long missing;
  private final long more;

  Regime(DatePeriod window, LocalDate asOf) {
    this.window = window;
    this.past = window.upTo(asOf).orElseThrow();
    this.open = window.last().isAfter(asOf);
    this.incomplete = undetermined(UndeterminedReason.INCOMPLETE_REGISTER);
    this.missing = undetermined(UndeterminedReason.MISSING_FACT);
    this.more = Code.pending(window.last(), Lean.HOLDS_SO_FAR);
  }

  private long undetermined(UndeterminedReason reason) {
    return open ? Code.undetermined(reason, window.last()) : Code.undetermined(reason);
  }

  /** Whether a meeting of the day counts: held by the as-of day. */
  boolean counts(LocalDate day) {
    return past.contains(day);
  }

  /** Whether no later meeting counts. */
  boolean isOver(LocalDate day) {
    return !day.isBefore(past.end());
  }

  boolean isComplete(Register<Meeting> meetings) {
    return SpanCalendar.covered(past, meetings.complete());
  }

  /** Whether the kind of a meeting that counts is not recorded. */
  boolean hasUnknownKind(Register<Meeting> meetings) {
    List<Meeting> entries = meetings.entries();
    for (int i = 0; i < entries.size() && !isOver(entries.get(i).getDate()); i++) {
      if (counts(entries.get(i).getDate()) && entries.get(i).getKind().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What all meetings say together, and what those say that may be missing or are to come. */
  long every(long meetings, boolean complete, boolean unknownKind) {
    long joined = complete ? meetings : Code.all(meetings, incomplete);
    joined = complete && unknownKind ? Code.all(joined, missing) : joined;
    joined = open ? Code.all(joined, more) : joined;
    return joined == Code.NOTHING ? NO_MEETING : joined;
  }

  /** The longest possible row of absences with reason is at most a number. */
  long row(boolean kept, boolean noGap) {
    if (!noGap) {
      return incomplete;
    }
    if (!kept) {
      return undetermined(UndeterminedReason.MISSING_FACT);
    }
    return open ? more : Code.SATISFIED;
  }
}
