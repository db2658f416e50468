package vn.chibo.testkit.tree;

import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;

/** What a node may become. */
public interface Change {
  /** What a node becomes, each for itself; none where it stays as it is. */
  <S> Stream<Changed<S>> of(Condition<S> node);
}
