package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.COMMITTEE;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on single meetings must say that also ask people, or days beside the meeting. */
final class MeetingDayOracle {
  private static final Set<MeetingKind> OF_THE_CELL = Set.of(REGULAR, THEMATIC, EXTRAORDINARY);
  private static final String NO_END = "";

  private MeetingDayOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "statutes/cell-committee-monthly-meeting",
        cell("2011-01-19", NO_END, MeetingDayOracle::committeeMeets).bindsFromTheFirstDay());
    rules.put(
        "qd08-nghean/scope-and-frequency",
        cell("2021-09-15", "2023-10-29", MeetingDayOracle::asInNgheAn)
            .bindsFromTheFirstDay()
            .reported(
                r ->
                    Answers.all(
                        r.each(Span.MONTH, "regular-meetings", 1),
                        r.each(Span.QUARTER, "thematic-meetings", 1))));
    rules.put(
        "hd12-2018/quality-conduct",
        cell("2018-07-06", "2025-10-27", MeetingDayOracle::conductOf2018));
    rules.put(
        "hd03-2022/group-meeting-limit",
        cell("2022-12-27", NO_END, MeetingDayOracle::groupMeetings)
            .reported(
                r ->
                    r.nowhere("held-by-party-group", Claim.exactly(1)) ? SATISFIED : UNDETERMINED));
    rules.put(
        "hd12-2018/quality-preparation",
        cell("2018-07-06", "2025-10-27", MeetingDayOracle::preparationOf2018)
            .reported(
                r ->
                    Answers.all(
                        r.every("committee-met-first", Claim.exactly(1)),
                        r.every("draft-resolution", Claim.exactly(1)),
                        UNDETERMINED)));
    rules.put(
        "hd03-2022/special-character",
        cell("2022-12-27", NO_END, MeetingDayOracle::specialCharacter));
    return rules;
  }

  private static OracleRule<CellRecord> cell(
      String from, String to, OracleRule.Asked<CellRecord> asked) {
    return OracleRule.of(CellRecord.class, from, to, asked);
  }

  private static OutcomeKind committeeMeets(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return Answers.when(
        Facts.of(cell, window, asOf).judged("cell-has-committee"),
        new CellFacts(cell, window, asOf)
            .everySpan(
                1,
                DatePeriod.from(LocalDate.parse("2011-01-19")),
                month -> month.atLeast(1, COMMITTEE)));
  }

  private static OutcomeKind asInNgheAn(CellRecord cell, DatePeriod window, LocalDate asOf) {
    DatePeriod days = DatePeriod.parse("2021-09-15/2023-10-29");
    CellFacts facts = new CellFacts(cell, window, asOf);
    return Answers.all(
        facts.everySpan(1, days, month -> month.atLeast(1, REGULAR)),
        facts.everySpan(3, days, quarter -> quarter.atLeast(1, THEMATIC)));
  }

  private static OutcomeKind conductOf2018(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return Answers.all(
        Facts.of(cell, window, asOf).judged("hd12-2018/quality-conduct"),
        new CellFacts(cell, window, asOf)
            .everyMeeting(
                Set.of(REGULAR),
                m ->
                    Answers.any(
                        new CellFacts(cell, window, asOf)
                            .decidedBy(m.getDate(), DecisionKind.LENGTH_FOR_FEW_MEMBERS),
                        CellFacts.lastsAtLeast(m, 90))));
  }

  /** At most three of a year by party group instead of the whole cell. */
  private static OutcomeKind groupMeetings(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return Answers.all(
        new CellFacts(cell, window, asOf)
            .years().stream().map(MeetingDayOracle::atMostThree).toList());
  }

  private static OutcomeKind atMostThree(CellFacts year) {
    long surely = count(year, MeetingForm.BY_PARTY_GROUP, true);
    long perhaps = count(year, MeetingForm.BY_PARTY_GROUP, false);
    return Answers.atMost(3, surely, perhaps, year.gap(), year.future());
  }

  /** The meetings of a form: those that surely are, or all that may be. */
  private static long count(CellFacts facts, MeetingForm form, boolean surely) {
    long count = 0;
    for (Meeting meeting : facts.held()) {
      boolean meant = CellFacts.countsAs(meeting, OF_THE_CELL);
      boolean ofTheForm = meeting.getForm().equals(Optional.of(form));
      boolean mayBeOfTheForm = ofTheForm || meeting.getForm().isEmpty();
      boolean doubtful = meeting.getKind().isEmpty() && mayBeOfTheForm;
      count += (surely ? meant && ofTheForm : doubtful || (meant && mayBeOfTheForm)) ? 1 : 0;
    }
    return count;
  }

  private static OutcomeKind preparationOf2018(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return Answers.all(
        Facts.of(cell, window, asOf).judged("hd12-2018/quality-preparation"),
        new CellFacts(cell, window, asOf)
            .everyMeeting(
                Set.of(REGULAR),
                m -> m.getPreparation().map(p -> prepared(m, p)).orElse(UNDETERMINED)));
  }

  private static OutcomeKind prepared(Meeting meeting, Preparation preparation) {
    return Answers.all(
        preparation
            .getCommitteeMetOn()
            .map(day -> Answers.so(!day.isAfter(meeting.getDate())))
            .orElse(UNDETERMINED),
        CellFacts.is(preparation.getDraftResolution()));
  }

  /** Asked where the cell met over a network. */
  private static OutcomeKind specialCharacter(CellRecord cell, DatePeriod window, LocalDate asOf) {
    CellFacts facts = new CellFacts(cell, window, asOf);
    long surely = count(facts, MeetingForm.ONLINE, true);
    long perhaps = count(facts, MeetingForm.ONLINE, false);
    return Answers.when(
        Answers.atLeast(1, surely, perhaps, facts.gap(), facts.future()),
        Facts.of(cell, window, asOf).judged("hd03-2022/special-character"));
  }
}
