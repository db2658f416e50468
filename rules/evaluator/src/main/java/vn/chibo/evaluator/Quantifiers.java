package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.explanation.Listing;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What is asked of the parts of a subject: of every one, of some number, of a share, of their mean.
 * Parts of a report without records of its cells are asked by {@link PublishedWalk}.
 */
final class Quantifiers<S> {
  private final S subject;
  private final Scope scope;
  private final Position at;

  Quantifiers(S subject, Scope scope, Position at) {
    this.subject = subject;
    this.scope = scope;
    this.at = at;
  }

  <T> Explanation forEvery(Condition.ForEvery<S, T> node) {
    // A report and a list of cells are to say the same, and of no cell is anything asked.
    if (subject instanceof OrganizationRecord
        && node.body() instanceof Condition.NoFigure<T> nothing) {
      return Leaves.noFigure(nothing);
    }
    return report(node.parts())
        .map(report -> node.body().accept(new PublishedWalk<>(report, scope)))
        .orElseGet(
            () -> guard(NodeKind.FOR_EVERY, node.parts(), () -> every(find(node.parts()), node)));
  }

  private <T> Explanation every(Parts.Found<T> found, Condition.ForEvery<S, T> node) {
    List<Explanation> parts = explain(found, node.parts(), node.body());
    List<Outcome> outcomes = new ArrayList<>(Walk.outcomes(parts));
    if (!found.missing().isEmpty()) {
      outcomes.add(new Outcome.Undetermined(found.reason(), found.missing(), scope.until()));
    }
    if (found.open()) {
      outcomes.add(new Outcome.Pending(scope.window().last(), Lean.HOLDS_SO_FAR));
    }
    Outcome outcome = Joins.all(outcomes);
    Explanation every =
        Explanation.join(
                NodeKind.FOR_EVERY,
                EvaluatorMessages.text("node.every", node.parts().label()),
                outcome,
                parts)
            .asked(listed(found, node.parts()));
    // One part that fails decides alone, whatever else there is; that it is one decides with it.
    return every.facts(
        outcome instanceof Outcome.Violated
            ? failing(found, parts, node.parts())
            : listing(found, node.parts()));
  }

  private List<Fact> failing(Parts.Found<?> found, List<Explanation> explained, Parts<?, ?> parts) {
    PartPositions positions = at.parts(subject, parts);
    List<Fact> kinds = new ArrayList<>();
    for (int i = 0; i < explained.size(); i++) {
      if (explained.get(i).outcome() instanceof Outcome.Violated
          && found.parts().get(i).value() instanceof HeldMeeting held) {
        FactPath path = positions.of(held, i).here();
        kinds.add(LeafFacts.kind(path, held.meeting()));
      }
    }
    return kinds;
  }

  /** The days asked, what of the register is missing in them, and what is known of the parts. */
  private Asked listed(Parts.Found<?> found, Parts<?, ?> parts) {
    List<DatePeriod> gaps =
        subject instanceof CellRecord cell && parts.meetings().isPresent()
            ? cell.getMeetings().gaps(scope.window(), scope.asOf())
            : List.of();
    Listing listing = new Listing(found.gaps(), found.doubtful(), found.open());
    return new Asked(
        Basis.RECORD, scope.window(), scope.until(), Optional.empty(), gaps, Optional.of(listing));
  }

  private List<Fact> listing(Parts.Found<?> found, Parts<?, ?> parts) {
    ListingFacts facts = new ListingFacts(new LeafFacts(subject, at));
    return facts.of(parts, found, scope.window().upTo(scope.asOf()));
  }

  private <T> Parts.Found<T> find(Parts<S, T> parts) {
    return parts.finder().find(subject, scope.window(), scope.asOf());
  }

  private static Explanation guard(
      NodeKind kind, Parts<?, ?> parts, Supplier<Explanation> explained) {
    return Faulty.guard(kind, parts.label(), explained);
  }

  private <T> List<Explanation> explain(
      Parts.Found<T> found, Parts<S, T> parts, Condition<T> body) {
    return explain(found.parts(), parts, body);
  }

