package vn.chibo.evaluator.condition;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.text.Text;

/**
 * A named choice of a subject out of a closed list, such as the form of a commendation.
 *
 * @param <S> the subject
 * @param label what readers call it
 * @param reading what was chosen, empty where not recorded
 */
public record Choice<S>(Text label, Function<S, Optional<Chosen>> reading) {

  /**
   * One entry of the list.
   *
   * @param name its name in tables
   * @param label what readers call it
   */
  public record Chosen(String name, Text label) {}
}
