package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;

/** Meetings per month and quarter as the second set asks for them: spans of the year as bits. */
final class StandardMonths {
  private static final long CONDITION_NOT_MET = MeetingCodes.CONDITION_NOT_MET;

  private final LocalDate asOf;
  private final SpanCalendar months;
  private final SpanCalendar quarters;

  StandardMonths(LocalDate asOf) {
    this.asOf = asOf;
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
  }

  /** The months with a meeting that counts as one of the kind; those of unknown kind apart. */
  int months(Register<Meeting> meetings, MeetingKind kind) {
    return bits(meetings, months, kind);
  }

  /** The same quarters. */
  int quarters(Register<Meeting> meetings, MeetingKind kind) {
    return bits(meetings, quarters, kind);
  }

  int monthsOfUnknownKind(Register<Meeting> meetings) {
    return unknown(meetings, months);
  }

  int quartersOfUnknownKind(Register<Meeting> meetings) {
    return unknown(meetings, quarters);
  }

  private int bits(Register<Meeting> meetings, SpanCalendar calendar, MeetingKind kind) {
    List<Meeting> entries = meetings.entries();
    int bits = 0;
    for (int i = 0; i < entries.size() && !entries.get(i).getDate().isAfter(asOf); i++) {
      if (RuleByRule.isOfKind(entries.get(i), kind)) {
        bits |= 1 << calendar.indexOf(entries.get(i).getDate());
      }
    }
    return bits;
  }

  private int unknown(Register<Meeting> meetings, SpanCalendar calendar) {
    List<Meeting> entries = meetings.entries();
    int bits = 0;
    for (int i = 0; i < entries.size() && !entries.get(i).getDate().isAfter(asOf); i++) {
      Optional<MeetingKind> kind = entries.get(i).getKind();
      if (kind.isEmpty()) {
        bits |= 1 << calendar.indexOf(entries.get(i).getDate());
      }
    }
    return bits;
  }

  int monthOf(LocalDate day) {
    return 1 << months.indexOf(day);
  }

  int quarterOf(LocalDate day) {
    return 1 << quarters.indexOf(day);
  }

  /** A meeting in every month. */
  long everyMonth(int met, int unknown, List<DatePeriod> complete) {
    return every(months, met, unknown, complete);
  }

  /** A meeting in every quarter. */
  long everyQuarter(int met, int unknown, List<DatePeriod> complete) {
    return every(quarters, met, unknown, complete);
  }

  private static long every(
      SpanCalendar calendar, int met, int unknown, List<DatePeriod> complete) {
    long joined = Code.SATISFIED;
    for (int span = 0; span < calendar.count() && joined != Code.VIOLATED; span++) {
      int bit = 1 << span;
      if ((met & bit) == 0) {
        joined = Code.all(joined, calendar.lacking(span, complete, (unknown & bit) != 0));
      }
    }
    return joined;
  }

  /** In each of some months with a thematic meeting there is a regular one. */
  long besides(int from, int to, Months held, List<DatePeriod> complete) {
    long joined = Code.NOTHING;
    for (int month = from; month < to && joined != Code.VIOLATED; month++) {
      joined = Code.all(joined, beside(month, held, complete));
    }
    return joined;
  }

  private long beside(int month, Months held, List<DatePeriod> complete) {
    int bit = 1 << month;
    boolean thematic = (held.thematic() & bit) != 0;
    if (thematic && (held.regular() & bit) != 0) {
      return Code.SATISFIED;
    }
    long lacking = months.lacking(month, complete, (held.unknown() & bit) != 0);
    return !thematic && lacking == Code.VIOLATED ? CONDITION_NOT_MET : lacking;
  }

  /** The months with meetings of each kind. */
  record Months(int regular, int thematic, int unknown) {}
}
