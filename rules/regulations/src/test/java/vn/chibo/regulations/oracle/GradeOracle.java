package vn.chibo.regulations.oracle;

import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.none;
import static vn.chibo.regulations.oracle.Answers.not;
import static vn.chibo.regulations.oracle.Answers.readings;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import vn.chibo.core.figure.Comparison;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on yearly grades must say; who gives no ground of the lowest one, is met. */
final class GradeOracle {
  private GradeOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    until2017(lines);
    year2018(lines);
    organizationsFrom2019(lines);
    membersFrom2019(lines);
    organizationsFrom2023(lines);
    membersFrom2023(lines);
    from2025(lines);
    leaders(lines);
    fourGood(lines);
    return lines.rules();
  }

  private static void until2017(Lines lines) {
    lines
        .during("2008-01-01", "2010-12-31")
        .of("2008-10-10")
        .organization("hd20-2008/yearly", f -> f.atLeast("quality-assessments", "1"));
    lines
        .during("2011-01-01", "2013-12-31")
        .of("2011-10-11")
        .member(
            "hd07-2011/member-excellent",
            f -> all(f.allOf("contents-excellent", 4), f.atLeast("votes-for-excellent", "2/3")))
        .member(
            "hd07-2011/member-good",
            f -> all(f.judged("four-contents-good"), f.moreThan("votes-for-good", "1/2")))
        .member(
            "hd07-2011/member-fail",
            f ->
                none(
                    all(
                        any(f.disciplined(), f.judged("listed-defect")),
                        f.moreThan("votes-for-failing", "1/2"))));
    lines
        .during("2014-01-01", "2017-12-31")
        .of("2014-09-25")
        .organization("hd27-2014/weak", f -> weak(f, f.moreThan("child-organizations-weak", "1/3")))
        .cell("hd27-2014/weak-cell", f -> weak(f, f.moreThan("members-failing", "1/2")));
  }

  private static OutcomeKind weak(Facts f, OutcomeKind below) {
    return none(
        f.fewerThan("grade-points", "50"),
        f.judged("unity-lost"),
        f.judged("corruption-disciplined"),
        f.judged("government-lowest"),
        f.atLeast("mass-organizations-lowest", "2"),
        below);
  }

  private static void year2018(Lines lines) {
    lines
        .during("2018-01-01", "2018-12-31")
        .of("2018-09-24")
        .member("hd16-2018/member-excellent", GradeOracle::excellentMember)
        .member("hd16-2018/member-fail", GradeOracle::failingMember);
    lines
        .during("2018-01-01", "2022-12-31")
        .of("2018-03-08")
        .member(
            "qd132-2018/individual-fail",
            f ->
                none(
                    f.judged("degradation-concluded"),
                    all(
                        f.fewerThanPercent("targets-met", 50),
                        f.fewerThanPercent("key-targets-met", 100)),
                    f.disciplined()))
        .member(
            "qd132-2018/leader-fail",
            f ->
                none(
                    f.judged("units-directly-run-failing"),
                    all(
                        f.notJudged("self-detected-and-remedied"),
                        f.judged("direct-control-corruption-disciplined"))));
  }

  private static OutcomeKind excellentMember(Facts f) {
    return all(
        f.allJudged("exemplary", "tasks-all-excellent", "other-criteria-at-least-good"),
        f.whenJudged("civil-servant", "civil-servant-excellent"));
  }

  private static OutcomeKind failingMember(Facts f) {
    return none(
        f.judged("degradation-concluded"),
        f.fewerThanPercent("tasks-done", 50),
        f.judged("civil-servant-not-fulfilling"),
        all(f.disciplined(), f.notJudged("violation-counted-before")));
  }

  private static void organizationsFrom2019(Lines lines) {
    lines
        .during("2019-01-01", "2022-12-31")
        .of("2019-10-18")
        .organization("hd21-2019/criteria-groups", f -> f.allOf("criteria-groups-rated", 3))
        .organization(
            "hd21-2019/organization-excellent",
            f ->
                all(
                    f.allJudged(
                        "outstanding-model",
                        "building-and-leadership-all-excellent",
                        "other-criteria-at-least-good",
                        "government-and-masses-at-least-good"),
                    f.exactlyPercent("children-at-least-fulfilled", 100),
                    f.atLeastPercent("children-at-least-good", 80)))
        .organization(
            "hd21-2019/organization-good",
            f ->
                all(
                    f.allJudged(
                        "building-and-leadership-at-least-good",
                        "other-criteria-at-least-average",
                        "government-and-masses-at-least-fulfilled"),
                    f.exactlyPercent("children-at-least-fulfilled", 100),
                    f.atLeastPercent("children-at-least-good", 50)))
        .organization(
            "hd21-2019/organization-fulfilled", f -> f.judged("every-criterion-at-least-average"))
        .unconfirmed("hd21-2019/organization-fulfilled")
        .cell("hd21-2019/organization-fail", f -> f.atMostPercent("members-disciplined", 20))
        .reported(
            "hd21-2019/organization-fail",
            r -> r.every("members-disciplined", Claim.percent(Comparison.AT_MOST, 20)))
        .organization(
            "hd21-2019/collective-fail",
            f ->
                none(
                    f.judged("unity-loss-concluded"),
                    f.judged("collective-member-degraded"),
                    all(
                        f.notJudged("force-majeure"),
                        f.fewerThanPercent("unit-targets-met", 50),
                        f.fewerThanPercent("unit-main-targets-met", 100)),
                    all(
                        any(
                            f.judged("leadership-collective-disciplined"),
                            f.judged("collective-member-warned")),
                        f.notJudged("violation-counted-before"))))
        .organization(
            "hd21-2019/not-graded-under-six-months-organization",
            f -> f.atLeast("months-since-establishment", "6"))
        .organization(
            "hd21-2019/self-grading-secret-ballot",
            f -> f.allJudged("criteria-rated-by-committee", "graded-by-secret-ballot"))
        .organization(
            "hd21-2019/order",
            f ->
                f.allJudged(
                    "lower-before-higher", "collective-before-members", "state-grade-first"));
  }

  private static void membersFrom2019(Lines lines) {
    lines
        .member("hd21-2019/member-excellent", GradeOracle::excellentMember)
        .member(
            "hd21-2019/member-good",
            f ->
                all(
                    f.allJudged("tasks-at-least-good", "other-criteria-at-least-average"),
                    f.whenJudged("civil-servant", "civil-servant-at-least-good")))
        .member("hd21-2019/member-fail", GradeOracle::failingMember)
        .member(
            "hd21-2019/who-is-reviewed",
            f -> f.noneJudged("exempted-from-activity", "suspended-from-activity"))
        .member(
            "hd21-2019/not-graded-under-six-months", f -> f.atLeast("months-since-admission", "6"))
        .member("hd21-2019/sick-leave", f -> f.fewerThan("sick-leave-months", "3"))
        .member(
            "hd21-2019/maternity-leave",
            f -> f.whenJudged("maternity-leave", "graded-on-time-worked"))
        .member(
            "hd21-2019/temporary-members",
            f ->
                when(
                    f.judged("temporarily-transferred"),
                    f.allJudged("temporary-cell-commented", "graded-by-official-cell")))
        .member(
            "hd21-2019/absentees",
            f ->
                all(
                    f.judged("review-complete-before-grading"),
                    f.whenJudged("absent-from-grading", "graded-at-earliest-time")))
        .member(
            "hd21-2019/exempt-from-meetings",
            f ->
                when(
                    f.judged("temporarily-exempted"),
                    all(f.atMost("exemption-months", "12"), f.judged("no-grade-for-exempt-time"))));
  }

  private static void organizationsFrom2023(Lines lines) {
    lines
        .during("2023-01-01", "2024-12-31")
        .of("2023-11-10")
        .organization("hd25-2023/competence", f -> f.judged("graded-by-competent-level"))
        .organization(
            "hd25-2023/retroactive-discipline-organization",
            f -> f.whenJudged("earlier-fault-disciplined-now", "earlier-year-regraded"))
        .organization("hd25-2023/reviewed-collectives", f -> f.judged("base-collectives-reviewed"))
        .of("2023-10-04")
        .organization(
            "qd124-2023/excellent",
            f ->
                all(
                    f.allJudged(
                        "outstanding-model",
                        "criteria-all-at-least-good",
                        "year-results-excellent"),
                    f.noneJudged("subordinate-disciplined", "collective-member-disciplined")))
        .organization(
            "qd124-2023/good-collective",
            f ->
                all(
                    f.allJudged("criteria-at-least-average", "tasks-at-least-good"),
                    nobodyDisciplined(f)))
        .organization(
            "qd124-2023/fulfilled-collective",
            f -> all(f.judged("basic-criteria-at-least-average"), nobodyDisciplined(f)))
        .organization("qd124-2023/fail-organization", GradeOracle::failingOrganization)
        .organization(
            "qd124-2023/fail-collective",
            f ->
                none(
                    f.judged("unity-loss-concluded"),
                    f.judged("collective-member-degraded"),
                    f.fewerThanPercent("unit-targets-met", 50),
                    all(
                        f.notJudged("self-detected-and-remedied"),
                        any(
                            f.judged("leadership-collective-disciplined"),
                            f.judged("collective-member-disciplined")))))
        .organization(
            "qd124-2023/order",
            f ->
                f.allJudged(
                    "collective-before-members",
                    "head-before-deputies",
                    "government-before-committee",
                    "leaders-cell-first"));
  }

  /** Save for a case that the collective itself found and mended. */
  private static OutcomeKind nobodyDisciplined(Facts f) {
    return any(f.judged("self-detected-and-remedied"), f.notJudged("person-or-unit-disciplined"));
  }

  private static OutcomeKind failingOrganization(Facts f) {
    return none(
        f.judged("criteria-poor"),
        all(
            f.notJudged("self-detected-and-remedied"),
            f.judged("child-unit-violation-disciplined")),
        all(
            f.notJudged("force-majeure"),
            f.fewerThanPercent("unit-targets-met", 50),
            f.judged("main-targets-missed")),
        f.judged("leadership-collective-disciplined"),
        f.moreThanPercent("child-units-disciplined", 20));
  }

  private static void membersFrom2023(Lines lines) {
    lines
        .member(
            "qd124-2023/excellent-individual",
            f ->
                all(
                    f.allJudged(
                        "outstanding-model",
                        "criteria-all-at-least-good",
                        "year-results-excellent"),
                    f.exactlyPercent("targets-met", 100),
                    f.atLeastPercent("targets-exceeded", 50)))
        .member(
            "qd124-2023/fail-individual",
            f ->
                none(
                    f.judged("degradation-concluded"),
                    f.judged("forbidden-acts"),
                    f.judged("example-duty-violated")))
        .member("qd124-2023/two-places", f -> when(f.judged("leader"), f.allOf("review-places", 2)))
        .member(
            "qd124-2023/not-reviewed",
            f ->
                all(
                    f.notJudged("suspended-from-activity"),
                    f.atLeast("months-since-admission", "6")))
        .member("qd124-2023/exempted-not-reviewed", f -> f.notJudged("exempted-from-activity"))
        .unconfirmed("qd124-2023/exempted-not-reviewed")
        .of("2023-11-10")
        .member(
            "hd25-2023/retroactive-discipline",
            f -> f.whenJudged("earlier-fault-disciplined-now", "earlier-year-regraded"));
  }

  private static void from2025(Lines lines) {
    lines
        .from("2025-01-01")
        .of("2025-08-30")
        .organization(
            "qd366-2025/excellent",
            f ->
                all(
                    excellentOf2025(f),
                    f.noneJudged("subordinate-disciplined", "collective-member-disciplined")))
        .member("qd366-2025/excellent-individual", GradeOracle::excellentOf2025)
        .organization("qd366-2025/good", GradeOracle::goodOf2025)
        .member("qd366-2025/good-individual", GradeOracle::goodOf2025)
        .organization(
            "qd366-2025/fulfilled",
            f ->
                all(
                    f.atLeast("grade-points", "50"),
                    f.belowTheNextGrade("grade-points", "70"),
                    f.exactlyPercent("tasks-done", 100),
                    f.atMostPercent("tasks-late", 20)))
        .organization("qd366-2025/fail-others", f -> f.atLeast("grade-points", "50"))
        .unconfirmed("qd366-2025/fail-others")
        .member("qd366-2025/fail-others-individual", f -> f.atLeast("grade-points", "50"))
        .unconfirmed("qd366-2025/fail-others-individual")
        .organization(
            "qd366-2025/order",
            f ->
                f.allJudged(
                    "collective-before-members",
                    "collective-before-head",
                    "parts-before-organization",
                    "agency-before-organization",
                    "lower-before-higher"))
        .member(
            "qd366-2025/member-grade",
            f ->
                all(
                    f.whenJudged("reviewed", "graded"),
                    f.whenJudged("civil-servant", "civil-servant-grade-is-basis")))
        .of("2025-10-31")
        .organization(
            "hd43-2025/base-collectives",
            f ->
                f.allJudged(
                    "base-collectives-reviewed-2025", "decided-by-superior-standing-committee"))
        .organization("hd43-2025/review-length", f -> f.atLeast("review-days", "1"))
        .organization(
            "hd43-2025/review-length-provincial",
            f -> when(f.judged("provincial-standing-committee"), f.exactly("review-days", "2")));
  }

  private static OutcomeKind excellentOf2025(Facts f) {
    return all(
        f.atLeast("grade-points", "90"),
        f.exactlyPercent("tasks-done", 100),
        f.atLeastPercent("tasks-exceeded", 30),
        f.exactlyPercent("shortcomings-remedied", 100));
  }

  private static OutcomeKind goodOf2025(Facts f) {
    return all(
        f.atLeast("grade-points", "70"),
        f.belowTheNextGrade("grade-points", "90"),
        f.exactlyPercent("tasks-done", 100));
  }

  private static void leaders(Lines lines) {
    lines
        .of("2025-08-30")
        .member(
            "qd366-2025/fail-leader",
            f ->
                none(
                    f.fewerThan("grade-points", "50"),
                    f.fewerThanPercent("area-tasks-done", 70),
                    readings(
                        f.allOf("basic-targets-missed", 5), f.atLeast("basic-targets-missed", "1")),
                    f.moreThanPercent("units-failing", 50),
                    f.moreThanPercent("low-confidence", 50),
                    all(f.disciplined(), f.judged("discipline-for-conduct-in-office")),
                    f.judged("degradation-concluded")))
        .from("2026-01-01")
        .of("2026-05-22")
        .member(
            "hd02-2026/quarterly-leaders",
            f -> when(f.judged("leader"), f.atLeast("evaluations-in-year", "4")))
        .from("2018-01-01")
        .member(
            "qd89-2017/leaders",
            f ->
                all(
                    f.exactlyPercent("tasks-done", 100),
                    f.atLeastPercent("basic-targets-exceeded", 50),
                    f.exactlyPercent("units-at-least-fulfilled", 100),
                    f.atLeastPercent("units-at-least-good", 70)))
        .member(
            "qd89-2017/leaders-good",
            f ->
                all(
                    f.atLeastPercent("targets-met", 80),
                    f.exactlyPercent("units-at-least-fulfilled", 100)))
        .member(
            "qd89-2017/leaders-fulfilled",
            f ->
                all(
                    f.atMostPercent("tasks-below-quality", 20),
                    f.moreThanPercent("area-tasks-done", 70)))
        .during("2021-07-30", "2025-01-19")
        .member(
            "evaluation/two-years-failing",
            f ->
                readings(
                    when(f.atLeast("years-failing", "2"), f.judged("removal-considered")),
                    when(
                        f.atLeast("years-failing", "2"),
                        not(f.judged("disciplined-for-two-years-failing")))));
  }

  private static void fourGood(Lines lines) {
    lines
        .from("2022-06-16")
        .noFigure("bontot/no-central-sheet")
        .cell("bontot/four-criteria", GradeOracle::fourCriteria)
        .organization("bontot/four-criteria-organization", GradeOracle::fourCriteria)
        .from("2024-01-02")
        .cell("bontot/nghean-criterion-1", f -> f.judged("four-good/nghe-an-1"))
        .from("2024-02-20")
        .cell("bontot/commune-monthly-sheet", f -> f.judged("four-good/self-assessed-monthly"))
        .during("2023-01-01", "2025-12-31")
        .cell("bontot/hatinh-criterion-1", f -> f.judged("four-good/ha-tinh-1-1"))
        .from("2023-08-08")
        .noFigure("bontot/longbien-plan");
  }

  private static OutcomeKind fourCriteria(Facts f) {
    return f.allJudged(
        "four-good/task", "four-good/meetings", "four-good/unity", "four-good/members");
  }
}
