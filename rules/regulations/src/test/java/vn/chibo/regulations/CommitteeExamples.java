package vn.chibo.regulations;

import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_WITH_CELLS;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SECTIONAL;
import static vn.chibo.core.organization.OrganizationKind.SPECIAL_ZONE;
import static vn.chibo.core.organization.OrganizationKind.WARD;
import static vn.chibo.evaluator.outcome.InapplicableReason.CONDITION_NOT_MET;
import static vn.chibo.evaluator.outcome.InapplicableReason.EMPTY_POPULATION;
import static vn.chibo.evaluator.outcome.InapplicableReason.NO_FIGURE_ON_RECORD;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.testkit.example.Example;

/** Organizations above the cell: their size, committees, bodies and inspection commissions. */
final class CommitteeExamples {
  private static final String STATUTES = "2011-01-19";
  private static final String COMMUNES = "2025-07-01";
  private static final String COMMITTEE = "committee-members";
  private static final String STANDING = "standing-committee-members";
  private static final String DEPUTIES = "deputy-secretaries";
  private static final String INSPECTORS = "inspection-commission-members";
  private static final String VICE_CHAIRS = "inspection-commission-vice-chairs";
  private static final String MEMBERS = "members-of-organization";

  private CommitteeExamples() {}

  static Stream<Example> all() {
    return Stream.of(
            terms(),
            from30(),
            congressTerm(),
            standingCommittee(),
            congressNumber(),
            endOfDistricts(),
            apparatus(),
            modelRules(),
            battalion(),
            communes(),
            otherCommittees(),
            communeInspection(),
            grassrootsInspection(),
            inspectionOfHaNoi())
        .flatMap(RuleRow::all);
  }

  private static Function<DatePeriod, Said> of(OrganizationKind kind) {
    return period -> Said.organization(period, kind);
  }

  /** What speaks only where it is switched on says nothing by default. */
  private static RuleRow unconfirmed(
      RuleRow row, String rule, OrganizationKind kind, UnaryOperator<Said> broken) {
    Said bad = broken.apply(Said.organization(row.period(), kind));
    return row.add(
            Example.given(rule, bad.record())
                .choosing(Choices.DEFAULT)
                .notApplicable("not switched on", NO_FIGURE_ON_RECORD))
        .edges(broken);
  }

  /** A figure of a topic, at most so much. */
  private static RuleRow atMost(RuleRow row, String topic, long most, UnaryOperator<Said> rest) {
    return row.satisfied(topic + " " + most, s -> rest.apply(s).reported(topic, most))
        .satisfied(topic + " one fewer", s -> rest.apply(s).reported(topic, most - 1))
        .violated(topic + " one more", s -> rest.apply(s).reported(topic, most + 1))
        .unknown(topic + " not reported", s -> rest.apply(s).unreported(topic));
  }

  /** A figure of a topic, at least so much. */
  private static RuleRow atLeast(RuleRow row, String topic, long least, UnaryOperator<Said> rest) {
    return row.satisfied(topic + " " + least, s -> rest.apply(s).reported(topic, least))
        .satisfied(topic + " one more", s -> rest.apply(s).reported(topic, least + 1))
        .violated(topic + " one fewer", s -> rest.apply(s).reported(topic, least - 1))
        .unknown(topic + " not reported", s -> rest.apply(s).unreported(topic));
  }

  private static RuleRow terms() {
    String rule = "statutes/secretary-term-limit";
    String topic = "secretary-terms-in-a-row";
    RuleRow row = atMost(RuleRow.of(rule, STATUTES, of(DISTRICT)), topic, 2, s -> s);
    row.others("a grassroots one", s -> s.reported(topic, 3).kind(GRASSROOTS_WITH_CELLS));
    return unconfirmed(row, rule, PROVINCIAL, s -> s.reported(topic, 3));
  }

  private static RuleRow from30() {
    String consent = "consent-to-size";
    return RuleRow.of(
            "statutes/grassroots-organization-from-30", STATUTES, of(GRASSROOTS_WITH_CELLS))
        .satisfied("30 members", s -> s.reported(MEMBERS, 30).not(consent))
        .satisfied("31 members", s -> s.reported(MEMBERS, 31).not(consent))
        .violated("29 members without consent", s -> s.reported(MEMBERS, 29).not(consent))
        .satisfied("29 members with consent", s -> s.reported(MEMBERS, 29).so(consent))
        .unjudged("29 members, consent not judged", s -> s.reported(MEMBERS, 29))
        .unknown("members not reported", s -> s.not(consent))
        .others("a ward", s -> s.reported(MEMBERS, 29).not(consent).kind(WARD))
        .edges(s -> s.reported(MEMBERS, 29).not(consent));
  }

  private static RuleRow congressTerm() {
    String rule = "statutes/grassroots-congress-term";
    String topic = "months-between-congresses";
    RuleRow row = atMost(RuleRow.of(rule, STATUTES, of(GRASSROOTS_WITH_CELLS)), topic, 72, s -> s);
    row.others("a province", s -> s.reported(topic, 73).kind(PROVINCIAL));
    return unconfirmed(row, rule, GRASSROOTS_WITH_CELLS, s -> s.reported(topic, 73));
  }

