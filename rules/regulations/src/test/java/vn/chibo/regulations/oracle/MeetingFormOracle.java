package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on forms of meetings and on bands of a year must say. */
final class MeetingFormOracle {
  private static final Set<MeetingKind> REGULAR_ONES = Set.of(REGULAR);
  private static final Set<MeetingKind> OF_THE_CELL = Set.of(REGULAR, THEMATIC, EXTRAORDINARY);
  private static final DatePeriod DAYS_OF_PHU_THO = DatePeriod.parse("2018-07-06/2024-12-31");

  private MeetingFormOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "hd03-2022/online-condition",
        rule(
            "2022-12-27",
            "",
            c ->
                c.everyMeeting(
                    OF_THE_CELL, m -> when(form(m, MeetingForm.ONLINE), mostCannotGather(m)))));
    rules.put(
        "hd03-2022/group-meeting-condition",
        rule(
            "2022-12-27",
            "",
            c ->
                all(
                    c.everyMeeting(
                        OF_THE_CELL,
                        m ->
                            when(
                                form(m, MeetingForm.BY_PARTY_GROUP),
                                c.decidedBy(m.getDate(), DecisionKind.PARTY_GROUPS))),
                    when(metByGroup(c), fifty(c.cell())))));
    rules.put(
        "phutho-khoi/year-band-tot",
        rule(
                "2018-07-06",
                "2024-12-31",
                c ->
                    all(
                        c.everySpan(
                            12,
                            DAYS_OF_PHU_THO,
                            y -> none(y, m -> Answers.not(rated(m, MeetingRating.FAIR)))),
                        c.everySpan(12, DAYS_OF_PHU_THO, MeetingFormOracle::sevenGood)))
            .bindsFromTheFirstDay()
            .reported(MeetingFormOracle::bandTot)
            .unconfirmed());
    rules.put(
        "phutho-khoi/year-band-kha",
        OracleRule.of(
                CellRecord.class,
                "2018-07-06",
                "2024-12-31",
                (cell, window, asOf) ->
                    all(
                        new CellFacts(cell, window, asOf)
                            .everyMeeting(REGULAR_ONES, m -> rated(m, MeetingRating.AVERAGE)),
                        Facts.of(cell, window, asOf).judged("phutho-khoi/year-band-kha")))
            .reported(r -> all(r.every("rated-average", Claim.exactly(1)), UNDETERMINED))
            .unconfirmed());
    return rules;
  }

  /** Where none was rated good, there are no seven; more a report does not decide. */
  private static OutcomeKind bandTot(Reports report) {
    if (!report.asks(Span.YEAR)) {
      return NOT_APPLICABLE;
    }
    return report.nowhere("rated-good", Claim.exactly(1)) ? VIOLATED : UNDETERMINED;
  }

  private static OutcomeKind form(Meeting meeting, MeetingForm form) {
    return meeting.getForm().map(held -> Answers.so(held == form)).orElse(UNDETERMINED);
  }

  private static OutcomeKind metByGroup(CellFacts cell) {
    return number(cell, OF_THE_CELL, m -> form(m, MeetingForm.BY_PARTY_GROUP), 1);
  }

  /** At least so many meetings of the kinds of which something holds. */
  private static OutcomeKind number(
      CellFacts cell, Set<MeetingKind> kinds, Function<Meeting, OutcomeKind> body, int least) {
    long surely = 0;
    long perhaps = 0;
    for (Meeting meeting : cell.held()) {
      OutcomeKind said = body.apply(meeting);
      boolean meant = CellFacts.countsAs(meeting, kinds);
      surely += meant && said == SATISFIED ? 1 : 0;
      boolean doubt = meeting.getKind().isEmpty() && said != VIOLATED;
      perhaps += doubt || (meant && said != VIOLATED) ? 1 : 0;
    }
    return Answers.atLeast(least, surely, perhaps, cell.gap(), cell.future());
  }

  /** No regular meeting of which something holds. */
  private static OutcomeKind none(CellFacts cell, Function<Meeting, OutcomeKind> body) {
    long surely = 0;
    long perhaps = 0;
    for (Meeting meeting : cell.held()) {
      OutcomeKind said = body.apply(meeting);
      boolean meant = CellFacts.countsAs(meeting, REGULAR_ONES);
      surely += meant && said == SATISFIED ? 1 : 0;
      perhaps += said != VIOLATED && (meant || meeting.getKind().isEmpty()) ? 1 : 0;
    }
    return Answers.atMost(0, surely, perhaps, cell.gap(), cell.future());
  }

  private static OutcomeKind mostCannotGather(Meeting meeting) {
    Optional<Integer> counted =
        meeting
            .getAttendance()
            .flatMap(a -> a.counted(AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED));
    Optional<Integer> unable = meeting.getUnableToGather();
    if (counted.isEmpty() || unable.isEmpty() || counted.get() < Math.max(1, unable.get())) {
      return UNDETERMINED;
    }
    return Answers.so(2 * unable.get() > counted.get());
  }

  private static OutcomeKind fifty(CellRecord cell) {
    return cell.getMembers()
        .map(q -> OrganizationOracle.kind(q.compare(Comparison.AT_LEAST, Fraction.of(50))))
        .orElse(UNDETERMINED);
  }

  private static OutcomeKind rated(Meeting meeting, MeetingRating least) {
    return meeting.getRating().map(r -> Answers.so(r.atLeast(least))).orElse(UNDETERMINED);
  }

  private static OutcomeKind sevenGood(CellFacts cell) {
    return number(cell, REGULAR_ONES, m -> rated(m, MeetingRating.GOOD), 7);
  }

  private static OracleRule<CellRecord> rule(
      String from, String to, Function<CellFacts, OutcomeKind> body) {
    return OracleRule.of(
        CellRecord.class,
        from,
        to,
        (cell, window, asOf) -> body.apply(new CellFacts(cell, window, asOf)));
  }
}
