package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on meetings of cells must say. */
final class MeetingOracle {
  private static final Set<MeetingKind> OF_THE_CELL = Set.of(REGULAR, THEMATIC, EXTRAORDINARY);
  private static final AttendanceDenominator D1 = EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
  private static final String NO_END = "";

  private final Map<String, OracleRule<?>> rules = new LinkedHashMap<>();

  private MeetingOracle() {}

  static Map<String, OracleRule<?>> rules() {
    MeetingOracle oracle = new MeetingOracle();
    oracle.monthly();
    oracle.guidanceOf2018();
    oracle.guidanceOf2025();
    return oracle.rules;
  }

  private void monthly() {
    spans("statutes/cell-monthly-meeting", "2011-01-19", NO_END, Span.MONTH, REGULAR);
    spans("hd09-2012/regular-regime", "2012-03-02", "2018-07-05", Span.MONTH, REGULAR);
    add(
        "hd09-2012/no-numeric-thresholds",
        OracleRule.noFigure(CellRecord.class, "2012-03-02", "2018-07-05"));
  }

  private void guidanceOf2018() {
    String from = "2018-07-06";
    String to = "2025-10-27";
    spans("hd12-2018/thematic-per-quarter", from, to, Span.QUARTER, THEMATIC);
    months("hd12-2018/thematic-not-a-substitute", from, to, MeetingOracle::notASubstitute);
    lengths("hd12-2018/", from, to);
    add(
        "hd12-2018/duration-thematic-alone",
        cell(from, to, c -> lasts(c, THEMATIC))
            .reported(r -> r.named("meeting-length-kept"))
            .unconfirmed());
    add(
        "hd12-2018/no-professional-meeting-inside",
        cell(from, to, c -> c.everyMeeting(OF_THE_CELL, m -> notWith(m, false)))
            .reported(r -> r.every("merged-professional-meeting", Claim.exactly(0))));
    add(
        "hd12-2018/quality-attendance",
        cell(from, to, MeetingOracle::attendanceOf2018).reported(MeetingOracle::attendanceOf2018));
  }

  private void guidanceOf2025() {
    String from = "2025-10-28";
    spans("hd42-2025/thematic", from, NO_END, Span.QUARTER, THEMATIC);
    months("hd42-2025/thematic-not-a-substitute", from, NO_END, MeetingOracle::notASubstitute);
    lengths("hd42-2025/", from, NO_END);
    add(
        "hd42-2025/no-other-meeting-inside",
        cell(from, NO_END, c -> c.everyMeeting(OF_THE_CELL, m -> notWith(m, true)))
            .reported(r -> r.every("merged-meeting", Claim.exactly(0))));
    add(
        "hd42-2025/attendance-target",
        cell(from, NO_END, MeetingOracle::attendanceOf2025)
            .reported(
                r ->
                    Answers.readings(
                        r.rate(Claim.percent(Comparison.AT_LEAST, 90), D1),
                        r.rate(Claim.percent(Comparison.MORE_THAN, 90), D1))));
  }

  /** What both guidances say of the length of a meeting and of combined sittings. */
  private void lengths(String guidance, String from, String to) {
    add(
        guidance + "duration-minimum",
        cell(from, to, c -> lasts(c, REGULAR)).reported(r -> r.named("meeting-length-kept")));
    add(
        guidance + "duration-minimum-combined",
        cell(from, to, MeetingOracle::combinedLasts)
            .reported(r -> r.every("meeting-length", new Claim(Comparison.AT_LEAST, 120))));
    add(guidance + "duration-small-cells", cell(from, to, MeetingOracle::asSet));
    add(
        guidance + "combination-conditions",
        cell(from, to, MeetingOracle::combination)
            .reported(
                r ->
                    Answers.all(
                        r.every("difficulty", Claim.exactly(1)),
                        r.every("interleaved", Claim.exactly(0)))));
  }

  private static OutcomeKind combinedLasts(CellFacts cell) {
    return cell.everySitting(Set.of(COMBINED), m -> CellFacts.lastsAtLeast(m, 120));
  }

  private static OutcomeKind notASubstitute(CellFacts month) {
    return Answers.when(month.atLeast(1, THEMATIC), month.atLeast(1, REGULAR));
  }

  /** Unless a committee set another length for the cell. */
  private static OutcomeKind lasts(CellFacts cell, MeetingKind kind) {
    return cell.everySitting(
        Set.of(kind),
        m ->
            Answers.unless(
                cell.decidedBy(m.getDate(), DecisionKind.LENGTH_FOR_FEW_MEMBERS),
                CellFacts.lastsAtLeast(m, 90)));
  }

