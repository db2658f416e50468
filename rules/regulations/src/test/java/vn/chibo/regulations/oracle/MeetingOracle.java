package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on meetings of cells must say. */
final class MeetingOracle {
  private static final Set<MeetingKind> OF_THE_CELL =
      Set.of(REGULAR, THEMATIC);
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
    spans("statutes/cell-monthly-meeting", "2011-01-19", NO_END, 1, c -> c.atLeast(1, REGULAR));
    spans(
        "hd09-2012/regular-regime", "2012-03-02", "2018-07-05", 1, c -> c.atLeast(1, REGULAR));
    add(
        "hd09-2012/no-numeric-thresholds",
        OracleRule.noFigure(CellRecord.class, "2012-03-02", "2018-07-05"));
  }

  private void guidanceOf2018() {
    String from = "2018-07-06";
    String to = "2025-10-27";
    spans("hd12-2018/thematic-per-quarter", from, to, 3, c -> c.atLeast(1, THEMATIC));
    spans("hd12-2018/thematic-not-a-substitute", from, to, 1, MeetingOracle::notASubstitute);
    add("hd12-2018/duration-minimum", cell(from, to, c -> lasts(c, REGULAR, 90)));
    add("hd12-2018/duration-minimum-combined", cell(from, to, c -> c.everySitting(Set.of(COMBINED), m -> CellFacts.lastsAtLeast(m, 120))));
    add(
        "hd12-2018/duration-thematic-alone",
        cell(from, to, c -> lasts(c, THEMATIC, 90)).unconfirmed());
    add("hd12-2018/duration-small-cells", cell(from, to, MeetingOracle::asSet));
    add("hd12-2018/combination-conditions", cell(from, to, MeetingOracle::combination));
    add(
        "hd12-2018/no-professional-meeting-inside",
        cell(from, to, c -> c.everyMeeting(OF_THE_CELL, m -> notWith(m, false))));
    add("hd12-2018/quality-attendance", cell(from, to, MeetingOracle::attendanceOf2018));
  }

  private void guidanceOf2025() {
    String from = "2025-10-28";
    spans("hd42-2025/thematic", from, NO_END, 3, c -> c.atLeast(1, THEMATIC));
    spans("hd42-2025/thematic-not-a-substitute", from, NO_END, 1, MeetingOracle::notASubstitute);
    add("hd42-2025/duration-minimum", cell(from, NO_END, c -> lasts(c, REGULAR, 90)));
    add("hd42-2025/duration-minimum-combined", cell(from, NO_END, c -> c.everySitting(Set.of(COMBINED), m -> CellFacts.lastsAtLeast(m, 120))));
    add("hd42-2025/duration-small-cells", cell(from, NO_END, MeetingOracle::asSet));
    add("hd42-2025/combination-conditions", cell(from, NO_END, MeetingOracle::combination));
    add(
        "hd42-2025/no-other-meeting-inside",
        cell(from, NO_END, c -> c.everyMeeting(OF_THE_CELL, m -> notWith(m, true))));
    add("hd42-2025/attendance-target", cell(from, NO_END, MeetingOracle::attendanceOf2025));
  }

  private static OutcomeKind notASubstitute(CellFacts month) {
    return Answers.when(month.atLeast(1, THEMATIC), month.atLeast(1, REGULAR));
  }

  /** Unless a committee set another length for the cell. */
  private static OutcomeKind lasts(CellFacts cell, MeetingKind kind, int minutes) {
    return cell.everySitting(
        Set.of(kind),
        m ->
            Answers.unless(
                cell.decidedBy(m.getDate(), DecisionKind.LENGTH_FOR_FEW_MEMBERS),
                CellFacts.lastsAtLeast(m, minutes)));
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
    for (Decision decision : cell.cell().getDecisions().entries()) {
      if (decision.kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS
          && !decision.date().isAfter(meeting.getDate())) {
        last = Optional.of(decision);
      }
    }
    return last.filter(decision -> cell.noneMissing(decision.date(), meeting.getDate()))
        .flatMap(Decision::minutes)
        .map(minutes -> CellFacts.lastsAtLeast(meeting, minutes))
        .orElse(UNDETERMINED);
  }

  private static OutcomeKind combination(CellFacts cell) {
    return cell.everySitting(
        Set.of(COMBINED),
        m ->
            Answers.all(
                CellFacts.is(m.getDifficulty()),
                Answers.not(CellFacts.is(m.getInterleaved()))));
  }

  private static OutcomeKind notWith(Meeting meeting, boolean anyOther) {
    if (meeting.getMergedWith().isEmpty()) {
      return UNDETERMINED;
    }
    MergedMeeting with = meeting.getMergedWith().get();
    return Answers.so(
        anyOther ? with == MergedMeeting.NONE : with != MergedMeeting.PROFESSIONAL);
  }

  private static OutcomeKind attendanceOf2018(CellFacts cell) {
    return Answers.all(
        cell.everyMeeting(
            Set.of(REGULAR),
            m ->
                Answers.all(
                    CellFacts.attends(m, EXEMPT_AND_SPECIAL_DUTY_EXCLUDED, false, 85),
                    m.getAttendance()
                        .flatMap(a -> a.unexcused())
                        .map(n -> Answers.so(n == 0))
                        .orElse(UNDETERMINED))),
        ExcusedRuns.atMostInARowOfAYear(cell, 3));
  }

  private static OutcomeKind attendanceOf2025(CellFacts cell) {
    return Answers.readings(
        cell.everyMeeting(
            Set.of(REGULAR),
            m -> CellFacts.attends(m, EXEMPT_AND_SPECIAL_DUTY_EXCLUDED, true, 90)),
        cell.everyMeeting(
            Set.of(REGULAR),
            m -> CellFacts.attends(m, EXEMPT_AND_SPECIAL_DUTY_EXCLUDED, false, 90)));
  }

  private void spans(
      String id, String from, String to, int months, Function<CellFacts, OutcomeKind> body) {
    OracleRule<CellRecord> plain = cell(from, to, c -> NOT_APPLICABLE).bindsFromTheFirstDay();
    add(
        id,
        OracleRule.of(
                CellRecord.class,
                from,
                to,
                (cell, window, asOf) ->
                    new CellFacts(cell, window, asOf).everySpan(months, plain.days(), body))
            .bindsFromTheFirstDay());
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
