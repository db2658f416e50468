package vn.chibo.regulations.oracle;

import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.none;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import vn.chibo.core.figure.Comparison;

/** What the rules on yearly grades from 2019 to 2022 must say. */
final class GradesFrom2019 {
  private GradesFrom2019() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    organizationsFrom2019(lines);
    membersFrom2019(lines);
    return lines.rules();
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
        .member("hd21-2019/member-excellent", GradesUntil2018::excellentMember)
        .member(
            "hd21-2019/member-good",
            f ->
                all(
                    f.allJudged("tasks-at-least-good", "other-criteria-at-least-average"),
                    f.whenJudged("civil-servant", "civil-servant-at-least-good")))
        .member("hd21-2019/member-fail", GradesUntil2018::failingMember)
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
}
