package vn.chibo.regulations.oracle;

import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.SPECIAL_ZONE;
import static vn.chibo.core.organization.OrganizationKind.TOWNSHIP;
import static vn.chibo.core.organization.OrganizationKind.WARD;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import java.util.Set;

/** What the rules on ethics, residence and assignment must say. */
final class ConductOracle {
  private ConductOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    standards(lines);
    forbidden(lines);
    discipline(lines);
    residence(lines);
    return lines.rules();
  }

  private static void standards(Lines lines) {
    lines
        .from("2024-05-09")
        .member(
            "qd144-2024/standards",
            f ->
                f.allJudged(
                    "qd144-2024/standard-1",
                    "qd144-2024/standard-2",
                    "qd144-2024/standard-3",
                    "qd144-2024/standard-4",
                    "qd144-2024/standard-5"))
        .member(
            "qd144-2024/standard-1-items",
            f ->
                f.allJudged(
                    "qd144-2024/standard-1/aims",
                    "qd144-2024/standard-1/people",
                    "qd144-2024/standard-1/common-interest"));
  }

  private static void forbidden(Lines lines) {
    lines
        .during("2021-10-25", "2026-07-25")
        .member("qd37-2021/number", f -> f.notJudged("forbidden-things-violated"));
    for (int article : new int[] {1, 2, 3, 4, 5, 9, 14}) {
      String id = "qd37-2021/article-" + article;
      lines.member(id, f -> f.judged(id));
    }
    lines
        .from("2026-07-26")
        .member(
            "qd207-2026/list",
            f ->
                f.allJudged(
                    "qd207-2026/declarations",
                    "qd207-2026/degrees",
                    "qd207-2026/service-ethics",
                    "qd207-2026/posts",
                    "qd207-2026/bribery",
                    "qd207-2026/gifts",
                    "qd207-2026/waste",
                    "qd207-2026/paid-trips",
                    "qd207-2026/obstruction",
                    "qd207-2026/vices",
                    "qd207-2026/superstition"));
  }

  /** Of every discipline of the days of the text people say whether it was done as it must be. */
  private static void discipline(Lines lines) {
    lines
        .during("2025-05-30", "2026-04-10")
        .member("qd296-2025/hearing", f -> when(f.disciplined(), f.judged("heard")))
        .member("qd296-2025/deferral", f -> when(f.disciplined(), f.judged("no-ground-to-defer")))
        .member(
            "qd296-2025/cell-committee-no-power",
            f -> when(f.disciplined(), f.judged("not-by-the-cell-committee")));
  }

  private static void residence(Lines lines) {
    lines
        .from("2020-01-02")
        .member(
            "qd213-2020/contact",
            f -> f.whenJudged("works-elsewhere", "keeps-contact-with-residence"))
        .organization(
            "qd213-2020/half-yearly-meeting",
            f ->
                f.of(
                    Set.of(COMMUNE, WARD, TOWNSHIP, SPECIAL_ZONE),
                    all(
                        f.judged("members-in-contact-introduced"),
                        f.atLeast("contact-meetings-per-cell", "2"))))
        .from("2008-07-18")
        .member("hd36-binhthuan/every-member", Facts::task)
        .from("2011-01-19")
        .cell("statutes/assignment", f -> f.judged("statutes/assignment"))
        .during("2021-09-28", "2025-06-30")
        .organization("commendation/exemplary-share", f -> f.atMostPercent("exemplary-share", 20))
        .unconfirmed("commendation/exemplary-share");
  }
}
