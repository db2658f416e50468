package vn.chibo.evaluator.analysis;

import java.util.List;
import java.util.function.Function;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;

/** Nodes that join what is asked of the same subject over the same window. */
final class Joined {
  private Joined() {}

  /** The parts that a node joins; none where it is a leaf here. */
  static List<? extends Condition<?>> parts(Condition<?> node) {
    if (node instanceof Condition.All<?> all) {
      return all.parts();
    }
    if (node instanceof Condition.Any<?> any) {
      return any.parts();
    }
    if (node instanceof Condition.AtLeastOf<?> some) {
      return some.parts();
    }
    if (node instanceof Condition.When<?> when) {
      return List.of(when.condition(), when.due());
    }
    if (node instanceof Condition.Unless<?> unless) {
      return List.of(unless.exception(), unless.due());
    }
    if (node instanceof Condition.Not<?> not) {
      return List.of(not.part());
    }
    return node instanceof Condition.Named<?> named ? List.of(named.body()) : List.of();
  }

  /** Whether a node joins parts, be it none. */
  static boolean joins(Condition<?> node) {
    return node instanceof Condition.All<?>
        || node instanceof Condition.Any<?>
        || node instanceof Condition.AtLeastOf<?>
        || !parts(node).isEmpty();
  }

  /** What a node comes to, given its leaves. */
  static Outcome outcome(Condition<?> node, Function<Condition<?>, Outcome> leaves) {
    if (!joins(node)) {
      return leaves.apply(node);
    }
    List<Outcome> parts = parts(node).stream().map(part -> outcome(part, leaves)).toList();
    if (node instanceof Condition.All<?>) {
      return Joins.all(parts);
    }
    if (node instanceof Condition.Any<?>) {
      return Joins.any(parts);
    }
    if (node instanceof Condition.AtLeastOf<?> some) {
      return Joins.atLeast(some.k(), parts);
    }
    if (node instanceof Condition.When<?>) {
      return Joins.when(parts.get(0), parts.get(1));
    }
    if (node instanceof Condition.Unless<?>) {
      return Joins.unless(parts.get(0), parts.get(1));
    }
    return node instanceof Condition.Not<?> ? Joins.not(parts.get(0)) : parts.get(0);
  }
}
