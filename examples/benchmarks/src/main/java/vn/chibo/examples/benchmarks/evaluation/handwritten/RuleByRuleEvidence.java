package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Findings;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** As {@link RuleByRule}, and for every violated rule the spans that show it. */
public final class RuleByRuleEvidence implements Contender {
  private static final int NONE = 0;

  private final List<SpanRule> rules;
  private final LocalDate asOf;
  private final RuleByRule codes;
  private final SpanCalendar months;
  private final SpanCalendar quarters;
  private List<Violation> violations = List.of();

  /** Evaluates these rules as of a day. */
  public RuleByRuleEvidence(List<SpanRule> rules, LocalDate asOf) {
    this.rules = List.copyOf(rules);
    this.asOf = asOf;
    this.codes = new RuleByRule(rules, asOf);
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
  }

  @Override
  public void evaluate(CellRecord cell, long[] found) {
    codes.evaluate(cell, found);
    List<Violation> shown = new ArrayList<>();
    for (int rule = 0; rule < found.length; rule++) {
      if (found[rule] == Code.VIOLATED) {
        shown.add(violation(rule, cell.getMeetings()));
      }
    }
    violations = shown;
  }

  @Override
  public void show(Findings findings) {
    for (Violation violation : violations) {
      for (Shortfall shortfall : violation.shortfalls()) {
        findings.shortfall(violation.rule(), shortfall.span(), shortfall.longest());
      }
    }
  }

  private Violation violation(int place, Register<Meeting> meetings) {
    SpanRule rule = rules.get(place);
    SpanCalendar calendar = rule.span() == Span.MONTH ? months : quarters;
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int span = 0; span < calendar.count(); span++) {
      DatePeriod whole = calendar.span(span);
      if (calendar.unmet(span) == Code.VIOLATED && !calendar.gap(span, meetings.complete())) {
        int longest = longest(rule, whole, meetings.entries());
        if (longest < rule.minutes()) {
          OptionalInt observed = longest == NONE ? OptionalInt.empty() : OptionalInt.of(longest);
          shortfalls.add(new Shortfall(whole, observed));
        }
      }
    }
    return new Violation(place, shortfalls);
  }

  /** The longest; one whose length is not recorded may have been long enough. */
  private int longest(SpanRule rule, DatePeriod span, List<Meeting> meetings) {
    int longest = NONE;
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      LocalDate date = meeting.getDate();
      if (date.isAfter(asOf)) {
        break;
      }
      if (span.contains(date) && RuleByRule.isOfKind(meeting, rule.kind())) {
        longest = Math.max(longest, meeting.getMinutes().orElse(Integer.MAX_VALUE));
      }
    }
    return longest;
  }
}
