package vn.chibo.regulations;

import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NOT_IN_FORCE;
import static vn.chibo.evaluator.outcome.UndeterminedReason.CONFLICTING_FACTS;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.evaluator.outcome.UndeterminedReason.JUDGEMENT_NEEDED;
import static vn.chibo.evaluator.outcome.UndeterminedReason.MISSING_FACT;
import static vn.chibo.regulations.Regime.SCHEME_11;
import static vn.chibo.regulations.Reports.percent;
import static vn.chibo.testkit.example.Example.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.testkit.example.Example;

/** The targets of the scheme of Hà Nội that ask for all cells, all posts or all members. */
final class SchemeExamples {
  private static final DatePeriod YEAR = DatePeriod.ofYear(SCHEME_11.year());
  private static final DatePeriod FIRST_DAYS = DatePeriod.parse("2021-12-06/2021-12-31");

  private SchemeExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            regularAndThematic(),
            reported(),
            judged("documents-share", "full-documents"),
            judged("steps-share", "full-steps"),
            judged("principles-share", "principles"),
            unlisted("training-share", "trained-posts"),
            unlisted("assignment-share", "assigned-members"))
        .flatMap(each -> each);
  }

  /** An organization with the records of all its cells. */
  static OrganizationRecord of(DatePeriod period, CellRecord... cells) {
    List<CellRecord> all =
        IntStream.range(0, cells.length).mapToObj(i -> numbered(cells[i], i)).toList();
    return OrganizationRecord.builder()
        .organization(Cells.organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
        .period(period)
        .cells(Roster.complete(all))
        .build();
  }

  private static CellRecord numbered(CellRecord cell, int number) {
    OrganizationId id = new OrganizationId("00" + (number + 4));
    return cell.withOrganization(cell.getOrganization().withId(id));
  }

  private static Meeting[] held(Meeting[] regular, int... themes) {
    return RegimeExamples.and(regular, RegimeExamples.held(SCHEME_11.year(), THEMATIC, themes));
  }

  private static Meeting[] regular(int... months) {
    return RegimeExamples.held(SCHEME_11.year(), REGULAR, months);
  }

  private static CellRecord keeping() {
    return SCHEME_11.cell(held(regular(RegimeExamples.monthsFrom(1)), 2, 5, 8, 11));
  }

  /** "All cells keep the regular monthly meeting and the thematic meetings as prescribed." */
  private static Stream<Example> regularAndThematic() {
    String rule = SCHEME_11.rule("regular-and-thematic-share");
    Meeting[] every = regular(RegimeExamples.monthsFrom(1));
    CellRecord noJune = SCHEME_11.cell(held(regular(RegimeExamples.allBut(6)), 2, 5, 8, 11));
    CellRecord combined =
        SCHEME_11.cell(
            RegimeExamples.and(
                regular(1, 3, 4, 6, 7, 9, 10, 12),
                RegimeExamples.held(SCHEME_11.year(), COMBINED, 2, 5, 8, 11)));
    return Stream.of(
        given(rule, of(YEAR, keeping(), keeping())).satisfied("two cells that keep both"),
        given(rule, of(YEAR, combined)).satisfied("a cell that combines them"),
        given(rule, of(YEAR, keeping(), noJune)).violated("no regular one in June, in one cell"),
        given(rule, of(YEAR, keeping(), SCHEME_11.cell(held(every, 2, 5, 11))))
            .violated("no theme in the third quarter, in one cell"),
        given(rule, of(YEAR, keeping()).withCells(Roster.partial(List.of(keeping()))))
            .undetermined("cells of which not all are known", INCOMPLETE_REGISTER),
        given(rule, of(YEAR)).notApplicable("no cell", EMPTY_POPULATION),
        given(rule, of(YEAR, SCHEME_11.cell(held(regular(1, 2, 3, 4), 2))))
            .asOf(SCHEME_11.day(4, 20))
            .pending("all kept up to April", SCHEME_11.lastDay()),
        given(rule, of(DatePeriod.ofYear(2021), SCHEME_11.since()))
            .notApplicable("the year of its first day", NOT_IN_FORCE),
        given(rule, from(SCHEME_11.days().start(), LocalDate.of(2022, 1, 31)))
            .violated("none in the first whole month under it"),
        given(rule, from(SCHEME_11.days().start().minusDays(1), LocalDate.of(2022, 1, 31)))
            .notApplicable("a record that begins before it", NOT_IN_FORCE),
        given(rule, from(SCHEME_11.days().start(), LocalDate.of(2022, 1, 30)))
            .notApplicable("no whole month under it", EMPTY_POPULATION));
  }

  /** One cell without any meeting, from a day to another. */
  private static OrganizationRecord from(LocalDate first, LocalDate last) {
    DatePeriod days = DatePeriod.ofClosed(first, last);
    return of(days, Regime.cell(days));
  }

  /**
   * What a report states of all cells, of the whole or of its parts. A statement on a part is taken
   * for the share of the cells that keep it: a number under the same topic states none.
   */
  private static Stream<Example> reported() {
    String rule = SCHEME_11.rule("regular-and-thematic-share");
    return Stream.of(
        given(rule, Reports.of(YEAR, percent("meeting-regime", 100, YEAR)))
            .satisfied("a report: 100 % keep the regime"),
        given(rule, Reports.of(YEAR, percent("meeting-regime", 99, YEAR)))
            .violated("a report: 99 % keep the regime"),
        given(
                rule,
                Reports.of(
                    YEAR,
                    percent("regular-meetings", 100, YEAR),
                    percent("thematic-meetings", 100, YEAR)))
            .satisfied("a report: 100 % keep either part"),
        given(
                rule,
                Reports.of(
                    YEAR,
                    Reports.each("regular-meetings", 1, Span.MONTH, YEAR),
                    percent("thematic-meetings", 100, YEAR)))
            .undetermined("a report: a number of regular ones, no share", MISSING_FACT),
        given(
                rule,
                Reports.of(
                    YEAR,
                    percent("regular-meetings", 100, YEAR),
                    Reports.each("thematic-meetings", 1, Span.QUARTER, YEAR)))
            .undetermined("a report: a number of thematic ones, no share", MISSING_FACT));
  }

  private static CellRecord judged(CellRecord cell, String topic, Boolean... met) {
    return cell.withJudgements(
        Arrays.stream(met)
            .map(
                answer ->
                    Judgement.builder()
                        .topic(new Topic(topic))
                        .date(cell.getPeriod().last())
                        .met(answer)
                        .by(Text.same("đảng ủy"))
                        .build())
            .toList());
  }

  /** "All cells": what they do is judged by people. */
  private static Stream<Example> judged(String name, String topic) {
    String rule = SCHEME_11.rule(name);
    CellRecord met = judged(SCHEME_11.cell(), topic, true);
    CellRecord in2021 = Regime.cell(DatePeriod.ofYear(2021));
    return Stream.concat(
        Stream.of(
            given(rule, of(YEAR, met, met)).satisfied("two cells judged to meet it"),
            given(rule, of(YEAR, met, judged(SCHEME_11.cell(), topic, false)))
                .violated("one of two judged not to meet it"),
            given(rule, of(YEAR, met, SCHEME_11.cell()))
                .undetermined("one of two not judged", JUDGEMENT_NEEDED),
            given(rule, of(YEAR, judged(SCHEME_11.cell(), topic, true, false)))
                .undetermined("judged both ways", CONFLICTING_FACTS),
            given(rule, of(YEAR)).notApplicable("no cell", EMPTY_POPULATION),
            given(rule, Reports.of(YEAR, percent(topic, 100, YEAR))).satisfied("a report: 100 %"),
            given(rule, Reports.of(YEAR, percent(topic, 99, YEAR))).violated("a report: 99 %"),
            given(rule, of(in2021.getPeriod(), judged(in2021, topic, true)))
                .satisfied("the year in which the scheme begins")),
        SCHEME_11.edges(
            rule,
            day ->
                of(DatePeriod.ofDay(day), judged(Regime.cell(DatePeriod.ofDay(day)), topic, true)),
            Example.Given::satisfied));
  }

  /** "All posts", "all working members": no record lists them, only a report can tell. */
  private static Stream<Example> unlisted(String name, String topic) {
    String rule = SCHEME_11.rule(name);
    return Stream.concat(
        Stream.of(
            given(rule, Reports.of(YEAR, percent(topic, 100, YEAR))).satisfied("a report: 100 %"),
            given(rule, Reports.of(YEAR, percent(topic, 99, YEAR))).violated("a report: 99 %"),
            given(rule, Reports.of(YEAR, percent("meeting-regime", 100, YEAR)))
                .undetermined("a report of something else", MISSING_FACT),
            given(rule, of(YEAR, keeping())).undetermined("records of cells", INCOMPLETE_REGISTER),
            given(rule, Reports.of(DatePeriod.ofYear(2021), percent(topic, 100, FIRST_DAYS)))
                .satisfied("the year in which the scheme begins")),
        SCHEME_11.edges(
            rule,
            day -> Reports.of(DatePeriod.ofDay(day), percent(topic, 100, DatePeriod.ofDay(day))),
            Example.Given::satisfied));
  }
}
