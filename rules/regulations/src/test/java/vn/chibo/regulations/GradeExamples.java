package vn.chibo.regulations;

import static vn.chibo.regulations.Clause.any;
import static vn.chibo.regulations.Clause.disciplined;
import static vn.chibo.regulations.Clause.figure;
import static vn.chibo.regulations.Clause.judged;
import static vn.chibo.regulations.Clause.none;
import static vn.chibo.regulations.Clause.not;
import static vn.chibo.regulations.Clause.percent;
import static vn.chibo.regulations.Clause.when;
import static vn.chibo.regulations.ClauseExamples.About.CELL;
import static vn.chibo.regulations.ClauseExamples.About.MEMBER;
import static vn.chibo.regulations.ClauseExamples.About.ORGANIZATION;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.regulations.ClauseExamples.About;
import vn.chibo.testkit.example.Example;

/** The conditions of yearly grades until 2022, each clause restated with its figures. */
final class GradeExamples {
  private static final Regime HD_20 =
      new Regime("hd20-2008/", DatePeriod.parse("2008-01-01/2010-12-31"), 2009);
  private static final Regime HD_07 =
      new Regime("hd07-2011/", DatePeriod.parse("2011-01-01/2013-12-31"), 2012);
  private static final Regime HD_27 =
      new Regime("hd27-2014/", DatePeriod.parse("2014-01-01/2017-12-31"), 2016);
  private static final Regime HD_16 =
      new Regime("hd16-2018/", DatePeriod.parse("2018-01-01/2018-12-31"), 2018);
  private static final Regime QD_132 =
      new Regime("qd132-2018/", DatePeriod.parse("2018-01-01/2022-12-31"), 2020);
  static final Regime HD_21 =
      new Regime("hd21-2019/", DatePeriod.parse("2019-01-01/2022-12-31"), 2021);
  private static final Regime QD_89 =
      new Regime("qd89-2017/", DatePeriod.from(LocalDate.of(2018, 1, 1)), 2019);

  private static final Fraction TWO_THIRDS = Fraction.of(2, 3);
  private static final Fraction HALF = Fraction.of(1, 2);

  private GradeExamples() {}

  static Stream<Example> all() {
    return Stream.of(until2017(), in2018(), organizations(), members(), reviewed(), leaders())
        .flatMap(each -> each)
        .flatMap(ClauseExamples::all);
  }

  static ClauseExamples of(Regime regime, String name, About about, Clause clause) {
    return new ClauseExamples(regime.rule(name), about, regime, clause);
  }

  /** A share of votes beyond a bound, which itself is not enough. */
  private static Clause moreThanHalf(String topic) {
    return figure(topic, Fraction.percent(51), HALF);
  }

  private static Stream<ClauseExamples> until2017() {
    return Stream.of(
        of(HD_20, "yearly", ORGANIZATION, figure("quality-assessments", 1, 0)),
        of(
            HD_07,
            "member-excellent",
            MEMBER,
            Clause.all(
                figure("contents-excellent", 4, 3),
                figure("votes-for-excellent", TWO_THIRDS, TWO_THIRDS.minus(Fraction.percent(1))))),
        of(
            HD_07,
            "member-good",
            MEMBER,
            Clause.all(judged("four-contents-good"), moreThanHalf("votes-for-good"))),
        of(
            HD_07,
            "member-fail",
            MEMBER,
            not(
                Clause.all(
                    any(disciplined(), judged("listed-defect")),
                    moreThanHalf("votes-for-failing")))),
        of(HD_27, "weak", ORGANIZATION, weak("child-organizations-weak", Fraction.of(1, 3))),
        of(HD_27, "weak-cell", CELL, weak("members-failing", HALF)));
  }

  private static Clause weak(String children, Fraction bound) {
    return none(
        figure("grade-points", 49, 50),
        judged("unity-lost"),
        judged("corruption-disciplined"),
        judged("government-lowest"),
        figure("mass-organizations-lowest", 2, 1),
        figure(children, bound.plus(Fraction.percent(1)), bound));
  }

  private static Clause memberExcellent() {
    return Clause.all(
        judged("exemplary"),
        judged("tasks-all-excellent"),
        judged("other-criteria-at-least-good"),
        when(judged("civil-servant"), judged("civil-servant-excellent")));
  }

  private static Clause memberFail() {
    return none(
        judged("degradation-concluded"),
        percent("tasks-done", 49, 50),
        judged("civil-servant-not-fulfilling"),
        Clause.all(disciplined(), not(judged("violation-counted-before"))));
  }

  private static Stream<ClauseExamples> in2018() {
    return Stream.of(
        of(HD_16, "member-excellent", MEMBER, memberExcellent()),
        of(HD_16, "member-fail", MEMBER, memberFail()),
        of(
            QD_132,
            "individual-fail",
            MEMBER,
            none(
                judged("degradation-concluded"),
                Clause.all(percent("targets-met", 49, 50), percent("key-targets-met", 99, 100)),
                disciplined())),
        of(
            QD_132,
            "leader-fail",
            MEMBER,
            none(
                judged("units-directly-run-failing"),
                Clause.all(
                    judged("direct-control-corruption-disciplined"),
                    not(judged("self-detected-and-remedied"))))));
  }

