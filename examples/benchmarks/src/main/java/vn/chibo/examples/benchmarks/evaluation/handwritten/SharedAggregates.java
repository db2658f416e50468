package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * All rules together: one pass over the meetings finds the longest of each span, then each rule is
 * a comparison. Somebody must know that all rules ask of these two aggregates only.
 */
public final class SharedAggregates implements Contender {
  private final SpanRule[] rules;
  private final LocalDate asOf;
  private final LongestPerSpan regular;
  private final LongestPerSpan thematic;

  /** Evaluates these rules, about regular months and thematic quarters, as of a day. */
  public SharedAggregates(List<SpanRule> rules, LocalDate asOf) {
    this.rules = rules.toArray(SpanRule[]::new);
    this.asOf = asOf;
    this.regular = new LongestPerSpan(Span.MONTH, asOf);
    this.thematic = new LongestPerSpan(Span.QUARTER, asOf);
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    gather(cell.getMeetings());
    for (int rule = 0; rule < rules.length; rule++) {
      LongestPerSpan longest = rules[rule].kind() == MeetingKind.REGULAR ? regular : thematic;
      codes[rule] = longest.code(rules[rule].minutes());
    }
  }

  private void gather(Register<Meeting> meetings) {
    regular.clear();
    thematic.clear();
    List<Meeting> entries = meetings.entries();
    for (int i = 0; i < entries.size() && !entries.get(i).getDate().isAfter(asOf); i++) {
      Meeting meeting = entries.get(i);
      if (RuleByRule.isOfKind(meeting, MeetingKind.REGULAR)) {
        regular.add(meeting);
      }
      if (RuleByRule.isOfKind(meeting, MeetingKind.THEMATIC)) {
        thematic.add(meeting);
      }
    }
    regular.close(meetings.complete());
    thematic.close(meetings.complete());
  }
}
