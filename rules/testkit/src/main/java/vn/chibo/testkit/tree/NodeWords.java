package vn.chibo.testkit.tree;

import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/** A node in few words for developers, without what is below it. */
public final class NodeWords<S> implements Condition.Visitor<S, String> {
  private NodeWords() {}

  /** The words of a node. */
  public static <S> String of(Condition<S> node) {
    return node.accept(new NodeWords<>());
  }

  /** A requirement as {@code >= minimum-minutes}. */
  public static String of(Requirement requirement) {
    String threshold =
        requirement.threshold() instanceof Threshold.Fixed fixed
            ? fixed.value().toString()
            : ((Threshold.Parameter) requirement.threshold()).name();
    return requirement.comparison().sign() + " " + threshold;
  }

  private static String of(Parts<?, ?> parts) {
    return parts
        .meetings()
        .map(meetings -> parts.key() + " " + meetings.kinds())
        .orElse(parts.key());
  }

  @Override
  public String all(Condition.All<S> node) {
    return "all";
  }

  @Override
  public String any(Condition.Any<S> node) {
    return "any";
  }

  @Override
  public String not(Condition.Not<S> node) {
    return "not";
  }

  @Override
  public String when(Condition.When<S> node) {
    return "when";
  }

  @Override
  public String unless(Condition.Unless<S> node) {
    return "unless";
  }

  @Override
  public String atLeastOf(Condition.AtLeastOf<S> node) {
    return "at least " + node.k() + " of";
  }

  @Override
  public String compare(Condition.Compare<S> node) {
    return node.measure().topic() + " " + of(node.requirement());
  }

  @Override
  public String tallied(Condition.Tallied<S> node) {
    return node.tally().topic() + " " + of(node.requirement());
  }

  @Override
  public String forEverySpan(Condition.ForEverySpan<S> node) {
    return "each " + node.span();
  }

  @Override
  public <T> String forEvery(Condition.ForEvery<S, T> node) {
    return "every " + of(node.parts());
  }

  @Override
  public <T> String countWhere(Condition.CountWhere<S, T> node) {
    return "number of " + of(node.parts()) + " " + of(node.requirement());
  }

  @Override
  public <T> String shareOf(Condition.ShareOf<S, T> node) {
    return "share of " + of(node.parts()) + " " + of(node.requirement());
  }

  @Override
  public <T> String meanOf(Condition.MeanOf<S, T> node) {
    return "mean "
        + node.measure().topic()
        + " of "
        + of(node.parts())
        + " "
        + of(node.requirement());
  }

  @Override
  public String permitted(Condition.Permitted<S> node) {
    return "permitted by the table";
  }

  @Override
  public String decided(Condition.Decided<S> node) {
    return "decided " + node.kind();
  }

  @Override
  public String named(Condition.Named<S> node) {
    return "\"" + node.topic() + "\"";
  }

  @Override
  public String judgement(Condition.Judgement<S> node) {
    return "judged " + node.topic();
  }

  @Override
  public String readings(Condition.Readings<S> node) {
    return "readings";
  }

  @Override
  public String noFigure(Condition.NoFigure<S> node) {
    return "no figure";
  }
}
