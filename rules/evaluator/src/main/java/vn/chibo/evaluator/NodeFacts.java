package vn.chibo.evaluator;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.condition.Condition;

/** The topics of a condition, of which reports may speak. */
final class NodeFacts {
  private NodeFacts() {}

  /** The topics of a condition. */
  static Stream<Topic> topics(Condition<?> condition) {
    return Nodes.of(condition).flatMap(node -> topic(node).stream());
  }

  private static Optional<Topic> topic(Condition<?> node) {
    if (node instanceof Condition.Compare<?> compare) {
      return Optional.of(compare.measure().topic());
    }
    if (node instanceof Condition.Tallied<?> tallied) {
      return Optional.of(tallied.tally().topic());
    }
    if (node instanceof Condition.MeanOf<?, ?> mean) {
      return Optional.of(mean.measure().topic());
    }
    return node instanceof Condition.Named<?> named ? Optional.of(named.topic()) : Optional.empty();
  }
}
