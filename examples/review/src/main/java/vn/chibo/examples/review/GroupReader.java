package vn.chibo.examples.review;

import java.util.LinkedHashMap;
import java.util.Map;
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
import vn.chibo.evaluator.RuleId;
import vn.chibo.regulations.data.DataNode;

/** Reads what a report says of one reporting group. */
final class GroupReader {
  private final PartyOrganization organization;
  private final DatePeriod period;
  private final StatementReader statements;

  GroupReader(PartyOrganization organization, DatePeriod period) {
    this.organization = organization;
    this.period = period;
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
    return new ReviewGroup(name, node.list("ask", rule -> new RuleId(rule.text())), record);
  }

  /** So many of so many were graded good: exactly so, or good or better; both readings are open. */
  private static Map<String, GradeCounts> grades(DataNode node) {
    return node.find("grades").map(GroupReader::bothReadings).orElse(Map.of());
  }

  private static Map<String, GradeCounts> bothReadings(DataNode node) {
    node.only("graded", "good", "words");
    int graded = node.required("graded", DataNode::count, 1);
    int good = node.required("good", DataNode::count, 0);
    Map<String, GradeCounts> grades = new LinkedHashMap<>();
    return node.build(
        () -> {
          grades.put("EXACTLY_GOOD", GradeCounts.exactlyGood(good, graded));
          grades.put("GOOD_OR_BETTER", GradeCounts.goodOrBetter(good, graded));
          return grades;
        },
        grades);
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
                .date(node.required("date", DataNode::partialDate, PartialDate.of(period.start())))
                .words(node.required("words", DataNode::words, Text.same("")))
                .build(),
        Commendation.builder().date(PartialDate.of(period.start())).words(Text.same("")).build());
  }

  private static Practice practice(DataNode node) {
    node.only("kind", "words", "items");
    return new Practice(
        node.required("kind", n -> n.constant(PracticeKind.class), PracticeKind.INSPECTION),
        node.required("words", DataNode::words, Text.same("")),
        node.list("items", DataNode::words));
  }
}
