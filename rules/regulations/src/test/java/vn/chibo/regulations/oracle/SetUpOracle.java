package vn.chibo.regulations.oracle;

import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_WITH_CELLS;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SECTIONAL;
import static vn.chibo.core.organization.OrganizationKind.SPECIAL_ZONE;
import static vn.chibo.core.organization.OrganizationKind.WARD;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.any;
import static vn.chibo.regulations.oracle.Answers.readings;
import static vn.chibo.regulations.oracle.Answers.when;

import java.util.Map;
import java.util.Set;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on how organizations are set up and led must say. */
final class SetUpOracle {
  private static final Set<OrganizationKind> COMMUNES = Set.of(COMMUNE, WARD);
  private static final Set<OrganizationKind> GRASSROOTS = Set.of(GRASSROOTS_WITH_CELLS);
  private static final Set<OrganizationKind> LOCAL = Set.of(PROVINCIAL, DISTRICT);
  private static final String INSPECTION = "inspection-commission-members";

  private SetUpOracle() {}

  static Map<String, OracleRule<?>> rules() {
    Lines lines = new Lines();
    statutes(lines);
    committees(lines);
    commissions(lines);
    cells(lines);
    return lines.rules();
  }

  private static void statutes(Lines lines) {
    lines
        .from("2011-01-19")
        .cell("statutes/committee-vacancies", f -> f.judged("statutes/committee-vacancies"))
        .cell(
            "statutes/no-inspection-commission-in-a-cell",
            f -> f.notJudged("has-inspection-commission"))
        .organization(
            "statutes/secretary-term-limit",
            f -> f.of(LOCAL, f.atMost("secretary-terms-in-a-row", "2")))
        .unconfirmed("statutes/secretary-term-limit")
        .organization(
            "statutes/grassroots-organization-from-30",
            f ->
                f.of(
                    GRASSROOTS,
                    any(f.atLeast("members-of-organization", "30"), f.judged("consent-to-size"))))
        .organization(
            "statutes/grassroots-congress-term",
            f -> f.of(GRASSROOTS, f.atMost("months-between-congresses", "72")))
        .unconfirmed("statutes/grassroots-congress-term")
        .organization(
            "statutes/standing-committee-from-nine",
            f ->
                f.of(
                    GRASSROOTS,
                    all(
                        when(
                            f.atLeast("committee-members", "9"),
                            f.judged("has-standing-committee")),
                        when(
                            f.fewerThan("committee-members", "9"),
                            f.notJudged("has-standing-committee")))));
  }

  private static void committees(Lines lines) {
    lines
        .from("2025-07-01")
        .organization(
            "ct45-2025/commune-committee-size",
            f ->
                f.of(
                    COMMUNES,
                    all(
                        any(
                            f.atMost("committee-members", "27"),
                            all(
                                f.judged("merged-from-three-or-more"),
                                f.atMost("committee-members", "33"))),
                        f.atLeast("standing-committee-members", "9"),
                        f.atMost("standing-committee-members", "11"),
                        f.exactly("deputy-secretaries", "2"))))
        .organization(
            "qd298-2025/apparatus",
            f ->
                f.of(
                    Set.of(COMMUNE, WARD, SPECIAL_ZONE),
                    f.is(SPECIAL_ZONE)
                        ? f.atMost("advisory-bodies", "4")
                        : f.exactly("advisory-bodies", "3")))
        .from("2025-04-14")
        .organization(
            "ct45-2025/other-grassroots-committee-size",
            f ->
                f.of(
                    GRASSROOTS,
                    all(
                        f.atMost("committee-members", "15"),
                        f.atMost("standing-committee-members", "5"))))
        .unconfirmed("ct45-2025/other-grassroots-committee-size")
        .from("2024-12-30")
        .organization(
            "cv7619-2024/model-working-rules",
            f -> f.of(GRASSROOTS, f.judged("model-working-rules")))
        .during("2025-07-01", "2026-05-18")
        .organization("hd06-2025/congress-number", f -> f.judged("hd06-2025/congress-number"))
        .from("2018-01-01")
        .organization(
            "hd08-2017/army-units",
            f ->
                f.of(
                    Set.of(SECTIONAL),
                    f.in(Set.of(Sector.ARMED_FORCES), f.atLeast("members-of-organization", "30"))))
        .during("2025-07-01", "2025-08-15")
        .organization(
            "hierarchy/end-of-district-organizations",
            f -> f.of(Set.of(PROVINCIAL), f.judged("hierarchy/end-of-district-organizations")));
  }

  private static void commissions(Lines lines) {
    lines
        .from("2025-07-01")
        .organization(
            "hd17-2025/commune-inspection-commission",
            f ->
                f.of(
                    COMMUNES,
                    all(
                        between(f, 3, 7),
                        f.atMost("inspection-commission-vice-chairs", "2"),
                        f.judged("inspection-chair-of-standing-committee"))))
        .during("2021-07-28", "2025-05-29")
        .organization(
            "qd22-2021/grassroots-inspection-commission", f -> f.of(GRASSROOTS, between(f, 3, 5)))
        .unconfirmed("qd22-2021/grassroots-inspection-commission")
        .during("2025-05-30", "2026-04-10")
        .organization(
            "qd296-2025/hanoi-hcm-inspection-commission",
            f ->
                f.of(
                    Set.of(PROVINCIAL),
                    readings(
                        when(f.judged("ha-noi-or-ho-chi-minh"), between(f, 12, 15)),
                        when(f.judged("ha-noi-or-ho-chi-minh"), between(f, 13, 15)))));
  }

  private static OutcomeKind between(Facts f, int from, int to) {
    return all(
        f.atLeast(INSPECTION, String.valueOf(from)), f.atMost(INSPECTION, String.valueOf(to)));
  }

  private static void cells(Lines lines) {
    lines
        .from("2025-07-01")
        .member(
            "qd294-2025/member-leaves-committee",
            f -> f.whenJudged("committee-member-retired", "left-committee"))
        .from("2025-08-30")
        .cell(
            "qd363-2025/model-working-rules",
            f ->
                f.in(
                    Set.of(Sector.AGENCY, Sector.PARTY_OFFICE),
                    f.whenJudged("of-commune-bodies", "model-working-rules")))
        .from("2017-02-06")
        .cell(
            "qd66-2017/kinds-of-document",
            f ->
                readings(
                    f.noneJudged("issued-notices-or-conclusions", "issued-working-rules"),
                    f.notJudged("issued-notices-or-conclusions")));
  }
}
