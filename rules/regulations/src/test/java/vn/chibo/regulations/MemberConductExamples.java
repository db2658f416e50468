package vn.chibo.regulations;

import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_COMMENDATION;
import static vn.chibo.core.commendation.CommendationForm.CERTIFICATE_OF_MERIT;
import static vn.chibo.core.commendation.CommendationForm.PRAISE;
import static vn.chibo.core.commendation.CommendingLevel.DISTRICT;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_CELL;
import static vn.chibo.core.commendation.CommendingLevel.GRASSROOTS_COMMITTEE;
import static vn.chibo.core.commendation.CommendingLevel.PROVINCE;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_WITH_CELLS;
import static vn.chibo.core.organization.OrganizationKind.PROVISIONAL_CELL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;
import static vn.chibo.evaluator.outcome.UndeterminedReason.INCOMPLETE_REGISTER;
import static vn.chibo.regulations.ClauseExamples.About.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.testkit.example.Example;

/** Ethics, residence, assignment of work, and commendations of cells and members. */
final class MemberConductExamples {
  private static final List<Integer> ARTICLES = List.of(1, 2, 3, 4, 5, 9, 14);
  private static final String REGULATION_37 = "2021-10-25/2026-07-25";
  private static final String GUIDANCE_01 = "2021-09-28/2025-06-30";
  private static final String LETTER_19780 = "2025-12-29";

  private MemberConductExamples() {}

  static Stream<Example> all() {
    return Stream.concat(
        Stream.of(ethics(), life(), commendation()).flatMap(each -> each).flatMap(RuleRow::all),
        withoutProgress());
  }

  /** The cell considers removing the name of whom it educated in vain. */
  private static Stream<Example> withoutProgress() {
    return GradeExamples.of(
            Regime.STATUTES,
            "removal-of-name-no-progress",
            MEMBER,
            Clause.when(
                Clause.figure("months-without-progress", 12, 11),
                Clause.judged("removal-considered")))
        .all();
  }

  private static Stream<RuleRow> ethics() {
    String[] standards =
        Stream.of(1, 2, 3, 4, 5).map(i -> "qd144-2024/standard-" + i).toArray(String[]::new);
    String[] items =
        Stream.of("aims", "people", "common-interest")
            .map(item -> "qd144-2024/standard-1/" + item)
            .toArray(String[]::new);
    String[] list =
        Stream.of(
                "declarations",
                "degrees",
                "service-ethics",
                "posts",
                "bribery",
                "gifts",
                "waste",
                "paid-trips",
                "obstruction",
                "vices",
                "superstition")
            .map(item -> "qd207-2026/" + item)
            .toArray(String[]::new);
    Stream<RuleRow> articles =
        ARTICLES.stream()
            .map(i -> "qd37-2021/article-" + i)
            .map(rule -> RuleRow.of(rule, REGULATION_37, Said::member).judged(rule));
    return Stream.concat(
        Stream.of(
            RuleRow.of("qd144-2024/standards", "2024-05-09", Said::member).judged(standards),
            RuleRow.of("qd144-2024/standard-1-items", "2024-05-09", Said::member).judged(items),
            RuleRow.of("qd37-2021/number", REGULATION_37, Said::member)
                .forbidden("forbidden-things-violated"),
            RuleRow.of("qd207-2026/list", "2026-07-26", Said::member).judged(list),
            RuleRow.of("qd294-2025/member-leaves-committee", "2025-07-01", Said::member)
                .judgedWhere("committee-member-retired", "left-committee")),
        articles);
  }

  private static Stream<RuleRow> life() {
    return Stream.of(
        RuleRow.of("qd213-2020/contact", "2020-01-02", Said::member)
            .judgedWhere("works-elsewhere", "keeps-contact-with-residence"),
        RuleRow.of(
                "statutes/assignment", "2011-01-19", period -> Said.cell(period, SUBORDINATE_CELL))
            .judged("statutes/assignment"),
        halfYearly(),
        tasks());
  }

  private static RuleRow halfYearly() {
    String listed = "members-in-contact-introduced";
    String topic = "contact-meetings-per-cell";
    return RuleRow.of(
            "qd213-2020/half-yearly-meeting",
            "2020-01-02",
            period -> Said.organization(period, COMMUNE))
        .satisfied("twice in the year", s -> s.so(listed).reported(topic, 2))
        .satisfied("three times", s -> s.so(listed).reported(topic, 3))
        .violated("once", s -> s.so(listed).reported(topic, 1))
        .violated("not listed", s -> s.not(listed).reported(topic, 2))
        .unjudged("whether listed not judged", s -> s.reported(topic, 2))
        .unknown("meetings not reported", s -> s.so(listed))
        .others("at work", s -> s.not(listed).reported(topic, 1).kind(GRASSROOTS_WITH_CELLS))
        .edges(s -> s.so(listed).reported(topic, 1));
  }

