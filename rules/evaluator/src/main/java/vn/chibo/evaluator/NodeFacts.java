package vn.chibo.evaluator;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * What the nodes of a condition ask for: figures by name, and topics of which reports may speak.
 */
final class NodeFacts {
  private NodeFacts() {}

  /** The names of the figures of a condition. */
  static Stream<String> figures(Condition<?> condition) {
    return Nodes.of(condition)
        .flatMap(node -> requirement(node).stream())
        .map(Requirement::threshold)
        .filter(Threshold.Parameter.class::isInstance)
        .map(threshold -> ((Threshold.Parameter) threshold).name());
  }

  /** The topics of a condition. */
  static Stream<Topic> topics(Condition<?> condition) {
    return Nodes.of(condition).flatMap(node -> topic(node).stream());
  }

  private static Optional<Requirement> requirement(Condition<?> node) {
    if (node instanceof Condition.Compare<?> compare) {
      return Optional.of(compare.requirement());
    }
    if (node instanceof Condition.Tallied<?> tallied) {
      return Optional.of(tallied.requirement());
    }
    if (node instanceof Condition.CountWhere<?, ?> count) {
      return Optional.of(count.requirement());
    }
    if (node instanceof Condition.ShareOf<?, ?> share) {
      return Optional.of(share.requirement());
    }
    return node instanceof Condition.MeanOf<?, ?> mean
        ? Optional.of(mean.requirement())
        : Optional.empty();
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
