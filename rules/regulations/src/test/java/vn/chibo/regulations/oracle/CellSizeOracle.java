package vn.chibo.regulations.oracle;

import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.figure.Comparison.AT_MOST;
import static vn.chibo.core.figure.Comparison.EXACTLY;
import static vn.chibo.core.figure.Comparison.FEWER_THAN;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_CELL;
import static vn.chibo.core.organization.OrganizationKind.PROVISIONAL_CELL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.regulations.oracle.Answers.all;
import static vn.chibo.regulations.oracle.Answers.when;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on the size of a cell and of its committee must say. */
final class CellSizeOracle {
  private static final String OFFICIAL = "official-members-per-cell";
  private static final String ALL = "members-per-cell";
  private static final Set<Sector> AGENCIES_AND_UNITS =
      Set.of(
          Sector.AGENCY,
          Sector.PARTY_OFFICE,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.STATE_ENTERPRISE,
          Sector.PRIVATE_ENTERPRISE,
          Sector.FOREIGN_INVESTED_ENTERPRISE);

  private final CellRecord cell;
  private final DatePeriod window;
  private final LocalDate asOf;

  private CellSizeOracle(CellRecord cell, DatePeriod window, LocalDate asOf) {
    this.cell = cell;
    this.window = window;
    this.asOf = asOf;
  }

  private interface Body {
    OutcomeKind of(CellSizeOracle cell);
  }

  static Map<String, OracleRule<?>> rules() {
    Map<String, OracleRule<?>> rules = new LinkedHashMap<>();
    rules.put(
        "statutes/cell-minimum",
        rule("2011-01-19", c -> c.of(SUBORDINATE_CELL, c.official(AT_LEAST, 3)))
            .reported(r -> ofAllKinds(r, OFFICIAL, AT_LEAST, 3)));
    rules.put(
        "statutes/minimum-to-set-up",
        rule("2011-01-19", c -> c.of(GRASSROOTS_CELL, c.official(AT_LEAST, 3)))
            .reported(r -> ofAllKinds(r, OFFICIAL, AT_LEAST, 3)));
    rules.put(
        "statutes/grassroots-cell-below-30",
        rule("2011-01-19", c -> c.of(GRASSROOTS_CELL, c.members(FEWER_THAN, 30)))
            .reported(r -> ofAllKinds(r, ALL, FEWER_THAN, 30)));
    rules.put("statutes/cell-below-minimum", rule("2011-01-19", CellSizeOracle::belowMinimum));
    rules.put(
        "cv273-2021/commune-police-cell",
        rule("2021-04-05", c -> c.in(Set.of(Sector.POLICE), c.official(AT_LEAST, 3)))
            .reported(r -> ofAllKinds(r, OFFICIAL, AT_LEAST, 3)));
    rules.put(
        "qd29-2016/grassroots-cell-in-agencies", rule("2016-07-25", CellSizeOracle::inAgencies));
    rules.put(
        "qd29-2016/overseas-provisional-cell",
        rule("2016-07-25", c -> c.of(PROVISIONAL_CELL, c.members(AT_LEAST, 3)))
            .reported(r -> ofAllKinds(r, ALL, AT_LEAST, 3)));
    rules.put(
        "qd86-2022/overseas",
        rule("2022-10-28", CellSizeOracle::overseas)
            .reported(r -> all(ofAllKinds(r, OFFICIAL, AT_LEAST, 3), noCongress(r), UNDETERMINED)));
    rules.put(
        "qd294-2025/cell-committee",
        rule("2025-07-01", c -> c.ofFull(c.committee()))
            .reported(
                r ->
                    all(
                        ofAllKinds(r, "cell-committee-members", AT_MOST, 7),
                        ofAllKinds(r, "deputy-secretaries-of-cell", AT_MOST, 1),
                        UNDETERMINED)));
    rules.put(
        "qd294-2025/cell-committee-minimum",
        rule("2025-07-01", c -> c.ofFull(when(c.official(AT_LEAST, 9), c.committee(AT_LEAST, 3))))
            .unconfirmed()
            .reported(CellSizeOracle::fromNine));
    rules.put(
        "qd294-2025/no-secretary-elected",
        rule(
            "2025-07-01",
            c ->
                c.ofFull(
                    c.facts()
                        .whenJudged("no-secretary-after-three-ballots", "secretary-appointed"))));
    return rules;
  }