  private <T> List<Explanation> explain(
      List<Parts.Part<T>> found, Parts<S, T> parts, Condition<T> body) {
    PartPositions positions = at.parts(subject, parts);
    List<Explanation> explained = new ArrayList<>(found.size());
    for (Parts.Part<T> part : found) {
      Position inside = positions.of(part.value(), explained.size());
      Scope inner =
          part.date().isPresent() ? scope.within(DatePeriod.ofDay(part.date().get())) : scope;
      Walk<T> walk = new Walk<>(part.value(), inner, inside);
      explained.add(body.accept(walk).labelled(part.label()));
    }
    return explained;
  }

  <T> Explanation countWhere(Condition.CountWhere<S, T> node) {
    Optional<OrganizationRecord> report = report(node.parts());
    return report.isPresent()
        ? new PublishedCounts(report.get(), scope).ofAll(node)
        : guard(NodeKind.COUNT, node.parts(), () -> count(find(node.parts()), node));
  }

  private <T> Explanation count(Parts.Found<T> found, Condition.CountWhere<S, T> node) {
    List<Explanation> parts = new ArrayList<>(explain(found, node.parts(), node.body()));
    List<Explanation> perhaps = explain(found.perhaps(), node.parts(), node.body());
    List<Text> doubtful = new ArrayList<>(found.doubtful());
    // What fails of the body is not counted, whether it is a part or not: there is nothing to
    // doubt.
    for (int i = perhaps.size() - 1; i >= 0; i--) {
      if (neverCounts(perhaps.get(i).outcome())) {
        doubtful.remove(i);
        parts.add(perhaps.get(i));
      }
    }
    Parts.Found<T> left = new Parts.Found<>(found.parts(), found.gaps(), doubtful, found.open());
    return new Counts(scope)
        .explain(left, parts, node)
        .asked(listed(left, node.parts()), listing(left, node.parts()));
  }

  private static boolean neverCounts(Outcome outcome) {
    return outcome instanceof Outcome.Violated || outcome instanceof Outcome.NotApplicable;
  }

  <T> Explanation shareOf(Condition.ShareOf<S, T> node) {
    return report(node.parts())
        .map(report -> new PublishedShares(report, scope).explain(node.body(), node.requirement()))
        .orElseGet(
            () -> guard(NodeKind.SHARE, node.parts(), () -> share(find(node.parts()), node)));
  }

  private <T> Explanation share(Parts.Found<T> found, Condition.ShareOf<S, T> node) {
    return new Shares(scope)
        .explain(found, explain(found, node.parts(), node.body()), node)
        .asked(listed(found, node.parts()), listing(found, node.parts()));
  }

  <T> Explanation meanOf(Condition.MeanOf<S, T> node) {
    return report(node.parts())
        .map(
            report ->
                scope
                    .claim(node.requirement())
                    .explain(
                        NodeKind.MEAN,
                        EvaluatorMessages.text("node.mean", node.measure().label()),
                        claim -> new PublishedProof(report, scope).mean(node.measure(), claim)))
        .orElseGet(() -> guard(NodeKind.MEAN, node.parts(), () -> mean(find(node.parts()), node)));
  }

  private <T> Explanation mean(Parts.Found<T> found, Condition.MeanOf<S, T> node) {
    PartPositions positions = at.parts(subject, node.parts());
    List<Fact> facts = new ArrayList<>(listing(found, node.parts()));
    for (int i = 0; i < found.parts().size(); i++) {
      T part = found.parts().get(i).value();
      LeafFacts own = new LeafFacts(part, positions.of(part, i));
      facts.addAll(new MeasureFacts(own).of(node.measure(), scope.asOf()));
    }
    return new Means(scope).explain(found, node).asked(listed(found, node.parts()), facts);
  }

  /** The subject where it is a report without records of its cells, and the parts are of cells. */
  private Optional<OrganizationRecord> report(Parts<?, ?> parts) {
    return parts.ofCells()
            && subject instanceof OrganizationRecord record
            && PublishedProof.speaksFor(record)
        ? Optional.of(record)
        : Optional.empty();
  }
}
