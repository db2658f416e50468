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
import vn.chibo.evaluator.Evaluation;
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
        .forEach(owed -> byDuty.computeIfAbsent(owed.duty(), duty -> new ArrayList<>()).add(owed));
    return byDuty.values().stream().map(this::due).toList();
  }

  private Stream<Owed> ofUnits() {
    LocalDate asOf = context.question().asOf();
    return context.units().stream()
        .flatMap(
            unit ->
                context.record(unit.id(), asOf).stream()
                    .flatMap(cell -> owed(unit.name(), context.evaluation(cell))));
  }

  /** Of the organization itself only what rules about organizations ask. */
  private Stream<Owed> ofOrganization() {
    return context.ownRecords(DatePeriod.ofDay(context.question().asOf())).stream()
        .flatMap(own -> owed(Text.same(own.getOrganization().getName()), context.evaluation(own)))
        .filter(owed -> ofOrganizations(owed.obligation().rule()));
  }

  /** What is due, and what is unless it was done on days of which nobody told yet. */
  private static Stream<Owed> owed(Text unit, Evaluation evaluation) {
    return Stream.concat(
        evaluation.obligations().stream().map(each -> new Owed(unit, each, "due.unit")),
        evaluation.perhapsDue().stream().map(each -> new Owed(unit, each, "due.unit-perhaps")));
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

  /** What a unit owes, surely or perhaps, and the key of the words for it. */
  private record Owed(Text unit, Obligation obligation, String key) {

    String id() {
      return obligation.rule().value() + "@" + obligation.until();
    }

    /** By day, then by rule. */
    String duty() {
      return obligation.until() + " " + obligation.rule().value();
    }

    Text words() {
      return CommitteeMessages.text(key, unit, obligation.label(), obligation.due());
    }
  }
}
