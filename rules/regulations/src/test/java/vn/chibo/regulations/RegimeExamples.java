package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.EXTRAORDINARY;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.regulations.Regime.GUIDANCE_09;
import static vn.chibo.regulations.Regime.GUIDANCE_12;
import static vn.chibo.regulations.Regime.GUIDANCE_42;
import static vn.chibo.regulations.Regime.STATUTES;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** How often a cell meets: each month, on a theme each quarter, one not for the other. */
final class RegimeExamples {
  private RegimeExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            monthly(STATUTES, "cell-monthly-meeting"),
            beforeTheStatutes(),
            monthly(GUIDANCE_09, "regular-regime"),
            around09(),
            noFigures(),
            thematic(GUIDANCE_12, "thematic-per-quarter"),
            around12(),
            thematic(GUIDANCE_42, "thematic"),
            noSubstitute(GUIDANCE_12),
            noSubstitute(GUIDANCE_42))
        .flatMap(each -> each);
  }

  /** Meetings of a kind on the third of some months. */
  static Meeting[] held(int year, MeetingKind kind, int... months) {
    return Arrays.stream(months)
        .mapToObj(month -> Cells.meeting(LocalDate.of(year, month, 3), kind, 125))
        .toArray(Meeting[]::new);
  }

  static int[] monthsFrom(int first) {
    return IntStream.rangeClosed(first, 12).toArray();
  }

  static int[] allBut(int month) {
    return IntStream.rangeClosed(1, 12).filter(m -> m != month).toArray();
  }

  static Meeting[] and(Meeting[] some, Meeting... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(Meeting[]::new);
  }

  /** What is known from April on only. */
  private static CellRecord sinceApril(Regime regime, Meeting... meetings) {
    CellRecord cell = regime.cell(meetings);
    return cell.withMeetings(
        cell.getMeetings().completeOver(DatePeriod.ofClosed(regime.day(4, 1), regime.lastDay())));
  }

  /** "A regular meeting once a month"; an extraordinary one is held when needed. */
  private static Stream<Example> monthly(Regime regime, String name) {
    String rule = regime.rule(name);
    Meeting[] butJune = held(regime.year(), REGULAR, allBut(6));
    return Stream.concat(
        Stream.of(
            given(rule, regime.cell(held(regime.year(), REGULAR, monthsFrom(1))))
                .satisfied("one each month"),
            given(rule, regime.cell(butJune)).violated("none in June"),
            given(rule, regime.cell(and(butJune, held(regime.year(), REGULAR, 5, 7))))
                .violated("two in May and July for none in June"),
            given(rule, regime.cell(and(butJune, held(regime.year(), EXTRAORDINARY, 6))))
                .violated("an extraordinary one in June"),
            given(rule, regime.cell(and(butJune, held(regime.year(), THEMATIC, 6))))
                .violated("a thematic one in June"),
            given(rule, regime.cell(and(butJune, held(regime.year(), COMBINED, 6))))
                .satisfied("a combined one in June"),
            given(rule, regime.cell(held(regime.year(), REGULAR, 1, 2, 3)))
                .asOf(regime.day(4, 10))
                .pending("one each month up to March", regime.lastDay()),
            given(rule, regime.cell(held(regime.year(), REGULAR, 1, 3)))
                .asOf(regime.day(4, 10))
                .violated("none in February, the year still runs"),
            given(rule, sinceApril(regime, held(regime.year(), REGULAR, monthsFrom(4))))
                .undetermined("nothing known before April", INCOMPLETE_REGISTER)),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day)),
            (asked, words) -> asked.notApplicable(words + ", no whole month", EMPTY_POPULATION)));
  }

  /** The Statutes are of 19 January: January began before. */
  private static Stream<Example> beforeTheStatutes() {
    CellRecord first = Regime.cell(DatePeriod.ofYear(2011), held(2011, REGULAR, monthsFrom(2)));
    return Stream.of(
        given(STATUTES.rule("cell-monthly-meeting"), first)
            .satisfied("none in the January in which the Statutes begin"));
  }

  /** In force from 2 March 2012 to 5 July 2018: March began before, July under it. */
  private static Stream<Example> around09() {
    String rule = GUIDANCE_09.rule("regular-regime");
    CellRecord first = Regime.cell(DatePeriod.ofYear(2012), held(2012, REGULAR, monthsFrom(4)));
    CellRecord last = Regime.cell(DatePeriod.ofYear(2018), held(2018, REGULAR, 1, 2, 3, 4, 5, 6));
    return Stream.of(
        given(rule, first).satisfied("none in the March in which the guidance begins"),
        given(rule, last).violated("none in the July that begins under the guidance"));
  }

  /** The absence of a known figure: nothing is asked and nothing passed. */
  private static Stream<Example> noFigures() {
    String rule = GUIDANCE_09.rule("no-numeric-thresholds");
    CellRecord short2018 =
        Regime.cell(DatePeriod.ofYear(2018), Cells.meeting(LocalDate.of(2018, 3, 3), REGULAR, 20));
    return Stream.concat(
        Stream.of(
            given(rule, GUIDANCE_09.cell()).notApplicable("no meeting at all", NO_FIGURE_ON_RECORD),
            given(rule, short2018)
                .choosing(Choices.DEFAULT)
                .notApplicable("a short meeting, nothing switched on", NO_FIGURE_ON_RECORD),
            given(
                    rule,
                    Cells.organizationOf(short2018).withCells(Roster.partial(List.of(short2018))))
                .asOf(LocalDate.of(2018, 7, 20))
                .notApplicable("cells of which not all are known", NO_FIGURE_ON_RECORD),
            given(rule, Regime.cell(DatePeriod.ofYear(2012)))
                .notApplicable("the year in which it came into force", NO_FIGURE_ON_RECORD)),
        GUIDANCE_09.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day)),
            (asked, words) -> asked.notApplicable(words, NO_FIGURE_ON_RECORD)));
  }

  /** "At least once a quarter": four in one quarter and none in the others fails. */
  private static Stream<Example> thematic(Regime regime, String name) {
    String rule = regime.rule(name);
    int year = regime.year();
    return Stream.concat(
        Stream.of(
            given(rule, regime.cell(held(year, THEMATIC, 2, 5, 8, 11)))
                .satisfied("one each quarter"),
            given(rule, regime.cell(held(year, THEMATIC, 2, 5, 11)))
                .violated("none in the third quarter"),
            given(rule, regime.cell(held(year, THEMATIC, 4, 5, 6, 6)))
                .violated("four in the second quarter"),
            given(rule, regime.cell(held(year, COMBINED, 2, 5, 8, 11)))
                .satisfied("each combined with the regular one"),
            given(rule, regime.cell(held(year, REGULAR, monthsFrom(1))))
                .violated("regular ones only"),
            given(rule, regime.cell(held(year, THEMATIC, 2)))
                .asOf(regime.day(5, 20))
                .pending("May, one in the first quarter", regime.lastDay()),
            given(rule, sinceApril(regime, held(year, THEMATIC, 5, 8, 11)))
                .undetermined("nothing known of the first quarter", INCOMPLETE_REGISTER)),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day)),
            (asked, words) -> asked.notApplicable(words + ", no whole quarter", EMPTY_POPULATION)));
  }

  /** In force from 6 July 2018 to 27 October 2025: the quarter is that of the day it begins. */
  private static Stream<Example> around12() {
    CellRecord in2018 = Regime.cell(DatePeriod.ofYear(2018), held(2018, THEMATIC, 11));
    CellRecord in2025 = Regime.cell(DatePeriod.ofYear(2025), held(2025, THEMATIC, 2, 5, 8));
    return Stream.of(
        given(GUIDANCE_12.rule("thematic-per-quarter"), in2018)
            .satisfied("none in the quarter in which the guidance begins"),
        given(GUIDANCE_12.rule("thematic-per-quarter"), in2025)
            .violated("none in the quarter in which the guidance ends"),
        given(GUIDANCE_42.rule("thematic"), in2025)
            .notApplicable("none in the quarter in which the guidance begins", NOT_IN_FORCE));
  }

  /** "A thematic meeting does not replace the regular one." */
  private static Stream<Example> noSubstitute(Regime regime) {
    String rule = regime.rule("thematic-not-a-substitute");
    int year = regime.year();
    int begins = regime.days().start().getYear();
    int month = regime.days().start().getMonthValue();
    return Stream.concat(
        Stream.of(
            given(rule, regime.cell(and(held(year, THEMATIC, 5), held(year, REGULAR, 5))))
                .satisfied("both in May, none in the other months"),
            given(rule, regime.cell(and(held(year, THEMATIC, 5), held(year, REGULAR, 6))))
                .violated("the theme in May, the regular one in June"),
            given(rule, regime.cell(held(year, COMBINED, 5))).satisfied("combined in May"),
            given(rule, regime.cell(held(year, REGULAR, 5)))
                .notApplicable("no theme at all", CONDITION_NOT_MET),
            given(rule, regime.cell(held(year, THEMATIC, 5)))
                .asOf(regime.day(5, 20))
                .pending("May, the theme only", regime.lastDay()),
            given(rule, sinceApril(regime, and(held(year, THEMATIC, 5), held(year, REGULAR, 5))))
                .undetermined("nothing known before April", INCOMPLETE_REGISTER),
            given(
                    rule,
                    Regime.cell(
                        DatePeriod.ofYear(begins),
                        and(
                            held(begins, THEMATIC, month, month + 1),
                            held(begins, REGULAR, month + 1))))
                .satisfied("a theme only in the month in which the guidance begins")),
        regime.edges(
            rule,
            day -> Regime.cell(DatePeriod.ofDay(day)),
            (asked, words) -> asked.notApplicable(words + ", no whole month", EMPTY_POPULATION)));
  }
}
