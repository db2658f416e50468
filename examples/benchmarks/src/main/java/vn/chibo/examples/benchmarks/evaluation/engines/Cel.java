package vn.chibo.examples.benchmarks.evaluation.engines;

import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * CEL: one expression a rule, compiled once, over lists of meetings and spans as maps. The whole
 * rule is in the expression, with the table of a span and the join of the spans.
 */
public final class Cel implements Contender {
  private static final String MEETINGS = "meetings";
  private static final String MONTH = "month";
  private static final String QUARTER = "quarter";

  private static final int INCOMPLETE = 1;
  private static final int MISSING = 2;
  private static final int UNMET = 3;
  private static final int DAYS = 10;

  /**
   * Every span without a meeting that is known to be long enough gives ten times the last day until
   * which it runs, zero where it is over, and one digit for the reason; the join is of that form.
   */
  @SuppressWarnings("InlineFormatString") // a rule is read apart from the code around it
  private static final String RULE =
      """
      cel.bind(held, meetings.filter(m, m.kind == "%2$s"),
      cel.bind(long, held.map(m, has(m.minutes) && m.minutes >= %3$d, m.%1$s),
      cel.bind(unknown, held.map(m, !has(m.minutes), m.%1$s),
      cel.bind(lacking,
        %1$ss.map(s, !(s.number in long),
          s.until * 10 + (s.gap ? 1 : s.number in unknown ? 2 : 3)),
        size(lacking) == 0 ? 0
          : 3 in lacking ? 3
          : cel.bind(open, lacking.filter(l, l %% 10 < 3),
              lacking[size(lacking) - 1] / 10 * 10
                + (size(open) == 0 ? 3 : open.exists(l, l %% 10 == 1) ? 1 : 2))))))
      """;

  private final LocalDate asOf;
  private final SpanCalendar months;
  private final SpanCalendar quarters;
  private final List<CelRuntime.Program> programs;

  /** Compiles these rules, as of a day. */
  public Cel(List<SpanRule> rules, LocalDate asOf) {
    this.asOf = asOf;
    this.months = new SpanCalendar(Span.MONTH, asOf);
    this.quarters = new SpanCalendar(Span.QUARTER, asOf);
    dev.cel.bundle.Cel cel = environment();
    this.programs = rules.stream().map(rule -> program(cel, rule)).toList();
  }

  /** The older of its two runtimes: the one that plans its programs took longer over such lists. */
  private static dev.cel.bundle.Cel environment() {
    CelType maps = ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN));
    return CelFactory.legacyCelBuilder()
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addCompilerLibraries(CelExtensions.bindings())
        .addVar(MEETINGS, maps)
        .addVar(MONTH + "s", maps)
        .addVar(QUARTER + "s", maps)
        .build();
  }

  private static CelRuntime.Program program(dev.cel.bundle.Cel cel, SpanRule rule) {
    String span = rule.span() == Span.MONTH ? MONTH : QUARTER;
    String text = String.format(Locale.ROOT, RULE, span, rule.kind().name(), rule.minutes());
    try {
      return cel.createProgram(cel.compile(text).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException("not an expression: " + text, e);
    }
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    List<DatePeriod> complete = cell.getMeetings().complete();
    Map<String, Object> facts =
        Map.of(
            MEETINGS,
            meetings(cell.getMeetings().entries()),
            MONTH + "s",
            spans(months, complete),
            QUARTER + "s",
            spans(quarters, complete));
    for (int rule = 0; rule < codes.length; rule++) {
      codes[rule] = code(programs.get(rule), facts);
    }
  }

  private List<Map<String, Object>> meetings(List<Meeting> entries) {
    List<Map<String, Object>> held = new ArrayList<>(entries.size());
    for (Meeting meeting : entries) {
      if (!meeting.getDate().isAfter(asOf)) {
        held.add(meeting(meeting));
      }
    }
    return held;
  }

  /** Whole numbers of CEL are longs. */
  private Map<String, Object> meeting(Meeting meeting) {
    Map<String, Object> facts = new HashMap<>();
    meeting.getKind().ifPresent(kind -> facts.put("kind", kind.name()));
    meeting.getMinutes().ifPresent(minutes -> facts.put("minutes", minutes.longValue()));
    facts.put(MONTH, (long) months.indexOf(meeting.getDate()));
    facts.put(QUARTER, (long) quarters.indexOf(meeting.getDate()));
    return facts;
  }

  private List<Map<String, Object>> spans(SpanCalendar calendar, List<DatePeriod> complete) {
    return IntStream.range(0, calendar.count())
        .mapToObj(span -> span(calendar, span, complete))
        .toList();
  }

  private Map<String, Object> span(SpanCalendar calendar, int span, List<DatePeriod> complete) {
    LocalDate last = calendar.span(span).last();
    return Map.of(
        "number",
        (long) span,
        "gap",
        calendar.gap(span, complete),
        "until",
        last.isAfter(asOf) ? last.toEpochDay() : 0L);
  }

  private static long code(CelRuntime.Program program, Map<String, Object> facts) {
    try {
      return code((Long) program.eval(facts));
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long code(long found) {
    long day = found / DAYS;
    LocalDate until = LocalDate.ofEpochDay(day);
    return switch ((int) (found % DAYS)) {
      case INCOMPLETE -> undetermined(UndeterminedReason.INCOMPLETE_REGISTER, until);
      case MISSING -> undetermined(UndeterminedReason.MISSING_FACT, until);
      case UNMET -> day == 0 ? Code.VIOLATED : Code.pending(until, Lean.NOT_YET);
      default -> Code.SATISFIED;
    };
  }

  private static long undetermined(UndeterminedReason reason, LocalDate until) {
    return until.equals(LocalDate.EPOCH)
        ? Code.undetermined(reason)
        : Code.undetermined(reason, until);
  }
}
