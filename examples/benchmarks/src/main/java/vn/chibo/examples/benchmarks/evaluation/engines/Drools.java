package vn.chibo.examples.benchmarks.evaluation.engines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.Span;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * Drools: rules in DRL, compiled once into its executable model; a session out of a pool for every
 * cell. A rule fires for each span without a meeting that is known to be long enough, two more for
 * each span with a meeting of unknown length.
 */
public final class Drools implements Contender {
  private static final String HEAD =
      """
      package benchmark;
      import vn.chibo.core.meeting.MeetingKind;
      import vn.chibo.core.time.Span;
      import vn.chibo.examples.benchmarks.evaluation.engines.Drools.Findings;
      import vn.chibo.examples.benchmarks.evaluation.engines.MeetingFact;
      import vn.chibo.examples.benchmarks.evaluation.engines.SpanFact;
      global Findings findings;
      """;

  private static final String LACKING =
      """
      rule "lacking %1$d" when
        $s : SpanFact(span == Span.%2$s)
        not MeetingFact(kind == MeetingKind.%3$s, %4$s == $s.number, minutes >= %5$d)
      then
        findings.lacking(%1$d, $s);
      end
      """;

  private static final String UNRECORDED =
      """
      rule "unrecorded %1$s" when
        $s : SpanFact(span == Span.%1$s)
        exists MeetingFact(kind == MeetingKind.%2$s, %3$s == $s.number, recorded == false)
      then
        findings.unrecorded($s);
      end
      """;

  private final List<SpanRule> rules;
  private final CellFacts facts;
  private final List<SpanFact> spans;
  private final KieSessionsPool sessions;
  private final Findings findings;

  /** Compiles these rules, as of a day. */
  public Drools(List<SpanRule> rules, LocalDate asOf) {
    this.rules = List.copyOf(rules);
    this.facts = new CellFacts(asOf);
    this.spans = facts.spans(0);
    this.sessions = compiled(text(rules)).newKieSessionsPool(1);
    this.findings = new Findings(rules.size());
  }

  private static String text(List<SpanRule> rules) {
    return HEAD
        + IntStream.range(0, rules.size())
            .mapToObj(number -> lacking(number, rules.get(number)))
            .collect(Collectors.joining())
        + format(UNRECORDED, Span.MONTH, MeetingKind.REGULAR, property(Span.MONTH))
        + format(UNRECORDED, Span.QUARTER, MeetingKind.THEMATIC, property(Span.QUARTER));
  }

  private static String lacking(int number, SpanRule rule) {
    return format(LACKING, number, rule.span(), rule.kind(), property(rule.span()), rule.minutes());
  }

  private static String property(Span span) {
    return span.name().toLowerCase(Locale.ROOT);
  }

  private static String format(String template, Object... arguments) {
    return String.format(Locale.ROOT, template, arguments);
  }

  private static KieBase compiled(String text) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/benchmark/rules.drl", text);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    findings.clear();
    KieSession session = sessions.newKieSession();
    try {
      session.setGlobal("findings", findings);
      spans.forEach(session::insert);
      facts.meetings(0, cell, session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    for (int rule = 0; rule < codes.length; rule++) {
      codes[rule] = findings.code(rule, cell);
    }
  }

  /** What the rules found about one cell: spans as bits. The compiled rules call it. */
  public final class Findings {
    private final int[] lacking;
    private int unrecordedMonths;
    private int unrecordedQuarters;

    private Findings(int rules) {
      this.lacking = new int[rules];
    }

    private void clear() {
      Arrays.fill(lacking, 0);
      unrecordedMonths = 0;
      unrecordedQuarters = 0;
    }

    /** In the span no meeting is known to be long enough for the rule. */
    public void lacking(int rule, SpanFact span) {
      lacking[rule] |= 1 << span.number();
    }

    /** In the span there is a meeting of unknown length. */
    public void unrecorded(SpanFact span) {
      if (span.span() == Span.MONTH) {
        unrecordedMonths |= 1 << span.number();
      } else {
        unrecordedQuarters |= 1 << span.number();
      }
    }

    private long code(int number, CellRecord cell) {
      SpanRule rule = rules.get(number);
      int unrecorded = rule.span() == Span.MONTH ? unrecordedMonths : unrecordedQuarters;
      return facts.code(rule, lacking[number], unrecorded, cell.getMeetings().complete());
    }
  }
}
