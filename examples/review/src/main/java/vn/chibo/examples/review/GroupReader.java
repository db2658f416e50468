package vn.chibo.examples.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationForm;
import vn.chibo.core.commendation.CommendingLevel;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.oversight.PracticeKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.regulations.data.DataNode;

/** Reads what a report says of one reporting group. */
final class GroupReader {
  private final PartyOrganization organization;
  private final DatePeriod period;
  private final StatementReader statements;
  private final RuleNames rules;

  GroupReader(PartyOrganization organization, DatePeriod period, RuleNames rules) {
    this.organization = organization;
    this.period = period;
    this.rules = rules;
    this.statements = new StatementReader(period);
  }

  ReviewGroup group(DataNode node) {
    node.only("name", "ask", "statements", "grades", "commendations", "practices");
    Text name = node.required("name", DataNode::words, Text.same(""));
    OrganizationRecord record =
        OrganizationRecord.builder()
            .organization(organization)
            .group(name)
            .period(period)
            .addAllStatements(node.list("statements", statements::statement))
            .putAllGrades(grades(node))
            .commendations(commendations(node))
            .addAllPractices(node.list("practices", GroupReader::practice))
            .build();
    return new ReviewGroup(name, node.list("ask", rules::read), record);
  }

  /** So many of so many were graded good: exactly so, or good or better; both readings are open. */
  private static Map<String, GradeCounts> grades(DataNode node) {
    return node.find("grades").map(GroupReader::bothReadings).orElse(Map.of());
  }

  private static Map<String, GradeCounts> bothReadings(DataNode node) {
    node.only("graded", "good", "words");
    Optional<Integer> graded = node.sound(n -> n.required("graded", Quantities::positive, 1));
    Optional<Integer> good = node.sound(n -> n.required("good", DataNode::count, 0));
    return graded.flatMap(all -> good.map(part -> readings(node, part, all))).orElse(Map.of());
  }

  private static Map<String, GradeCounts> readings(DataNode node, int good, int graded) {
    if (good > graded) {
      node.fault("part-above-all", ReviewMessages.text("fault.part-above-all", good, graded));
      return Map.of();
    }
    Map<String, GradeCounts> readings = new LinkedHashMap<>();
    readings.put("EXACTLY_GOOD", GradeCounts.exactlyGood(good, graded));
    readings.put("GOOD_OR_BETTER", GradeCounts.goodOrBetter(good, graded));
    return readings;
  }

  /**
   * A report lists the commendations of which it speaks whole; one that lists none says nothing.
   */
  private Roster<Commendation> commendations(DataNode node) {
    return node.find("commendations").isPresent()
        ? Roster.complete(node.list("commendations", this::commendation))
        : Roster.unknown();
  }

  private Commendation commendation(DataNode node) {
    node.only("form", "level", "collectives", "individuals", "date", "words");
    return node.build(
        () ->
            Commendation.builder()
                .form(node.find("form").map(n -> n.constant(CommendationForm.class)))
                .level(node.find("level").map(n -> n.constant(CommendingLevel.class)))
                .collectives(node.find("collectives").map(DataNode::count))
                .individuals(node.find("individuals").map(DataNode::count))
                .date(node.required("date", this::date, PartialDate.of(period.start())))
                .words(node.required("words", DataNode::words, Text.same("")))
                .build(),
        Commendation.builder().date(PartialDate.of(period.start())).words(Text.same("")).build());
  }

  /** A date of which some day lies in the period of the report. */
  private PartialDate date(DataNode node) {
    Optional<PartialDate> date = node.sound(DataNode::partialDate);
    date.filter(d -> d.period().intersection(period).isEmpty())
        .ifPresent(d -> StatementReader.outside(node, d, period));
    return date.orElse(PartialDate.of(period.start()));
  }

  private static Practice practice(DataNode node) {
    node.only("kind", "words", "items");
    return new Practice(
        node.required("kind", n -> n.constant(PracticeKind.class), PracticeKind.INSPECTION),
        node.required("words", DataNode::words, Text.same("")),
        node.list("items", DataNode::words));
  }
}
