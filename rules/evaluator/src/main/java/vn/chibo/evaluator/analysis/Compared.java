package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A figure that leaves compare with thresholds.
 *
 * @param label what readers call it
 * @param unit its unit
 * @param domain the values that it can have
 * @param mayLack whether there may be nothing of which it could be taken
 */
record Compared(Text label, Unit unit, Domain domain, boolean mayLack) {
  private static final OutcomeKind NONE = OutcomeKind.NOT_APPLICABLE;

  /** The outcomes of leaves that compare one figure, empty where there are too many cases. */
  static Optional<Possible> of(List<Asked> leaves) {
    return of(leaves.get(0)).map(figure -> figure.possible(leaves));
  }

  private static Optional<Compared> of(Asked leaf) {
    if (leaf.condition() instanceof Condition.Compare<?> compare) {
      Measure<?> measure = compare.measure();
      return Optional.of(new Compared(measure.label(), measure.unit(), Domains.of(measure), false));
    }
    if (leaf.condition() instanceof Condition.Tallied<?> tallied) {
      boolean mayLack = tallied.tally().course() == Course.OPEN;
      return Optional.of(
          new Compared(
              tallied.tally().label(),
              tallied.tally().unit(),
              Domains.of(tallied.tally()),
              mayLack));
    }
    if (leaf.condition() instanceof Condition.MeanOf<?, ?> mean) {
      Quantity range = Domains.of(mean.measure()).range();
      Text label = EvaluatorMessages.text("node.mean", mean.measure().label());
      return Optional.of(
          new Compared(label, mean.measure().unit(), new Domain(range, false), true));
    }
    return ofParts(leaf);
  }

  private static Optional<Compared> ofParts(Asked leaf) {
    if (leaf.condition() instanceof Condition.CountWhere<?, ?> count) {
      Text label = EvaluatorMessages.text("node.count", count.parts().label());
      return inside(count.body(), leaf)
          .map(body -> new Compared(label, Unit.COUNT, number(body), false));
    }
    Condition.ShareOf<?, ?> share = (Condition.ShareOf<?, ?>) leaf.condition();
    Text label = EvaluatorMessages.text("node.share", share.parts().label());
    return inside(share.body(), leaf)
        .map(body -> new Compared(label, Unit.SHARE, share(body), true));
  }

  private static Optional<Possible> inside(Condition<?> body, Asked leaf) {
    return Joint.of(List.of(new Asked(body, leaf.figured())));
  }

  /** None where no part can meet it. */
  private static Domain number(Possible body) {
    return body.any(0, OutcomeKind.SATISFIED) ? Domain.COUNT : Domain.whole(0, 0);
  }

  /** None where no part can meet it, all where none can do otherwise. */
  private static Domain share(Possible body) {
    if (!body.any(0, OutcomeKind.SATISFIED)) {
      return Domain.whole(0, 0);
    }
    return body.only(OutcomeKind.SATISFIED) ? Domain.whole(1, 1) : Domain.SHARE;
  }

  private Possible possible(List<Asked> leaves) {
    List<Need> needs =
        leaves.stream()
            .map(leaf -> leaf.figured().need(Leaves.requirement(leaf.condition()).orElseThrow()))
            .toList();
    Possible possible = new Possible();
    if (mayLack) {
      possible.add(Collections.nCopies(leaves.size(), NONE), Example.NONE);
    }
    domain.samples(allowed(needs)).forEach(value -> row(needs, value, possible));
    return possible;
  }

  private static List<Quantity> allowed(List<Need> needs) {
    return needs.stream()
        .filter(Need.Settled.class::isInstance)
        .map(need -> ((Need.Settled) need).allowed())
        .toList();
  }

  private void row(List<Need> needs, Fraction value, Possible possible) {
    List<OutcomeKind> row = new ArrayList<>();
    for (Need need : needs) {
      row.add(need instanceof Need.Settled settled ? outcome(settled, value) : NONE);
    }
    int telling =
        2 * Collections.frequency(row, OutcomeKind.SATISFIED) + (at(needs, value) ? 1 : 0);
    Example example = new Example(telling, Optional.of(new Example.Value(label, value, unit)));
    possible.add(List.copyOf(row), example);
  }

  /** Whether the value is one of the thresholds, where an answer turns. */
  private static boolean at(List<Need> needs, Fraction value) {
    return needs.stream()
        .anyMatch(need -> need instanceof Need.Settled settled && settled.value().equals(value));
  }

  private static OutcomeKind outcome(Need.Settled settled, Fraction value) {
    return Quantity.exactly(value).within(settled.allowed())
        ? OutcomeKind.SATISFIED
        : OutcomeKind.VIOLATED;
  }
}
