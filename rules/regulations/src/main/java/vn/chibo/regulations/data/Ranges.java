package vn.chibo.regulations.data;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;

/** Reads intervals: from and to are in, above and below are out. */
final class Ranges {
  private Ranges() {}

  /** The interval of a row, at least one end of which is given. */
  static Quantity range(DataNode node) {
    Optional<Bound> low = end(node, "from", "above");
    Optional<Bound> high = end(node, "to", "below");
    Optional<DataNode> exactly = node.find("exactly");
    if (exactly.isPresent()) {
      if (low.isPresent() || high.isPresent()) {
        twoEnds(node, "exactly", low.isPresent() ? "from" : "to");
      }
      return Quantity.exactly(exactly.get().number());
    }
    if (low.isEmpty() && high.isEmpty()) {
      node.fault("no-ends", DataMessages.text("data.no-ends"));
    }
    return node.build(() -> new Quantity(low, high), Quantity.UNKNOWN);
  }

  private static Optional<Bound> end(DataNode node, String in, String out) {
    if (node.find(in).isPresent() && node.find(out).isPresent()) {
      twoEnds(node, in, out);
    }
    return node.find(in)
        .map(n -> new Bound(n.number(), true))
        .or(() -> node.find(out).map(n -> new Bound(n.number(), false)));
  }

  private static void twoEnds(DataNode node, String first, String second) {
    node.fault("two-ends", DataMessages.text("data.two-ends", first, second));
  }
}
