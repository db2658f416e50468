package vn.chibo.evaluator;

import java.util.List;
import java.util.function.Supplier;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Keeps a function of an author's own that throws from ending more than its own node. */
final class Faulty {
  private Faulty() {}

  static Explanation guard(NodeKind kind, Text label, Supplier<Explanation> node) {
    try {
      return node.get();
    } catch (RuntimeException e) {
      return Explanation.leaf(
          kind, label, Outcome.undetermined(UndeterminedReason.FAULT, List.of(label)));
    }
  }
}
