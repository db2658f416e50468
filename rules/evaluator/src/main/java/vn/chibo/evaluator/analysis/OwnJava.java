package vn.chibo.evaluator.analysis;

import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Parts;

/** Nodes that an author's own Java decides: what it can give is not known without running it. */
final class OwnJava implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      PartKey part = PartKey.of(rule.id());
      rule.nodes().forEach(node -> node(part, node, findings));
    }
  }

  private static void node(PartKey part, Condition<?> node, Findings findings) {
    if (node instanceof Condition.Compare<?> compare) {
      measure(part, node, compare.measure(), findings);
    } else if (node instanceof Condition.Tallied<?> tallied && !tallied.tally().shipped()) {
      findings.notAnalysed(part, NodeWords.of(node), "tally");
    } else if (node instanceof Condition.MeanOf<?, ?> mean) {
      measure(part, node, mean.measure(), findings);
      parts(part, node, mean.parts(), findings);
    } else if (node instanceof Condition.Decided<?>) {
      findings.notAnalysed(part, NodeWords.of(node), "decisions");
    } else if (node instanceof Condition.Permitted<?>) {
      findings.notAnalysed(part, NodeWords.of(node), "choice");
    } else {
      ofParts(part, node, findings);
    }
  }

  private static void ofParts(PartKey part, Condition<?> node, Findings findings) {
    if (node instanceof Condition.ForEvery<?, ?> every) {
      parts(part, node, every.parts(), findings);
    } else if (node instanceof Condition.CountWhere<?, ?> count) {
      parts(part, node, count.parts(), findings);
    } else if (node instanceof Condition.ShareOf<?, ?> share) {
      parts(part, node, share.parts(), findings);
    }
  }

  private static void measure(
      PartKey part, Condition<?> node, Measure<?> measure, Findings findings) {
    if (!measure.shipped()) {
      findings.notAnalysed(part, NodeWords.of(node), "measure");
    }
  }

  private static void parts(PartKey part, Condition<?> node, Parts<?, ?> parts, Findings findings) {
    if (!parts.shipped()) {
      findings.notAnalysed(part, NodeWords.of(node), "parts");
    }
  }
}
