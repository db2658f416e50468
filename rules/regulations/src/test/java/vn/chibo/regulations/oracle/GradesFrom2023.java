package vn.chibo.regulations.oracle;

import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.none;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on yearly grades of 2023 and 2024 must say. */
final class GradesFrom2023 {
  private GradesFrom2023() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    organizationsFrom2023(lines);
    membersFrom2023(lines);
    return lines.rules();
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
        .organization("qd124-2023/fail-organization", GradesFrom2023::failingOrganization)
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
}
