package vn.chibo.examples.review.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;
import vn.chibo.examples.review.committee.CommitteeReport.Breach;
import vn.chibo.examples.review.committee.CommitteeReport.Place;

/**
 * Which mandatory rules are broken in the period, and where: of what is asked of months, quarters
 * and meetings those that end in it, of what is asked of the whole record that which lasts.
 */
final class Breaches {
  private final CommitteeContext context;
  private final DatePeriod period;

  Breaches(CommitteeContext context) {
    this.context = context;
    this.period = context.question().period();
  }

  /** In the order of the book. */
  List<Breach> all() {
    return context.book().rules().stream()
        .filter(rule -> rule.force() == Force.MANDATORY)
        .flatMap(this::breach)
        .toList();
  }

  private Stream<Breach> breach(Rule<?> rule) {
    List<Place> places = places(rule).toList();
    return places.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Breach(
                context.book().title(rule.id()),
                rule.id().value(),
                rule.force().label(),
                rule.citations().stream().map(Cited::of).toList(),
                places));
  }

  /** A rule about organizations is asked of the one that reports, one about cells of its cells. */
  private Stream<Place> places(Rule<?> rule) {
    String id = rule.id().value();
    if (rule.subject() == OrganizationRecord.class) {
      return context.ownRecords(period).stream()
          .flatMap(own -> places(Text.same(own.getOrganization().getName()), own, id));
    }
    return context.units().stream()
        .flatMap(
            unit ->
                context.records(unit.id()).stream()
                    .filter(cell -> cell.getPeriod().intersection(period).isPresent())
                    .flatMap(cell -> places(unit.name(), cell, id)));
  }

  private Stream<Place> places(Text unit, SubjectRecord record, String rule) {
    return broken(context.evaluation(record), rule)
        ? places(unit, record, context.finding(record, rule))
        : Stream.empty();
  }

  private static boolean broken(Evaluation evaluation, String rule) {
    return evaluation.kind(rule).filter(kind -> kind == OutcomeKind.VIOLATED).isPresent();
  }

  private Stream<Place> places(Text unit, SubjectRecord record, Finding finding) {
    return Piece.of(finding.explanation(), record.getPeriod()).stream()
        .filter(piece -> piece.outcome() instanceof Outcome.Violated)
        .filter(piece -> piece.concerns(period, record.getPeriod(), context.question().asOf()))
        .map(piece -> new Place(unit, piece.words(), because(finding, piece.node())));
  }

  /** The facts behind it, and the clauses of its figure. */
  private static Because because(Finding finding, Explanation node) {
    List<Text> facts =
        node.nodes()
            .filter(each -> each.outcome() instanceof Outcome.Violated)
            .flatMap(each -> Stream.concat(each.facts().stream().map(Fact::label), notes(each)))
            .distinct()
            .toList();
    List<Text> clauses = new ArrayList<>();
    node.nodes()
        .flatMap(each -> finding.citations(each).stream())
        .map(Cited::of)
        .distinct()
        .forEach(clauses::add);
    return new Because(CommitteeMessages.text("breach.how", finding.title()), facts, clauses);
  }

  private static Stream<Text> notes(Explanation node) {
    return node.notes().stream();
  }
}