  private static OutcomeKind asSet(CellFacts cell) {
    return cell.everySitting(
        Set.of(REGULAR),
        m ->
            Answers.when(
                cell.decidedBy(m.getDate(), DecisionKind.LENGTH_FOR_FEW_MEMBERS), asSet(cell, m)));
  }

  /** As long as the last decision by the day of the meeting says, if surely it is the last. */
  private static OutcomeKind asSet(CellFacts cell, Meeting meeting) {
    Optional<Decision> last = Optional.empty();
    boolean disagreeing = false;
    for (Decision decision : cell.cell().getDecisions().entries()) {
      if (decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS
          && !decision.date().isAfter(meeting.getDate())) {
        boolean sameDay = last.filter(l -> l.date().equals(decision.date())).isPresent();
        disagreeing = sameDay && !last.get().minutes().equals(decision.minutes());
        last = Optional.of(decision);
      }
    }
    return disagreeing
        ? UNDETERMINED
        : last.filter(decision -> cell.noneMissing(decision.date(), meeting.getDate()))
            .flatMap(Decision::minutes)
            .map(minutes -> CellFacts.lastsAtLeast(meeting, minutes))
            .orElse(UNDETERMINED);
  }

  private static OutcomeKind combination(CellFacts cell) {
    return cell.everySitting(
        Set.of(COMBINED),
        m ->
            Answers.all(
                CellFacts.is(m.getDifficulty()), Answers.not(CellFacts.is(m.getInterleaved()))));
  }

  private static OutcomeKind notWith(Meeting meeting, boolean anyOther) {
    if (meeting.getMergedWith().isEmpty()) {
      return UNDETERMINED;
    }
    MergedMeeting with = meeting.getMergedWith().get();
    return Answers.so(anyOther ? with == MergedMeeting.NONE : with != MergedMeeting.PROFESSIONAL);
  }

  private static OutcomeKind attendanceOf2018(CellFacts cell) {
    return Answers.all(
        cell.everyMeeting(
            Set.of(REGULAR),
            m ->
                Answers.all(
                    CellFacts.attends(m, D1, false, 85),
                    m.getAttendance()
                        .flatMap(a -> a.unexcused())
                        .map(n -> Answers.so(n == 0))
                        .orElse(UNDETERMINED))),
        ExcusedRuns.atMostInARowOfAYear(cell, 3));
  }

  private static OutcomeKind attendanceOf2018(Reports report) {
    return Answers.all(
        report.rate(Claim.percent(Comparison.MORE_THAN, 85), D1),
        report.absences("unexcused-absences", Claim.exactly(0), D1),
        report.absencesInAYear("longest-excused-run", new Claim(Comparison.AT_MOST, 3), D1));
  }

  private static OutcomeKind attendanceOf2025(CellFacts cell) {
    return Answers.readings(
        cell.everyMeeting(Set.of(REGULAR), m -> CellFacts.attends(m, D1, true, 90)),
        cell.everyMeeting(Set.of(REGULAR), m -> CellFacts.attends(m, D1, false, 90)));
  }

  private void spans(String id, String from, String to, Span span, MeetingKind kind) {
    String topic = kind == REGULAR ? "regular-meetings" : "thematic-meetings";
    add(
        id,
        everySpan(from, to, span, facts -> facts.atLeast(1, kind))
            .reported(r -> r.each(span, topic, 1)));
  }

  private void months(String id, String from, String to, Function<CellFacts, OutcomeKind> body) {
    add(id, everySpan(from, to, Span.MONTH, body).reported(MeetingOracle::besideThematic));
  }

  /** Which months had a thematic meeting a report says only where all had. */
  private static OutcomeKind besideThematic(Reports report) {
    OutcomeKind thematic = report.each(Span.MONTH, "thematic-meetings", 1);
    OutcomeKind regular = report.each(Span.MONTH, "regular-meetings", 1);
    return thematic == SATISFIED || regular == NOT_APPLICABLE ? regular : UNDETERMINED;
  }

  private static OracleRule<CellRecord> everySpan(
      String from, String to, Span span, Function<CellFacts, OutcomeKind> body) {
    DatePeriod inForce = cell(from, to, c -> NOT_APPLICABLE).days();
    return cell(from, to, facts -> facts.everySpan(span.months(), inForce, body))
        .bindsFromTheFirstDay();
  }

  private static OracleRule<CellRecord> cell(
      String from, String to, Function<CellFacts, OutcomeKind> body) {
    return OracleRule.of(
        CellRecord.class,
        from,
        to,
        (cell, window, asOf) -> body.apply(new CellFacts(cell, window, asOf)));
  }

  private void add(String id, OracleRule<?> rule) {
    rules.put(id, rule);
  }
}
