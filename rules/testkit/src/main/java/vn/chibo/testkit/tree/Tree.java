package vn.chibo.testkit.tree;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;

/** The nodes of a condition, whatever kinds of node there are: each is a record of its parts. */
public final class Tree {
  private Tree() {}

  /** The node and all below it, from the top. */
  public static Stream<Condition<?>> nodes(Condition<?> node) {
    Stream<Condition<?>> below =
        Arrays.stream(node.getClass().getRecordComponents())
            .map(component -> value(component, node))
            .flatMap(Tree::conditions)
            .flatMap(Tree::nodes);
    return Stream.concat(Stream.of(node), below);
  }

  private static Stream<Condition<?>> conditions(Object value) {
    if (value instanceof Condition<?> condition) {
      return Stream.of(condition);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(Tree::conditions);
    }
    return value instanceof Collection<?> list
        ? list.stream().flatMap(Tree::conditions)
        : Stream.empty();
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of " + of, e);
    }
  }
}
