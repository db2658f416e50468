package vn.chibo.testkit.mutant;

import java.util.Collection;
import vn.chibo.evaluator.condition.Condition;

/** Conditions of which people say all, so that no window bears on them. */
final class Judged {
  private Judged() {}

  /** Whether nothing is asked but what people judge, in whatever way it is joined. */
  static boolean only(Condition<?> node) {
    if (node instanceof Condition.Judgement<?> || node instanceof Condition.NoFigure<?>) {
      return true;
    }
    if (node instanceof Condition.All<?> all) {
      return each(all.parts());
    }
    if (node instanceof Condition.Any<?> any) {
      return each(any.parts());
    }
    if (node instanceof Condition.When<?> when) {
      return only(when.condition()) && only(when.due());
    }
    if (node instanceof Condition.Named<?> named) {
      return only(named.body());
    }
    return node instanceof Condition.Not<?> not && only(not.part());
  }

  private static boolean each(Collection<? extends Condition<?>> parts) {
    return parts.stream().allMatch(Judged::only);
  }
}
