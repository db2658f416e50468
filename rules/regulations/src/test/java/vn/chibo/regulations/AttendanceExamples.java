package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.Regime.GUIDANCE_12;
import static vn.chibo.regulations.Regime.GUIDANCE_42;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** How many attend: above 85 percent under guidance 12, 90 under guidance 42, by two readings. */
final class AttendanceExamples {
  private static final Choices AT_LEAST = reading("AT_LEAST_90");
  private static final Choices MORE_THAN = reading("MORE_THAN_90");

  private AttendanceExamples() {}

  static Stream<Example> all() {
    return Stream.of(criterion(), absences(), target(), readings()).flatMap(each -> each);
  }

  private static Choices reading(String name) {
    return Choices.DEFAULT.reading(GUIDANCE_42.rule("attendance-target"), name);
  }

  /** So many of the members present, the others excused. */
  static HeadCount heads(int members, int present) {
    return HeadCount.builder()
        .members(members)
        .exempted(0)
        .onSpecialDuty(0)
        .suspended(0)
        .present(present)
        .excused(members - present)
        .unexcused(0)
        .build();
  }

  static Meeting meeting(LocalDate day, HeadCount heads) {
    return Meeting.builder().date(day).kind(REGULAR).attendance(heads).build();
  }

  private static CellRecord one(Regime regime, HeadCount heads) {
    return regime.cell(meeting(regime.day(5, 3), heads));
  }

  private static CellRecord combined(Regime regime, HeadCount heads) {
    return regime.cell(
        meeting(regime.day(5, 3), heads(20, 20)),
        meeting(regime.day(6, 3), heads).withKind(COMBINED));
  }

  private static CellRecord two(Regime regime, HeadCount heads) {
    return regime.cell(meeting(regime.day(5, 3), heads(20, 20)), meeting(regime.day(6, 3), heads));
  }

  /** Who is left out of the count: exempted members and those on special duty, nobody else. */
  private static Stream<Example> denominator(Regime regime, String rule) {
    HeadCount oneExcused = heads(24, 19).withExcused(1);
    return Stream.of(
        given(rule, one(regime, oneExcused.withOnSpecialDuty(4)))
            .satisfied("19 of 20, four more on special duty"),
        given(rule, one(regime, oneExcused.withExempted(4)))
            .satisfied("19 of 20, four more exempted"),
        given(rule, one(regime, heads(20, 16))).violated("16 of 20, the others excused"),
        given(rule, one(regime, heads(20, 16).withSuspended(4)))
            .violated("16 of 20, the others suspended"));
  }

  /** "Strictly above 85 percent": exactly 85 fails. */
  private static Stream<Example> criterion() {
    String rule = GUIDANCE_12.rule("quality-attendance");
    return Stream.of(
            Stream.of(
                given(rule, one(GUIDANCE_12, heads(1000, 849))).violated("84.9 %"),
                given(rule, one(GUIDANCE_12, heads(1000, 850))).violated("85.0 %"),
                given(rule, one(GUIDANCE_12, heads(1000, 851))).satisfied("85.1 %"),
                given(rule, two(GUIDANCE_12, heads(20, 16))).violated("100 % and 80 %"),
                given(rule, combined(GUIDANCE_12, heads(20, 16)))
                    .violated("80 % at a combined sitting"),
                given(rule, GUIDANCE_12.cell(Cells.meeting(GUIDANCE_12.day(5, 3), REGULAR, 90)))
                    .undetermined("nobody counted", MISSING_FACT),
                given(rule, one(GUIDANCE_12, heads(20, 20)))
                    .asOf(GUIDANCE_12.day(5, 31))
                    .pending("100 %, the year still runs", GUIDANCE_12.lastDay()),
                given(rule, GUIDANCE_12.since(meeting(GUIDANCE_12.days().start(), heads(20, 20))))
                    .satisfied("nothing known before the first day")),
            denominator(GUIDANCE_12, rule),
            edges(GUIDANCE_12, rule))
        .flatMap(each -> each);
  }

