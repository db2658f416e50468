package vn.chibo.evaluator;

import java.util.List;
import java.util.function.Function;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/** What a requirement comes to in a window: a claim, or an outcome where no figure is settled. */
sealed interface Due {

  /** The figure is settled. */
  record Settled(Claim claim) implements Due {}

  /** No figure is on record for the day, or those that are disagree. */
  record Open(Outcome outcome) implements Due {}

  /** A node that asks it: by its claim, or with the outcome for want of one. */
  default Explanation explain(NodeKind kind, Text label, Function<Claim, Explanation> asked) {
    if (this instanceof Settled settled) {
      return noted(asked.apply(settled.claim()), settled.claim());
    }
    return Explanation.leaf(kind, label, ((Open) this).outcome());
  }

  private static Explanation noted(Explanation node, Claim claim) {
    boolean used = node.required().isPresent() || node.kind() == NodeKind.READINGS;
    List<Text> notes = claim.notes();
    return used && !notes.isEmpty() ? node.noting(notes) : node;
  }
}
