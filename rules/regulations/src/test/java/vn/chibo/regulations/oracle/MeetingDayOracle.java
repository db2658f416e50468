package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.COMMITTEE;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on single meetings must say that also ask people, or days beside the meeting. */
final class MeetingDayOracle {
  private static final String NO_END = "";

  private MeetingDayOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "statutes/cell-committee-monthly-meeting",
        cell("2011-01-19", NO_END, MeetingDayOracle::committeeMeets).bindsFromTheFirstDay());
    rules.put(
        "qd08-nghean/scope-and-frequency",
        cell("2021-09-15", "2023-10-29", MeetingDayOracle::asInNgheAn).bindsFromTheFirstDay());
    rules.put(
        "hd12-2018/quality-conduct",
        cell("2018-07-06", "2025-10-27", MeetingDayOracle::conductOf2018));
    rules.put(
        "hd03-2022/group-meeting-limit",
        cell("2022-12-27", NO_END, MeetingDayOracle::groupMeetings));
    rules.put(
        "hd42-2025/documents-one-day-before",
        cell("2025-10-28", NO_END, MeetingDayOracle::documentsBefore));
    rules.put(
        "hd42-2025/posting-after", cell("2025-10-28", NO_END, MeetingDayOracle::postedAfter));
    return rules;
  }

  private static OracleRule<CellRecord> cell(
      String from, String to, OracleRule.Asked<CellRecord> asked) {
    return OracleRule.of(CellRecord.class, from, to, asked);
  }

  private static OutcomeKind committeeMeets(
      CellRecord cell, DatePeriod window, LocalDate asOf) {
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
            .everyMeeting(Set.of(REGULAR), m -> CellFacts.lastsAtLeast(m, 90)));
  }

  /** At most three of a year by party group instead of the whole cell. */
  private static OutcomeKind groupMeetings(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return Answers.all(
        new CellFacts(cell, window, asOf)
            .years().stream().map(MeetingDayOracle::atMostThree).toList());
  }

  private static OutcomeKind atMostThree(CellFacts year) {
    long surely = 0;
    long perhaps = 0;
    for (Meeting meeting : year.held()) {
      boolean regular = CellFacts.countsAs(meeting, Set.of(REGULAR));
      boolean byGroup = meeting.getForm().equals(Optional.of(MeetingForm.BY_PARTY_GROUP));
      surely += regular && byGroup ? 1 : 0;
      perhaps +=
          (regular || meeting.getKind().isEmpty()) && (byGroup || meeting.getForm().isEmpty())
              ? 1
              : 0;
    }
    return Answers.atMost(3, surely, perhaps, year.gap(), year.future());
  }

  private static OutcomeKind documentsBefore(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return new CellFacts(cell, window, asOf)
        .everyMeeting(
            Set.of(REGULAR, THEMATIC),
            m ->
                m.getPreparation()
                    .flatMap(p -> p.getDocumentsSent())
                    .map(sent -> Answers.so(sent.date().isBefore(m.getDate())))
                    .orElse(UNDETERMINED));
  }

  private static OutcomeKind postedAfter(CellRecord cell, DatePeriod window, LocalDate asOf) {
    return new CellFacts(cell, window, asOf)
        .everyMeeting(
            Set.of(REGULAR),
            m -> m.getResultsPosted().map(posted -> inTime(m, posted)).orElse(UNDETERMINED));
  }

  private static OutcomeKind inTime(Meeting meeting, Moment posted) {
    return Answers.so(!posted.date().isAfter(meeting.getDate().plusDays(2)));
  }
}
