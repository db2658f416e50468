package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the day of the month for regular meetings must say. */
final class CommonDayOracle {
  private static final Set<MeetingKind> REGULAR_ONES = Set.of(REGULAR);

  private CommonDayOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
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
    return rules;
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
    return weekend ? SATISFIED : CellFacts.is(meeting.getDayOff());
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
        any(cell.everyMeeting(REGULAR_ONES, CommonDayOracle::onDayOne), moved));
  }

  private static OutcomeKind onDayOne(Meeting meeting) {
    return Answers.so(meeting.getDate().getDayOfMonth() == 1);
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