  private static Stream<Example> edges(Regime regime, String rule) {
    return regime.edges(
        rule,
        day -> Regime.cell(DatePeriod.ofDay(day), meeting(day, heads(20, 16))),
        Example.Given::violated);
  }

  /**
   * "No member absent without reason, none with reason more than three times in a row in the year".
   */
  private static Stream<Example> absences() {
    String rule = GUIDANCE_12.rule("quality-attendance");
    HeadCount one = heads(20, 19).withExcused(0).withUnexcused(1);
    return Stream.of(
        given(rule, one(GUIDANCE_12, one)).violated("95 %, one without reason"),
        given(rule, two(GUIDANCE_12, one)).violated("one without reason, in one of two"),
        given(rule, combined(GUIDANCE_12, one))
            .violated("one without reason, at a combined sitting"),
        given(rule, GUIDANCE_12.cell(RollCalls.excusedInARow(2024, 2))).satisfied("twice in a row"),
        given(rule, GUIDANCE_12.cell(RollCalls.excusedInARow(2024, 3)))
            .satisfied("three times in a row"),
        given(rule, GUIDANCE_12.cell(RollCalls.excusedInARow(2024, 4)))
            .violated("four times in a row, from January to April"),
        given(rule, overNewYear()).satisfied("four times in a row, two in each year"));
  }

  private static CellRecord overNewYear() {
    return Regime.cell(
        DatePeriod.parse("2023-01-01/2024-12-31"),
        RollCalls.of(LocalDate.of(2023, 10, 3), 20, 0, 0),
        RollCalls.of(LocalDate.of(2023, 11, 3), 19, 1, 0),
        RollCalls.of(LocalDate.of(2023, 12, 3), 19, 1, 0),
        RollCalls.of(LocalDate.of(2024, 1, 3), 19, 1, 0),
        RollCalls.of(LocalDate.of(2024, 2, 3), 19, 1, 0),
        RollCalls.of(LocalDate.of(2024, 3, 3), 20, 0, 0));
  }

  /** "Exactly 90.0 decides between the readings." */
  private static Stream<Example> readings() {
    String rule = GUIDANCE_42.rule("attendance-target");
    CellRecord ninety = one(GUIDANCE_42, heads(1000, 900));
    return Stream.of(
        given(rule, one(GUIDANCE_42, heads(1000, 899))).violated("89.9 %"),
        given(rule, ninety).undetermined("90.0 %, nothing chosen", READING),
        given(rule, ninety).choosing(AT_LEAST).satisfied("90.0 % is at least 90"),
        given(rule, ninety).choosing(MORE_THAN).violated("90.0 % is not more than 90"),
        given(rule, one(GUIDANCE_42, heads(1000, 901))).satisfied("90.1 %"));
  }

  private static Stream<Example> target() {
    String rule = GUIDANCE_42.rule("attendance-target");
    return Stream.of(
            Stream.of(
                given(rule, two(GUIDANCE_42, heads(20, 16))).violated("100 % and 80 %"),
                given(rule, combined(GUIDANCE_42, heads(20, 16)))
                    .violated("80 % at a combined sitting"),
                given(rule, GUIDANCE_42.cell(Cells.meeting(GUIDANCE_42.day(5, 3), REGULAR, 90)))
                    .undetermined("nobody counted", MISSING_FACT),
                given(rule, GUIDANCE_42.cell()).notApplicable("no meeting", EMPTY_POPULATION),
                given(rule, one(GUIDANCE_42, heads(20, 20)))
                    .asOf(GUIDANCE_42.day(5, 31))
                    .pending("100 %, the year still runs", GUIDANCE_42.lastDay()),
                given(rule, GUIDANCE_42.since(meeting(GUIDANCE_42.days().start(), heads(20, 20))))
                    .satisfied("nothing known before the first day")),
            denominator(GUIDANCE_42, rule),
            edges(GUIDANCE_42, rule))
        .flatMap(each -> each);
  }
}