  /** A member with so many tasks, given on the last days of the period. */
  private static Said tasks(Said said, int number) {
    DatePeriod period = said.record().getPeriod();
    List<TaskAssignment> all =
        Stream.iterate(0, i -> i + 1)
            .limit(number)
            .map(
                i ->
                    TaskAssignment.builder()
                        .date(period.last())
                        .task("Phụ trách hộ " + (i + 1))
                        .build())
            .toList();
    return said.member(m -> m.withTasks(Register.of(all).completeOver(period)));
  }

  private static RuleRow tasks() {
    String rule = "hd36-binhthuan/every-member";
    RuleRow row = RuleRow.of(rule, "2008-07-18", Said::member);
    return row.satisfied("one task", s -> tasks(s, 1))
        .satisfied("two tasks", s -> tasks(s, 2))
        .violated("no task", s -> tasks(s, 0))
        .open("tasks not recorded", INCOMPLETE_REGISTER, s -> s)
        .add(
            Example.given(rule, tasks(Said.member(row.period()), 0).record())
                .asOf(row.period().last().minusMonths(1))
                .pending("a task may follow", row.period().last()))
        .edges(s -> tasks(s, 0));
  }

  /** A commendation on a day, of years that end with that of the day and go back. */
  private static Commendation given(
      CommendingLevel level, CommendationForm form, LocalDate day, Integer... back) {
    return Commendation.builder()
        .level(level)
        .form(form)
        .collectives(1)
        .individuals(1)
        .years(Stream.of(back).map(years -> day.getYear() - years).toList())
        .date(PartialDate.parse(day.toString()))
        .words(Text.same("given"))
        .build();
  }

  private static Said cell(Said said, Commendation... all) {
    return said.cell(c -> c.withCommendations(Roster.complete(List.of(all))));
  }

  private static Said member(Said said, Commendation... all) {
    return said.member(m -> m.withCommendations(Roster.complete(List.of(all))));
  }

  private static LocalDate last(Said said) {
    return said.record().getPeriod().last();
  }

  private static Stream<RuleRow> commendation() {
    return Stream.of(
        yearly("hd01-2021/cell-yearly", GUIDANCE_01),
        yearly("cv19780-2025/cell-yearly-graded", LETTER_19780),
        fiveYears("hd01-2021/cell-five-years", GUIDANCE_01, DISTRICT),
        fiveYears(
                "cv19780-2025/cell-five-years-in-a-row",
                LETTER_19780,
                CommendingLevel.SUPERIOR_OF_GRASSROOTS)
            .others(
                "a provisional cell",
                s ->
                    cell(s, given(PROVINCE, CERTIFICATE_OF_MERIT, last(s), 0, 2))
                        .kind(PROVISIONAL_CELL)),
        memberFiveYears(),
        needsExcellent(),
        exemplary());
  }

  private static Function<DatePeriod, Said> ofCell() {
    return period -> Said.cell(period, SUBORDINATE_CELL);
  }

  private static RuleRow yearly(String rule, String days) {
    String graded = "excellent-and-exemplary";
    UnaryOperator<Said> one =
        s -> cell(s, given(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, last(s), 0));
    RuleRow row = RuleRow.of(rule, days, ofCell());
    return row.satisfied("graded so", s -> one.apply(s).so(graded))
        .violated("not graded so", s -> one.apply(s).not(graded))
        .unjudged("grade not judged", one)
        .others("none", s -> cell(s).not(graded))
        .others(
            "of several years",
            s ->
                cell(s, given(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, last(s), 0, 1))
                    .not(graded))
        .others("praise", s -> cell(s, given(GRASSROOTS_COMMITTEE, PRAISE, last(s), 0)).not(graded))
        .others(
            "to members only",
            s ->
                cell(
                        s,
                        given(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, last(s), 0)
                            .withCollectives(0))
                    .not(graded))
        .others("a provisional cell", s -> one.apply(s).not(graded).kind(PROVISIONAL_CELL))
        .open("others may be missing", INCOMPLETE_REGISTER, s -> s.not(graded))
        .unknown(
            "years not known",
            s ->
                cell(s, given(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, last(s)))
                    .not(graded))
        .add(
            Example.given(rule, cell(ofCell().apply(row.period())).not(graded).record())
                .asOf(row.period().last().minusMonths(1))
                .pending("one may follow", row.period().last()))
        .edgesOfDays(
            (s, day) ->
                cell(s, given(GRASSROOTS_COMMITTEE, CERTIFICATE_OF_COMMENDATION, day, 0))
                    .not(graded));
  }