  private static OutcomeKind ofAllKinds(
      Reports report, String topic, Comparison comparison, int number) {
    return Reports.ofSomeKind(report.every(topic, new Claim(comparison, number)));
  }

  /** A report proves it only where every cell has nine official members. */
  private static OutcomeKind fromNine(Reports report) {
    OutcomeKind nine = report.every(OFFICIAL, new Claim(AT_LEAST, 9));
    return nine == OutcomeKind.SATISFIED
        ? ofAllKinds(report, "cell-committee-members", AT_LEAST, 3)
        : UNDETERMINED;
  }

  private static OutcomeKind noCongress(Reports report) {
    return Reports.ofSomeKind(report.total("congress-meetings", new Claim(AT_MOST, 0)));
  }

  private static OracleRule<CellRecord> rule(String from, Body body) {
    return OracleRule.of(
        CellRecord.class,
        from,
        "",
        (cell, window, asOf) -> body.of(new CellSizeOracle(cell, window, asOf)));
  }

  private OutcomeKind belowMinimum() {
    return ofFull(
        when(
            official(FEWER_THAN, 3),
            all(facts().notJudged("voted-below-minimum"), facts().judged("moved-in-or-merged"))));
  }

  private OutcomeKind inAgencies() {
    return of(
        GRASSROOTS_CELL,
        in(
            AGENCIES_AND_UNITS,
            when(
                facts().judged("under-committee-with-upper-powers"),
                facts()
                    .allJudged(
                        "has-party-groups",
                        "legal-person-of-importance",
                        "higher-committee-agreed-in-writing"))));
  }

  private OutcomeKind overseas() {
    return ofFull(
        in(
            Set.of(Sector.ABROAD),
            all(
                official(AT_LEAST, 3),
                new CellFacts(cell, window, asOf).atMost(0, MeetingKind.CONGRESS),
                facts().judged("committee-appointed"),
                facts().judged("not-done-openly"))));
  }

  /** From nine official members a committee, below nine none. */
  private OutcomeKind committee() {
    return all(
        committee(AT_MOST, 7),
        held(cell.getDeputySecretaries(), AT_MOST, 1),
        when(official(AT_LEAST, 9), committee(AT_LEAST, 1)),
        when(official(FEWER_THAN, 9), committee(EXACTLY, 0)));
  }

  /** Of a cell that is none of the provisional ones. */
  private OutcomeKind ofFull(OutcomeKind due) {
    return facts().of(Set.of(GRASSROOTS_CELL, SUBORDINATE_CELL), due);
  }

  private OutcomeKind of(OrganizationKind kind, OutcomeKind due) {
    return facts().of(Set.of(kind), due);
  }

  private OutcomeKind in(Set<Sector> sectors, OutcomeKind due) {
    return facts().in(sectors, due);
  }

  private Facts facts() {
    return Facts.of(cell, window, asOf);
  }

  private OutcomeKind official(Comparison comparison, int number) {
    return held(cell.getOfficialMembers(), comparison, number);
  }

  private OutcomeKind members(Comparison comparison, int number) {
    return held(cell.getMembers(), comparison, number);
  }

  private OutcomeKind committee(Comparison comparison, int number) {
    return held(cell.getCommitteeMembers(), comparison, number);
  }

  private static OutcomeKind held(Optional<Quantity> figure, Comparison comparison, int number) {
    return figure
        .map(known -> OrganizationOracle.kind(known.compare(comparison, Fraction.of(number))))
        .orElse(UNDETERMINED);
  }
}
