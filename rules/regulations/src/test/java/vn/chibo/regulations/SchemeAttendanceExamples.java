package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.evaluator.outcome.UndeterminedReason.READING;
import static vn.chibo.regulations.AttendanceExamples.heads;
import static vn.chibo.regulations.AttendanceExamples.meeting;
import static vn.chibo.regulations.Regime.SCHEME_11;
import static vn.chibo.testkit.example.Example.given;

import java.util.stream.Stream;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/**
 * The attendance that the scheme of Hà Nội aims at: at least 90 percent, inclusive, and only
 * exempted members are not counted; of each cell, or on average.
 */
final class SchemeAttendanceExamples {
  private static final String RULE = SCHEME_11.rule("attendance-target");
  private static final DatePeriod YEAR = DatePeriod.ofYear(SCHEME_11.year());
  private static final Choices PER_CELL = Choices.DEFAULT.reading(RULE, "PER_CELL");
  private static final Choices AVERAGE = Choices.DEFAULT.reading(RULE, "ORGANIZATION_AVERAGE");

  private SchemeAttendanceExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            shares(),
            readings(),
            denominator(),
            SCHEME_11.edges(
                RULE,
                day ->
                    SchemeExamples.of(
                        DatePeriod.ofDay(day),
                        Regime.cell(DatePeriod.ofDay(day), meeting(day, heads(20, 16)))),
                Example.Given::violated))
        .flatMap(each -> each);
  }

  private static CellRecord cell(HeadCount heads) {
    return SCHEME_11.cell(meeting(SCHEME_11.day(5, 3), heads));
  }

  private static OrganizationRecord cells(HeadCount one, HeadCount other) {
    return SchemeExamples.of(YEAR, cell(one), cell(other));
  }

  private static OrganizationRecord one(HeadCount heads) {
    return SchemeExamples.of(YEAR, cell(heads));
  }

  private static Stream<Example> shares() {
    CellRecord first = SCHEME_11.since(meeting(SCHEME_11.days().start(), heads(20, 20)));
    CellRecord unknown = SCHEME_11.cell(Cells.meeting(SCHEME_11.day(5, 3), REGULAR, 90));
    return Stream.of(
        given(RULE, one(heads(1000, 899))).violated("89.9 %"),
        given(RULE, one(heads(1000, 900))).satisfied("90.0 %"),
        given(RULE, one(heads(1000, 901))).satisfied("90.1 %"),
        given(RULE, SchemeExamples.of(YEAR, unknown)).undetermined("nobody counted", MISSING_FACT),
        given(RULE, SchemeExamples.of(YEAR, SCHEME_11.cell()))
            .notApplicable("no meeting", EMPTY_POPULATION),
        given(RULE, one(heads(20, 20)))
            .asOf(SCHEME_11.day(5, 31))
            .pending("100 %, the year still runs", SCHEME_11.lastDay()),
        given(RULE, SchemeExamples.of(first.getPeriod(), first))
            .satisfied("nothing known before the first day"));
  }

  /** The scheme does not say over what the 90 percent are taken. */
  private static Stream<Example> readings() {
    OrganizationRecord apart = cells(heads(100, 85), heads(100, 97));
    return Stream.of(
        given(RULE, apart).undetermined("85 % and 97 %, nothing chosen", READING),
        given(RULE, apart).choosing(PER_CELL).violated("85 % and 97 %, each cell"),
        given(RULE, apart).choosing(AVERAGE).satisfied("85 % and 97 %, 91 % on average"),
        given(RULE, cells(heads(100, 83), heads(100, 97)))
            .choosing(AVERAGE)
            .satisfied("83 % and 97 %, 90 % on average"),
        given(RULE, cells(heads(100, 83), heads(100, 96)))
            .choosing(AVERAGE)
            .violated("83 % and 96 %, 89.5 % on average"));
  }

  /** "Only exempted members leave the denominator." */
  private static Stream<Example> denominator() {
    return Stream.of(
        given(RULE, one(heads(22, 18).withExcused(2).withExempted(2)))
            .satisfied("18 of 20, two more exempted"),
        given(RULE, one(heads(20, 17).withExcused(1).withOnSpecialDuty(2)))
            .violated("17 of 20, two of them on special duty"),
        given(RULE, one(heads(20, 17))).violated("17 of 20, the others excused"),
        given(RULE, one(heads(20, 17).withSuspended(3)))
            .violated("17 of 20, the others suspended"));
  }
}