  private static Stream<ClauseExamples> organizations() {
    return Stream.of(
        of(HD_21, "criteria-groups", ORGANIZATION, figure("criteria-groups-rated", 3, 2)),
        of(
            HD_21,
            "organization-excellent",
            ORGANIZATION,
            Clause.all(
                judged("outstanding-model"),
                judged("building-and-leadership-all-excellent"),
                judged("other-criteria-at-least-good"),
                judged("government-and-masses-at-least-good"),
                percent("children-at-least-fulfilled", 100, 99),
                percent("children-at-least-good", 80, 79))),
        of(
            HD_21,
            "organization-good",
            ORGANIZATION,
            Clause.all(
                judged("building-and-leadership-at-least-good"),
                judged("other-criteria-at-least-average"),
                judged("government-and-masses-at-least-fulfilled"),
                percent("children-at-least-fulfilled", 100, 99),
                percent("children-at-least-good", 50, 49))),
        of(
            HD_21,
            "organization-fulfilled",
            ORGANIZATION,
            judged("every-criterion-at-least-average")),
        of(HD_21, "organization-fail", CELL, percent("members-disciplined", 20, 21)),
        of(
            HD_21,
            "collective-fail",
            ORGANIZATION,
            none(
                judged("unity-loss-concluded"),
                judged("collective-member-degraded"),
                Clause.all(
                    percent("unit-targets-met", 49, 50),
                    percent("unit-main-targets-met", 99, 100),
                    not(judged("force-majeure"))),
                Clause.all(
                    any(
                        judged("leadership-collective-disciplined"),
                        judged("collective-member-warned")),
                    not(judged("violation-counted-before"))))),
        of(
            HD_21,
            "self-grading-secret-ballot",
            ORGANIZATION,
            Clause.all(judged("criteria-rated-by-committee"), judged("graded-by-secret-ballot"))),
        of(
            HD_21,
            "order",
            ORGANIZATION,
            Clause.all(
                judged("lower-before-higher"),
                judged("collective-before-members"),
                judged("state-grade-first"))),
        of(
            HD_21,
            "not-graded-under-six-months-organization",
            ORGANIZATION,
            figure("months-since-establishment", 6, 5)));
  }

  private static Stream<ClauseExamples> members() {
    return Stream.of(
        of(HD_21, "member-excellent", MEMBER, memberExcellent()),
        of(
            HD_21,
            "member-good",
            MEMBER,
            Clause.all(
                judged("tasks-at-least-good"),
                judged("other-criteria-at-least-average"),
                when(judged("civil-servant"), judged("civil-servant-at-least-good")))),
        of(HD_21, "member-fail", MEMBER, memberFail()),
        of(HD_21, "sick-leave", MEMBER, figure("sick-leave-months", 2, 3)),
        of(HD_21, "not-graded-under-six-months", MEMBER, figure("months-since-admission", 6, 5)));
  }

  private static Stream<ClauseExamples> reviewed() {
    return Stream.of(
        of(
            HD_21,
            "who-is-reviewed",
            MEMBER,
            none(judged("exempted-from-activity"), judged("suspended-from-activity"))),
        of(
            HD_21,
            "maternity-leave",
            MEMBER,
            when(judged("maternity-leave"), judged("graded-on-time-worked"))),
        of(
            HD_21,
            "temporary-members",
            MEMBER,
            when(
                judged("temporarily-transferred"),
                Clause.all(judged("temporary-cell-commented"), judged("graded-by-official-cell")))),
        of(
            HD_21,
            "absentees",
            MEMBER,
            Clause.all(
                judged("review-complete-before-grading"),
                when(judged("absent-from-grading"), judged("graded-at-earliest-time")))),
        of(
            HD_21,
            "exempt-from-meetings",
            MEMBER,
            when(
                judged("temporarily-exempted"),
                Clause.all(
                    figure("exemption-months", 12, 13), judged("no-grade-for-exempt-time")))));
  }

  private static Stream<ClauseExamples> leaders() {
    return Stream.of(
        of(
            QD_89,
            "leaders",
            MEMBER,
            Clause.all(
                percent("tasks-done", 100, 99),
                percent("basic-targets-exceeded", 50, 49),
                percent("units-at-least-fulfilled", 100, 99),
                percent("units-at-least-good", 70, 69))),
        of(
            QD_89,
            "leaders-good",
            MEMBER,
            Clause.all(
                percent("targets-met", 80, 79), percent("units-at-least-fulfilled", 100, 99))),
        of(
            QD_89,
            "leaders-fulfilled",
            MEMBER,
            Clause.all(
                percent("tasks-below-quality", 20, 21), percent("area-tasks-done", 71, 70))));
  }
}