  private static RuleRow fiveYears(String rule, String days, CommendingLevel level) {
    return inARow(
        RuleRow.of(rule, days, ofCell()), rule, ofCell(), level, MemberConductExamples::cell);
  }

  /** A record with commendations. */
  private interface Giving {
    Said to(Said said, Commendation... all);
  }

  private static RuleRow inARow(
      RuleRow row,
      String rule,
      Function<DatePeriod, Said> base,
      CommendingLevel level,
      Giving giving) {
    CommendationForm form = CERTIFICATE_OF_COMMENDATION;
    return row.satisfied(
            "five years in a row", s -> giving.to(s, given(level, form, last(s), 0, 1, 2, 3, 4)))
        .satisfied(
            "six years in a row", s -> giving.to(s, given(level, form, last(s), 0, 1, 2, 3, 4, 5)))
        .violated("four years", s -> giving.to(s, given(level, form, last(s), 0, 1, 2, 3)))
        .violated("a gap", s -> giving.to(s, given(level, form, last(s), 0, 1, 3, 4, 5)))
        .violated(
            "merit of the province, a gap",
            s -> giving.to(s, given(PROVINCE, CERTIFICATE_OF_MERIT, last(s), 0, 1, 3, 4, 5)))
        .violated(
            "one of two",
            s ->
                giving.to(
                    s,
                    given(level, form, last(s), 0, 1, 2, 3, 4),
                    given(level, form, last(s), 0, 2)))
        .others("of one year", s -> giving.to(s, given(level, form, last(s), 0)))
        .others("none", s -> giving.to(s))
        .others("of another level", s -> giving.to(s, given(GRASSROOTS_CELL, form, last(s), 0, 2)))
        .open("others may be missing", INCOMPLETE_REGISTER, s -> s)
        .unknown(
            "level not known",
            s -> giving.to(s, given(level, form, last(s), 0, 2).withLevel(Optional.empty())))
        .add(
            Example.given(rule, giving.to(base.apply(row.period())).record())
                .asOf(row.period().last().minusMonths(1))
                .pending("one may follow", row.period().last()))
        .edgesOfDays((s, day) -> giving.to(s, given(level, form, day, 0, 2)));
  }

  private static RuleRow memberFiveYears() {
    String rule = "hd01-2021/member";
    return inARow(
        RuleRow.of(rule, GUIDANCE_01, Said::member),
        rule,
        Said::member,
        DISTRICT,
        MemberConductExamples::member);
  }

  private static RuleRow needsExcellent() {
    String rule = "hd21-2019/commendation-needs-excellent";
    String graded = "graded-excellent-each-year";
    UnaryOperator<Said> one =
        s -> member(s, given(GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, last(s), 0));
    RuleRow row = RuleRow.of(rule, "2019-10-18/2023-11-09", Said::member);
    return row.satisfied("excellent", s -> one.apply(s).so(graded))
        .violated("graded good", s -> one.apply(s).not(graded))
        .violated(
            "merit of five years, one of them good",
            s ->
                member(s, given(PROVINCE, CERTIFICATE_OF_MERIT, last(s), 0, 1, 2, 3, 4))
                    .not(graded))
        .unjudged("grades not judged", one)
        .others("none", s -> member(s).not(graded))
        .others("praise", s -> member(s, given(DISTRICT, PRAISE, last(s), 0)).not(graded))
        .open("others may be missing", INCOMPLETE_REGISTER, s -> s.not(graded))
        .add(
            Example.given(rule, member(Said.member(row.period())).not(graded).record())
                .asOf(row.period().last().minusMonths(1))
                .pending("one may follow", row.period().last()))
        .edgesOfDays(
            (s, day) ->
                member(s, given(GRASSROOTS_CELL, CERTIFICATE_OF_COMMENDATION, day, 0)).not(graded));
  }

  private static RuleRow exemplary() {
    String rule = "commendation/exemplary-share";
    String topic = "exemplary-share";
    Function<DatePeriod, Said> base = period -> Said.organization(period, COMMUNE);
    RuleRow row = RuleRow.of(rule, GUIDANCE_01, base);
    return row.satisfied("20 %", s -> s.reported(topic, Fraction.percent(20)))
        .satisfied("19 %", s -> s.reported(topic, Fraction.percent(19)))
        .violated("21 %", s -> s.reported(topic, Fraction.percent(21)))
        .unknown("not reported", s -> s)
        .add(
            Example.given(
                    rule, base.apply(row.period()).reported(topic, Fraction.percent(50)).record())
                .choosing(Choices.DEFAULT)
                .notApplicable("not switched on", NO_FIGURE_ON_RECORD))
        .edges(s -> s.reported(topic, Fraction.percent(21)));
  }
}
