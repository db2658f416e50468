package vn.chibo.regulations.oracle;

import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.none;
import static vn.chibo.regulations.oracle.Answers.not;
import static vn.chibo.regulations.oracle.Answers.readings;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on yearly grades from 2025 on, on leaders and on the four-good model must say. */
final class GradesFrom2025 {
  private GradesFrom2025() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    from2025(lines);
    leaders(lines);
    fourGood(lines);
    return lines.rules();
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
        .member("qd366-2025/excellent-individual", GradesFrom2025::excellentOf2025)
        .organization("qd366-2025/good", GradesFrom2025::goodOf2025)
        .member("qd366-2025/good-individual", GradesFrom2025::goodOf2025)
        .organization(
            "qd366-2025/fulfilled",
            f ->
                all(
                    f.inBand("grade-points", "50", "70"),
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
    return all(f.inBand("grade-points", "70", "90"), f.exactlyPercent("tasks-done", 100));
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
                        f.allOf("basic-targets-missed", 5),
                        f.leastOf("basic-targets-missed", 1, 5)),
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
        .cell("bontot/four-criteria", GradesFrom2025::fourCriteria)
        .organization("bontot/four-criteria-organization", GradesFrom2025::fourCriteria)
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
