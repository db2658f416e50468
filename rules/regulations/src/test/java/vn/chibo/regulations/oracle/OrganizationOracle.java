package vn.chibo.regulations.oracle;

import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What the rules on organizations and on the size of cells must say. */
final class OrganizationOracle {
  private static final String NO_END = "";
  private static final String SCHEME = "2021-12-06";
  private static final DatePeriod SCHEME_DAYS = DatePeriod.from(LocalDate.parse(SCHEME));

  private final Map<String, OracleRule<?>> rules = new LinkedHashMap<>();

  private OrganizationOracle() {}

  static Map<String, OracleRule<?>> rules() {
    OrganizationOracle oracle = new OrganizationOracle();
    oracle.schemeOfHaNoi();
    oracle.others();
    return oracle.rules;
  }

  private void schemeOfHaNoi() {
    rules.put(
        "da11-hanoi/regular-and-thematic-share",
        scheme(eachOf(OrganizationOracle::asPrescribed))
            .bindsFromTheFirstDay()
            .reported(OrganizationOracle::regime));
    everyCell("da11-hanoi/documents-share", "full-documents");
    everyCell("da11-hanoi/steps-share", "full-steps");
    everyCell("da11-hanoi/principles-share", "principles");
    nobodyLists("da11-hanoi/training-share", "trained-posts");
    nobodyLists("da11-hanoi/assignment-share", "assigned-members");
    rules.put(
        "da11-hanoi/attendance-target",
        scheme(OrganizationOracle::attendance)
            .reported(
                r ->
                    Answers.readings(
                        r.rate(Claim.percent(Comparison.AT_LEAST, 90), EXEMPT_EXCLUDED),
                        r.meanRate(Claim.percent(Comparison.AT_LEAST, 90), EXEMPT_EXCLUDED))));
  }

  private void others() {
    rules.put(
        "qd29-2016/commendation-competence",
        OracleRule.of(
            OrganizationRecord.class,
            "2016-07-25",
            "2025-06-30",
            CommendationOracle::withinCompetence));
    rules.put(
        "statutes/prior-consent-cases",
        OracleRule.of(CellRecord.class, "2011-01-19", NO_END, OrganizationOracle::consented)
            .unconfirmed());
    rules.put(
        "statutes/cell-committee",
        OracleRule.of(CellRecord.class, "2011-01-19", "2025-06-30", OrganizationOracle::committee)
            .reported(OrganizationOracle::committees));
    rules.put(
        "hd16-2018/excellent-cap",
        OracleRule.of(
                OrganizationRecord.class,
                "2018-09-24",
                "2019-10-17",
                (organization, window, asOf) -> CapOracle.atMost(organization, 20))
            .bindsByTheLastDay()
            .unconfirmed());
  }

  private static OutcomeKind judged(CellRecord cell, LocalDate asOf, String topic) {
    return Facts.of(cell, asOf).judged(topic);
  }

  /** In the months and quarters that begin under the scheme. */
  private static OutcomeKind asPrescribed(CellRecord cell, LocalDate asOf) {
    CellFacts facts = new CellFacts(cell, cell.getPeriod(), asOf);
    return Answers.all(
        facts.everySpan(1, SCHEME_DAYS, month -> month.atLeast(1, REGULAR)),
        facts.everySpan(3, SCHEME_DAYS, quarter -> quarter.atLeast(1, THEMATIC)));
  }

  /**
   * What is said of the whole comes before what is said of its parts, even where it says little.
   */
  private static OutcomeKind regime(Reports report) {
    OutcomeKind whole = report.share("meeting-regime");
    return whole == UNDETERMINED && !report.speaksOf("meeting-regime")
        ? Answers.all(report.share("regular-meetings"), report.share("thematic-meetings"))
        : whole;
  }

  private void everyCell(String id, String topic) {
    rules.put(
        id,
        scheme(eachOf((cell, asOf) -> judged(cell, asOf, topic))).reported(r -> r.share(topic)));
  }

