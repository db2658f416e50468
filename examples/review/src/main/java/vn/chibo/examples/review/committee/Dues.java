package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.committee.CommitteeReport.Due;

/**
 * What falls due after the day of the data, one duty a rule and last day, with the units that still
 * owe it. The id names the rule and the day, so that a later report says the same duty by it.
 */
final class Dues {
  private final CommitteeContext context;

  Dues(CommitteeContext context) {
    this.context = context;
  }

  /** The earliest first. */
  List<Due> all() {
    Map<String, List<Owed>> byDuty = new TreeMap<>();
    Stream.concat(ofUnits(), ofOrganization())
        .forEach(owed -> byDuty.computeIfAbsent(owed.key(), key -> new ArrayList<>()).add(owed));
    return byDuty.values().stream().map(this::due).toList();
  }

  private Stream<Owed> ofUnits() {
    LocalDate asOf = context.question().asOf();
    return context.units().stream()
        .flatMap(
            unit ->
                context.record(unit.id(), asOf).stream()
                    .flatMap(cell -> context.evaluation(cell).obligations().stream())
                    .map(obligation -> new Owed(unit.name(), obligation)));
  }

  /** Of the organization itself only what rules about organizations ask. */
  private Stream<Owed> ofOrganization() {
    return context.ownRecords(DatePeriod.ofDay(context.question().asOf())).stream()
        .flatMap(
            own ->
                context.evaluation(own).obligations().stream()
                    .filter(obligation -> ofOrganizations(obligation.rule()))
                    .map(each -> new Owed(Text.same(own.getOrganization().getName()), each)));
  }

  private boolean ofOrganizations(RuleId id) {
    return context
        .book()
        .find(id)
        .filter(rule -> rule.subject() == OrganizationRecord.class)
        .isPresent();
  }

  private Due due(List<Owed> owed) {
    Obligation first = owed.get(0).obligation();
    return new Due(
        owed.get(0).id(),
        first.until(),
        first.title(),
        owed.stream().map(Owed::words).toList(),
        clauses(first.rule()));
  }

  private List<Text> clauses(RuleId rule) {
    return context.book().find(rule).stream()
        .flatMap(each -> each.citations().stream())
        .map(Cited::of)
        .toList();
  }

  /** What a unit owes. */
  private record Owed(Text unit, Obligation obligation) {

    String id() {
      return obligation.rule().value() + "@" + obligation.until();
    }

    /** By day, then by rule. */
    String key() {
      return obligation.until() + " " + obligation.rule().value();
    }

    Text words() {
      return CommitteeMessages.text("due.unit", unit, obligation.label(), obligation.due());
    }
  }
}
