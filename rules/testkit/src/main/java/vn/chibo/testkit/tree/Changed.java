package vn.chibo.testkit.tree;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.evaluator.condition.Condition;

/**
 * A condition in which one node is another.
 *
 * @param <S> what the condition is asked of
 * @param place where the node stands, from the top
 * @param words what became of it
 * @param condition the condition as it is then
 * @param same why it asks the same as before, empty where it asks something else
 */
public record Changed<S>(
    String place, String words, Condition<S> condition, Optional<String> same) {

  /** A node that is another. */
  public Changed(String words, Condition<S> condition) {
    this("", words, condition, Optional.empty());
  }

  /** The same, proved to ask what was asked before, or not proved. */
  public Changed<S> proved(Optional<String> why) {
    return new Changed<>(place, words, condition, why);
  }

  Changed<S> at(String where) {
    return new Changed<>(where, words, condition, same);
  }

  /** The condition around it. */
  <T> Changed<T> into(Function<Condition<S>, Condition<T>> whole) {
    return new Changed<>(place, words, whole.apply(condition), same);
  }
}
