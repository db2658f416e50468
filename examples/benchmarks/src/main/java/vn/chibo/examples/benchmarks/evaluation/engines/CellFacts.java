package vn.chibo.examples.benchmarks.evaluation.engines;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** Turns cells into flat facts, and what an engine found about spans into codes. */
final class CellFacts {
  private final LocalDate asOf;
  private final SpanCalendar months;
  private final SpanCalendar quarters;

  CellFacts(LocalDate asOf) {
    this.asOf = asOf;
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
  }

  void meetings(int cell, CellRecord record, Consumer<MeetingFact> facts) {
    for (Meeting meeting : record.getMeetings().entries()) {
      if (!meeting.getDate().isAfter(asOf)) {
        facts.accept(meeting(cell, meeting));
      }
    }
  }

  private MeetingFact meeting(int cell, Meeting meeting) {
    return new MeetingFact(
        cell,
        meeting.getKind().orElseThrow(),
        months.indexOf(meeting.getDate()),
        quarters.indexOf(meeting.getDate()),
        meeting.getMinutes().isPresent(),
        meeting.getMinutes().orElse(0));
  }

  /** The months and quarters of the year. */
  List<SpanFact> spans(int cell) {
    return List.of(Span.MONTH, Span.QUARTER).stream()
        .flatMap(
            span ->
                IntStream.range(0, calendar(span).count())
                    .mapToObj(number -> new SpanFact(cell, span, number)))
        .toList();
  }

  /** What follows from the spans, as bits, that lack a meeting and those with unknown lengths. */
  long code(SpanRule rule, int lacking, int unrecorded, List<DatePeriod> complete) {
    SpanCalendar calendar = calendar(rule.span());
    long joined = Code.SATISFIED;
    for (int span = 0; span < calendar.count() && joined != Code.VIOLATED; span++) {
      int bit = 1 << span;
      if ((lacking & bit) != 0) {
        joined = Code.all(joined, calendar.lacking(span, complete, (unrecorded & bit) != 0));
      }
    }
    return joined;
  }

  private SpanCalendar calendar(Span span) {
    return span == Span.MONTH ? months : quarters;
  }
}
