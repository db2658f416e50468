package vn.chibo.evaluator.waiver;

import java.util.List;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What is not met, node by node. A node lacks what its violated parts lack, if it has some; every
 * one of them must be waived, even where one of several ways would have been enough.
 *
 * @param node a violated node
 */
record Lack(Explanation node) {

  /** Whether all of it is waived by one or the other. */
  boolean covered(List<Waiver> waivers) {
    if (waivers.stream().anyMatch(waiver -> waiver.holds(node))) {
      return true;
    }
    List<Lack> parts = parts();
    return !parts.isEmpty() && parts.stream().allMatch(part -> part.covered(waivers));
  }

  /** Whether a waiver speaks of some of it. */
  boolean concerns(Waiver waiver) {
    return waiver.holds(node) || parts().stream().anyMatch(part -> part.concerns(waiver));
  }

  private List<Lack> parts() {
    return asked().stream()
        .filter(part -> part.outcome() instanceof Outcome.Violated)
        .map(Lack::new)
        .toList();
  }

  /** A condition or an exception asks for nothing itself; of readings the chosen one asks. */
  private List<Explanation> asked() {
    List<Explanation> parts = node.parts();
    if (node.kind() == NodeKind.WHEN || node.kind() == NodeKind.UNLESS) {
      return parts.subList(1, parts.size());
    }
    return node.kind() == NodeKind.CHOSEN_READING ? parts.subList(0, 1) : parts;
  }
}
