package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final int[] longest;
  private List<Violation> violations = List.of();

  /** Evaluates these rules as of a day. */
  public RuleByRuleEvidence(List<SpanRule> rules, LocalDate asOf) {
    this.rules = List.copyOf(rules);
    this.asOf = asOf;
    this.codes = new RuleByRule(rules, asOf);
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
    this.longest = new int[months.count()];
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
    findLongest(rule, calendar, meetings.entries());
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int span = 0; span < calendar.count(); span++) {
      if (longest[span] < rule.minutes()
          && calendar.unmet(span) == Code.VIOLATED
          && !calendar.gap(span, meetings.complete())) {
        shortfalls.add(shortfall(calendar.span(span), longest[span]));
      }
    }
    return new Violation(place, shortfalls);
  }

  /** The longest of each span; one whose length is not recorded may have been long enough. */
  private void findLongest(SpanRule rule, SpanCalendar calendar, List<Meeting> entries) {
    Arrays.fill(longest, NONE);
    for (int i = 0; i < entries.size() && !entries.get(i).getDate().isAfter(asOf); i++) {
      Meeting meeting = entries.get(i);
      if (RuleByRule.isOfKind(meeting, rule.kind())) {
        int span = calendar.indexOf(meeting.getDate());
        longest[span] = Math.max(longest[span], meeting.getMinutes().orElse(Integer.MAX_VALUE));
      }
    }
  }

  private static Shortfall shortfall(DatePeriod span, int longest) {
    OptionalInt observed = longest == NONE ? OptionalInt.empty() : OptionalInt.of(longest);
    return new Shortfall(span, observed);
  }
}
