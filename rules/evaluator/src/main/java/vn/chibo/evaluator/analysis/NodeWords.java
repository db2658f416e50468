package vn.chibo.evaluator.analysis;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What readers call a node: its own label, or that of the first node below it that has one. */
final class NodeWords {
  private NodeWords() {}

  static Text of(Condition<?> node) {
    return labelled(node)
        .or(() -> below(node).map(NodeWords::of))
        .orElseGet(() -> EvaluatorMessages.text("node.all"));
  }

  private static Optional<Condition<?>> below(Condition<?> node) {
    if (node instanceof Condition.ForEverySpan<?> spans) {
      return Optional.of(spans.body());
    }
    if (node instanceof Condition.Readings<?> readings) {
      return readings.readings().values().stream().<Condition<?>>map(each -> each).findFirst();
    }
    List<? extends Condition<?>> parts = Joined.parts(node);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
  }

  private static Optional<Text> labelled(Condition<?> node) {
    if (node instanceof Condition.Compare<?> compare) {
      return Optional.of(compare.measure().label());
    }
    if (node instanceof Condition.Tallied<?> tallied) {
      return Optional.of(tallied.tally().label());
    }
    if (node instanceof Condition.MeanOf<?, ?> mean) {
      return Optional.of(EvaluatorMessages.text("node.mean", mean.measure().label()));
    }
    return ofParts(node).or(() -> said(node));
  }

  private static Optional<Text> ofParts(Condition<?> node) {
    if (node instanceof Condition.ForEvery<?, ?> every) {
      return Optional.of(EvaluatorMessages.text("node.every", every.parts().label()));
    }
    if (node instanceof Condition.CountWhere<?, ?> count) {
      return Optional.of(EvaluatorMessages.text("node.count", count.parts().label()));
    }
    return node instanceof Condition.ShareOf<?, ?> share
        ? Optional.of(EvaluatorMessages.text("node.share", share.parts().label()))
        : Optional.empty();
  }

  private static Optional<Text> said(Condition<?> node) {
    if (node instanceof Condition.Named<?> named) {
      return Optional.of(named.label());
    }
    if (node instanceof Condition.Judgement<?> judgement) {
      return Optional.of(judgement.question());
    }
    if (node instanceof Condition.Decided<?> decided) {
      return Optional.of(decided.kind().label());
    }
    if (node instanceof Condition.Permitted<?> permitted) {
      return Optional.of(permitted.value().label());
    }
    return node instanceof Condition.NoFigure<?> none ? Optional.of(none.note()) : Optional.empty();
  }
}
