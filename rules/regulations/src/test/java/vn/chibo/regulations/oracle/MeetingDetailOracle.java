package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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
import vn.chibo.core.meeting.MeetingMinutes;
import vn.chibo.core.meeting.MeetingRating;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the day, the papers and the form of single meetings must say. */
final class MeetingDetailOracle {
  private static final Set<MeetingKind> REGULAR_ONES = Set.of(REGULAR);
  private static final Set<MeetingKind> BOTH = Set.of(REGULAR, THEMATIC);
  private static final Set<MeetingKind> OF_THE_CELL = Set.of(REGULAR, THEMATIC, EXTRAORDINARY);

  private static final DatePeriod DAYS_OF_PHU_THO = DatePeriod.parse("2018-07-06/2024-12-31");

  private MeetingDetailOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    papers(rules);
    days(rules);
    forms(rules);
    return rules;
  }

  private static void papers(Map<String, OracleRule<?>> rules) {
    rules.put(
        "hd12-2018/minutes-book",
        rule("2018-07-06", "2025-10-27", c -> c.everyMeeting(BOTH, m -> kept(m)))
            .reported(r -> r.every("minutes-kept", Claim.exactly(1))));
    rules.put(
        "hd42-2025/documents-one-day-before",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES, m -> any(CellFacts.is(m.getSecret()), sentTheDayBefore(m))))
            .reported(
                r -> secretOr(r, "documents-days-before", new Claim(Comparison.AT_LEAST, 1))));
    rules.put(
        "hd42-2025/thematic-draft-one-day-before",
        rule("2025-10-28", "", c -> c.everyMeeting(Set.of(THEMATIC), m -> sentTheDayBefore(m)))
            .reported(MeetingDetailOracle::sentTheDayBefore));
    rules.put(
        "hd42-2025/posting-after",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES, m -> any(CellFacts.is(m.getSecret()), postedInTime(m))))
            .reported(r -> secretOr(r, "posted-days-after", new Claim(Comparison.AT_MOST, 2))));
    rules.put(
        "hd42-2025/ideology-time",
        rule(
                "2025-10-28",
                "",
                c ->
                    c.everyMeeting(
                        REGULAR_ONES,
                        m ->
                            m.getThinkingMinutes()
                                .map(minutes -> Answers.so(minutes >= 15))
                                .orElse(UNDETERMINED)))
            .reported(r -> r.every("thinking-minutes", new Claim(Comparison.AT_LEAST, 15))));
  }

  private static OutcomeKind kept(Meeting meeting) {
    return CellFacts.is(meeting.getWrittenMinutes().flatMap(MeetingMinutes::getKept));
  }

  private static OutcomeKind sentTheDayBefore(Meeting meeting) {
    return meeting
        .getPreparation()
        .flatMap(Preparation::getDocumentsSent)
        .map(sent -> Answers.so(sent.date().isBefore(meeting.getDate())))
        .orElse(UNDETERMINED);
  }

  private static OutcomeKind sentTheDayBefore(Reports report) {
    return report.every("documents-days-before", new Claim(Comparison.AT_LEAST, 1));
  }

  private static OutcomeKind secretOr(Reports report, String topic, Claim claim) {
    return EachPart.of(report, "secret", Claim.exactly(1))
        .or(EachPart.of(report, topic, claim))
        .every();
  }

  private static OutcomeKind postedInTime(Meeting meeting) {
    return meeting
        .getResultsPosted()
        .map(p -> Answers.so(ChronoUnit.DAYS.between(meeting.getDate(), p.date()) <= 2))
        .orElse(UNDETERMINED);
  }

  private static void days(Map<String, OracleRule<?>> rules) {
    rules.put(
        "ct50-2025/common-day",
        rule(
                "2025-07-23",
                "",
                c ->
                    Answers.readings(
                        c.everyMeeting(REGULAR_ONES, m -> commonDay(m, firstSeven(m.getDate()))),
                        c.everyMeeting(REGULAR_ONES, m -> commonDay(m, weekOfDayOne(m.getDate())))))
            .reported(
                r ->
                    Answers.readings(
                        commonDay(r, "day-of-month", new Claim(Comparison.AT_MOST, 7)),
                        commonDay(r, "week-of-month", Claim.exactly(1)))));
    rules.put(
        "cv747-haugiang-2023/day-one",
        OracleRule.of(
                CellRecord.class,
                "2023-03-01",
                "",
                (cell, window, asOf) ->
                    dayOne(
                        new CellFacts(cell, window, asOf),
                        Facts.of(cell, window, asOf).judged("cv747-haugiang-2023/day-one")))
            .reported(
                r ->
                    all(
                        onDay(r, 1).or(dayOff(r)).every(),
                        any(onDay(r, 1).every(), UNDETERMINED))));
  }

  private static OutcomeKind commonDay(Meeting meeting, boolean inTheFirstWeek) {
    return any(
        Answers.so(meeting.getDate().getDayOfMonth() == 3),
        all(dayOff(meeting, 3), Answers.so(inTheFirstWeek)));
  }

  private static OutcomeKind commonDay(Reports report, String topic, Claim inTheFirstWeek) {
    EachPart week = EachPart.of(report, topic, inTheFirstWeek);
    return onDay(report, 3).or(dayOff(report).and(week)).every();
  }

  private static EachPart onDay(Reports report, int day) {
    return EachPart.of(report, "day-of-month", Claim.exactly(day));
  }

  private static EachPart dayOff(Reports report) {
    return EachPart.of(report, "day-off", Claim.exactly(1));
  }

  /** Saturdays and Sundays are days off; of other days the record says it. */
  private static OutcomeKind dayOff(Meeting meeting, int day) {
    DayOfWeek set = meeting.getDate().withDayOfMonth(day).getDayOfWeek();
    boolean weekend = set == DayOfWeek.SATURDAY || set == DayOfWeek.SUNDAY;
    return weekend ? OutcomeKind.SATISFIED : CellFacts.is(meeting.getDayOff());
  }

  private static boolean firstSeven(LocalDate day) {
    return day.getDayOfMonth() <= 7;
  }

  private static boolean weekOfDayOne(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return !day.isAfter(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }

  /** On day 1, or it is a day off and people say that the meeting moved to the next day. */
  private static OutcomeKind dayOne(CellFacts cell, OutcomeKind moved) {
    return all(
        cell.everyMeeting(REGULAR_ONES, m -> any(onDayOne(m), dayOff(m, 1))),
        any(cell.everyMeeting(REGULAR_ONES, MeetingDetailOracle::onDayOne), moved));
  }

  private static OutcomeKind onDayOne(Meeting meeting) {
    return Answers.so(meeting.getDate().getDayOfMonth() == 1);
  }

  private static void forms(Map<String, OracleRule<?>> rules) {
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
                            y -> y.everyMeeting(REGULAR_ONES, m -> rated(m, MeetingRating.FAIR))),
                        c.everySpan(12, DAYS_OF_PHU_THO, MeetingDetailOracle::sevenGood)))
            .bindsFromTheFirstDay()
            .reported(MeetingDetailOracle::bandTot)
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
  }

  /** That none was rated good, or some below fair, is enough to miss the band. */
  private static OutcomeKind bandTot(Reports report) {
    return all(
        report.every("rated-fair", Claim.exactly(1)),
        report.nowhere("rated-good", Claim.exactly(1)) ? OutcomeKind.VIOLATED : UNDETERMINED);
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
      surely += meant && said == OutcomeKind.SATISFIED ? 1 : 0;
      boolean doubt =
          meeting.getKind().isEmpty()
              && (Disputed.DOUBT_IS_NOT_LOOKED_AT || said != OutcomeKind.VIOLATED);
      perhaps += doubt || (meant && said != OutcomeKind.VIOLATED) ? 1 : 0;
    }
    return Answers.atLeast(least, surely, perhaps, cell.gap(), cell.future());
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