  private static RuleRow standingCommittee() {
    String has = "has-standing-committee";
    return RuleRow.of("statutes/standing-committee-from-nine", STATUTES, of(GRASSROOTS_WITH_CELLS))
        .satisfied("9 in office, elected", s -> s.reported(COMMITTEE, 9).so(has))
        .violated("9 in office, none", s -> s.reported(COMMITTEE, 9).not(has))
        .satisfied("10 in office, elected", s -> s.reported(COMMITTEE, 10).so(has))
        .violated("10 in office, none", s -> s.reported(COMMITTEE, 10).not(has))
        .satisfied("8 in office, none", s -> s.reported(COMMITTEE, 8).not(has))
        .violated("8 in office, elected", s -> s.reported(COMMITTEE, 8).so(has))
        .unjudged("9, not known whether", s -> s.reported(COMMITTEE, 9))
        .unknown("number not known", s -> s.so(has))
        .others("a province", s -> s.reported(COMMITTEE, 9).not(has).kind(PROVINCIAL))
        .edges(s -> s.reported(COMMITTEE, 9).not(has));
  }

  private static RuleRow congressNumber() {
    String rule = "hd06-2025/congress-number";
    return RuleRow.of(rule, "2025-07-01/2026-05-18", of(COMMUNE)).judged(rule);
  }

  private static RuleRow endOfDistricts() {
    String rule = "hierarchy/end-of-district-organizations";
    return RuleRow.of(rule, "2025-07-01/2025-08-15", of(PROVINCIAL))
        .judged(rule)
        .others("a commune", s -> s.not(rule).kind(COMMUNE));
  }

  private static RuleRow apparatus() {
    String topic = "advisory-bodies";
    return RuleRow.of("qd298-2025/apparatus", COMMUNES, of(COMMUNE))
        .satisfied("a commune of three", s -> s.reported(topic, 3))
        .violated("a commune of two", s -> s.reported(topic, 2))
        .violated("a ward of four", s -> s.reported(topic, 4).kind(WARD))
        .satisfied("a special zone of four", s -> s.reported(topic, 4).kind(SPECIAL_ZONE))
        .satisfied("a special zone of three", s -> s.reported(topic, 3).kind(SPECIAL_ZONE))
        .violated("a special zone of five", s -> s.reported(topic, 5).kind(SPECIAL_ZONE))
        .unknown("not reported", s -> s)
        .unknown("not reported of a special zone", s -> s.kind(SPECIAL_ZONE))
        .others("a grassroots one", s -> s.reported(topic, 9).kind(GRASSROOTS_WITH_CELLS))
        .edges(s -> s.reported(topic, 2));
  }

  private static RuleRow modelRules() {
    String topic = "model-working-rules";
    return RuleRow.of("cv7619-2024/model-working-rules", "2024-12-30", of(GRASSROOTS_WITH_CELLS))
        .judged(topic)
        .others("a province", s -> s.not(topic).kind(PROVINCIAL));
  }

  private static RuleRow battalion() {
    RuleRow row =
        RuleRow.of(
            "hd08-2017/army-units",
            "2018-01-01",
            period -> Said.organization(period, SECTIONAL).sector(Sector.ARMED_FORCES));
    return atLeast(row, MEMBERS, 30, s -> s)
        .others("of another sector", s -> s.reported(MEMBERS, 29).sector(Sector.AGENCY))
        .others("a regiment", s -> s.reported(MEMBERS, 29).kind(GRASSROOTS_WITH_CELLS))
        .edges(s -> s.reported(MEMBERS, 29));
  }

  private static RuleRow communes() {
    String three = "merged-from-three-or-more";
    UnaryOperator<Said> right =
        s -> s.not(three).reported(COMMITTEE, 27).reported(STANDING, 9).reported(DEPUTIES, 2);
    RuleRow row = RuleRow.of("ct45-2025/commune-committee-size", COMMUNES, of(COMMUNE));
    row.satisfied("27 members", right)
        .satisfied("26 members", s -> right.apply(s).reported(COMMITTEE, 26))
        .violated("28, of two units", s -> right.apply(s).reported(COMMITTEE, 28))
        .satisfied("33, of three units", s -> right.apply(s).so(three).reported(COMMITTEE, 33))
        .satisfied("32, of three units", s -> right.apply(s).so(three).reported(COMMITTEE, 32))
        .violated("34, of three units", s -> right.apply(s).so(three).reported(COMMITTEE, 34))
        .unjudged("28, units not known", s -> right.apply(s).silent(three).reported(COMMITTEE, 28))
        .unknown("committee not reported", s -> right.apply(s).unreported(COMMITTEE))
        .violated("standing committee of 8", s -> right.apply(s).reported(STANDING, 8))
        .satisfied("standing committee of 10", s -> right.apply(s).reported(STANDING, 10))
        .satisfied("standing committee of 11", s -> right.apply(s).reported(STANDING, 11))
        .violated("standing committee of 12", s -> right.apply(s).reported(STANDING, 12))
        .violated("one deputy", s -> right.apply(s).reported(DEPUTIES, 1))
        .violated("three deputies", s -> right.apply(s).reported(DEPUTIES, 3))
        .others("a special zone", s -> right.apply(s).reported(COMMITTEE, 40).kind(SPECIAL_ZONE));
    return row.edges(s -> right.apply(s).reported(COMMITTEE, 28));
  }

