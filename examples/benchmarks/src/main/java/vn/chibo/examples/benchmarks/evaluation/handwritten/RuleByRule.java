package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * Each rule by itself: one loop over the meetings, one over the spans, nothing allocated. The cells
 * are of the year of the as-of day, and the kind of every meeting is recorded.
 */
public final class RuleByRule implements Contender {
  private final SpanRule[] rules;
  private final LocalDate asOf;
  private final SpanCalendar months;
  private final SpanCalendar quarters;

  /** Evaluates these rules as of a day. */
  public RuleByRule(List<SpanRule> rules, LocalDate asOf) {
    this.rules = rules.toArray(SpanRule[]::new);
    this.asOf = asOf;
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    Register<Meeting> meetings = cell.getMeetings();
    for (int rule = 0; rule < rules.length; rule++) {
      codes[rule] = code(rules[rule], meetings);
    }
  }

  /** What one rule says of the meetings of a cell. */
  public long code(SpanRule rule, Register<Meeting> meetings) {
    SpanCalendar calendar = rule.span() == Span.MONTH ? months : quarters;
    List<Meeting> entries = meetings.entries();
    int longEnough = 0;
    int unknown = 0;
    for (int i = 0; i < entries.size(); i++) {
      Meeting meeting = entries.get(i);
      LocalDate date = meeting.getDate();
      if (date.isAfter(asOf)) {
        break; // they are in the order of their days
      }
      if (isOfKind(meeting, rule.kind())) {
        int bit = 1 << calendar.indexOf(date);
        Optional<Integer> minutes = meeting.getMinutes();
        if (minutes.isEmpty()) {
          unknown |= bit;
        } else if (minutes.get() >= rule.minutes()) {
          longEnough |= bit;
        }
      }
    }
    return joined(calendar, longEnough, unknown, meetings.complete());
  }

  /** Whether it is known to count as one of the kind. */
  static boolean isOfKind(Meeting meeting, MeetingKind kind) {
    Optional<MeetingKind> held = meeting.getKind();
    return held.isPresent() && held.get().countsAs(kind);
  }

  private static long joined(
      SpanCalendar calendar, int longEnough, int unknown, List<DatePeriod> complete) {
    long joined = Code.SATISFIED;
    for (int span = 0; span < calendar.count() && joined != Code.VIOLATED; span++) {
      int bit = 1 << span;
      if ((longEnough & bit) == 0) {
        joined = Code.all(joined, calendar.lacking(span, complete, (unknown & bit) != 0));
      }
    }
    return joined;
  }
}