  /** All cells: a share of 100 percent. */
  private static OracleRule.Asked<OrganizationRecord> eachOf(
      BiFunction<CellRecord, LocalDate, OutcomeKind> body) {
    return (organization, window, asOf) -> {
      List<OutcomeKind> cells = new ArrayList<>();
      for (CellRecord cell : organization.getCells().entries()) {
        cells.add(body.apply(cell, asOf));
      }
      return Answers.forEvery(cells, !organization.getCells().complete(), false);
    };
  }

  /** Of whom no record has a list: only a report can say. */
  private void nobodyLists(String id, String topic) {
    rules.put(
        id, scheme((organization, window, asOf) -> UNDETERMINED).reported(r -> r.share(topic)));
  }

  private static OracleRule<OrganizationRecord> scheme(OracleRule.Asked<OrganizationRecord> asked) {
    return OracleRule.of(OrganizationRecord.class, SCHEME, NO_END, asked);
  }

  /** From 90 percent in every meeting, or on average over all of them. */
  private static OutcomeKind attendance(
      OrganizationRecord organization, DatePeriod window, LocalDate asOf) {
    List<OutcomeKind> cells = new ArrayList<>();
    for (CellRecord cell : organization.getCells().entries()) {
      cells.add(
          new CellFacts(cell, window, asOf)
              .everyMeeting(Set.of(REGULAR), m -> CellFacts.attends(m, EXEMPT_EXCLUDED, true, 90)));
    }
    return Answers.readings(
        Answers.forEvery(cells, !organization.getCells().complete(), false),
        MeanRate.atLeast(organization, window, asOf, Fraction.percent(90)));
  }

  /** A cell of more than 30 members, and the consent to its size. */
  private static OutcomeKind consented(CellRecord cell, DatePeriod window, LocalDate asOf) {
    LocalDate day = window.last().isBefore(asOf) ? window.last() : asOf;
    OutcomeKind consent =
        new CellFacts(cell, window, asOf).decidedBy(day, DecisionKind.CONSENT_TO_SIZE);
    boolean open = consent == VIOLATED && window.last().isAfter(asOf);
    return Answers.when(
        cell.getMembers().map(OrganizationOracle::above30).orElse(UNDETERMINED),
        open ? OutcomeKind.PENDING : consent);
  }

  /** A committee from nine official members on, and none below. */
  private static OutcomeKind committee(CellRecord cell, DatePeriod window, LocalDate asOf) {
    OutcomeKind nine = sized(cell.getOfficialMembers(), Comparison.AT_LEAST, 9);
    OutcomeKind some = sized(cell.getCommitteeMembers(), Comparison.MORE_THAN, 0);
    return Facts.of(cell, asOf)
        .of(
            Set.of(OrganizationKind.SUBORDINATE_CELL, OrganizationKind.GRASSROOTS_CELL),
            Answers.all(
                Answers.any(Answers.not(nine), some), Answers.any(nine, Answers.not(some))));
  }

  /** Either of the two sides is proved of every cell, or nothing is. */
  private static OutcomeKind committees(Reports report) {
    String official = "official-members-per-cell";
    String committee = "cell-committee-members";
    return Answers.all(
        Answers.any(
            ofAll(report, official, Comparison.FEWER_THAN, 9),
            ofAll(report, committee, Comparison.MORE_THAN, 0)),
        Answers.any(
            ofAll(report, official, Comparison.AT_LEAST, 9),
            ofAll(report, committee, Comparison.AT_MOST, 0)));
  }

  private static OutcomeKind ofAll(
      Reports report, String topic, Comparison comparison, int number) {
    return Reports.ofSomeKind(report.every(topic, new Claim(comparison, number)));
  }

  private static OutcomeKind sized(Optional<Quantity> size, Comparison comparison, long number) {
    return size.map(known -> kind(known.compare(comparison, Fraction.of(number))))
        .orElse(UNDETERMINED);
  }

  private static OutcomeKind above30(Quantity members) {
    return kind(members.compare(Comparison.MORE_THAN, Fraction.of(30)));
  }

  static OutcomeKind kind(Truth truth) {
    return switch (truth) {
      case YES -> SATISFIED;
      case NO -> VIOLATED;
      case UNKNOWN -> UNDETERMINED;
    };
  }
}