  private static RuleRow otherCommittees() {
    String rule = "ct45-2025/other-grassroots-committee-size";
    RuleRow row = RuleRow.of(rule, "2025-04-14", of(GRASSROOTS_WITH_CELLS));
    atMost(row, COMMITTEE, 15, s -> s.reported(STANDING, 5));
    atMost(row, STANDING, 5, s -> s.reported(COMMITTEE, 15));
    row.others("a commune", s -> s.reported(COMMITTEE, 16).reported(STANDING, 6).kind(COMMUNE));
    return unconfirmed(
        row, rule, GRASSROOTS_WITH_CELLS, s -> s.reported(COMMITTEE, 16).reported(STANDING, 5));
  }

  private static RuleRow communeInspection() {
    String chair = "inspection-chair-of-standing-committee";
    UnaryOperator<Said> right = s -> s.so(chair).reported(INSPECTORS, 5).reported(VICE_CHAIRS, 1);
    RuleRow row = RuleRow.of("hd17-2025/commune-inspection-commission", COMMUNES, of(WARD));
    atLeast(row, INSPECTORS, 3, right);
    atMost(row, INSPECTORS, 7, right);
    atMost(row, VICE_CHAIRS, 2, right);
    return row.violated("another chair", s -> right.apply(s).not(chair))
        .unjudged("chair not judged", s -> right.apply(s).silent(chair))
        .others("a province", s -> right.apply(s).reported(INSPECTORS, 13).kind(PROVINCIAL))
        .edges(s -> right.apply(s).reported(INSPECTORS, 2));
  }

  private static RuleRow grassrootsInspection() {
    String rule = "qd22-2021/grassroots-inspection-commission";
    RuleRow row = RuleRow.of(rule, "2021-07-28/2025-05-29", of(GRASSROOTS_WITH_CELLS));
    atLeast(row, INSPECTORS, 3, s -> s);
    atMost(row, INSPECTORS, 5, s -> s);
    row.others("a ward", s -> s.reported(INSPECTORS, 6).kind(WARD));
    return unconfirmed(row, rule, GRASSROOTS_WITH_CELLS, s -> s.reported(INSPECTORS, 6));
  }

  /** Twelve or thirteen at least: sources disagree. */
  private static RuleRow inspectionOfHaNoi() {
    String rule = "qd296-2025/hanoi-hcm-inspection-commission";
    String place = "ha-noi-or-ho-chi-minh";
    String twelve = "FROM_12_TO_15";
    String thirteen = "FROM_13_TO_15";
    RuleRow row = RuleRow.of(rule, "2025-05-30/2026-04-10", of(PROVINCIAL));
    Said here = Said.organization(row.period(), PROVINCIAL).so(place);
    for (String reading : new String[] {twelve, thirteen}) {
      int least = reading.equals(twelve) ? 12 : 13;
      row.add(
              CellOrganizationExamples.reading(rule, here.reported(INSPECTORS, least), reading)
                  .satisfied(least + ", " + reading))
          .add(
              CellOrganizationExamples.reading(rule, here.reported(INSPECTORS, least - 1), reading)
                  .violated(least - 1 + ", " + reading))
          .add(
              CellOrganizationExamples.reading(rule, here.reported(INSPECTORS, 15), reading)
                  .satisfied("15, " + reading))
          .add(
              CellOrganizationExamples.reading(rule, here.reported(INSPECTORS, 16), reading)
                  .violated("16, " + reading))
          .add(
              CellOrganizationExamples.reading(rule, here, reading)
                  .undetermined("not reported, " + reading, UndeterminedReason.MISSING_FACT))
          .add(
              CellOrganizationExamples.reading(
                      rule, here.reported(INSPECTORS, 9).silent(place), reading)
                  .undetermined(
                      "place not judged, " + reading, UndeterminedReason.JUDGEMENT_NEEDED))
          .add(
              CellOrganizationExamples.reading(
                      rule, here.reported(INSPECTORS, 9).not(place), reading)
                  .notApplicable("another province, " + reading, CONDITION_NOT_MET))
          .add(
              CellOrganizationExamples.reading(
                      rule, here.reported(INSPECTORS, 9).kind(COMMUNE), reading)
                  .notApplicable("a commune, " + reading, EMPTY_POPULATION));
    }
    return row.open(
            "12 members", UndeterminedReason.READING, s -> s.so(place).reported(INSPECTORS, 12))
        .satisfied("13 members", s -> s.so(place).reported(INSPECTORS, 13))
        .violated("11 members", s -> s.so(place).reported(INSPECTORS, 11))
        .edges(s -> s.so(place).reported(INSPECTORS, 11));
  }
}
