package vn.chibo.evaluator.population;

import java.util.Objects;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Parts that are looked at together (nhóm): the members of one grassroots organization, bodies of
 * one kind, bodies with similar functions and tasks.
 *
 * @param key a stable key, not blank
 * @param name what readers call it
 */
public record Group(String key, Text name) {
  /** All parts, where they are not taken apart. */
  public static final Group WHOLE = new Group("whole", EvaluatorMessages.text("population.whole"));

  /**
   * Keeps the key in normal form C.
   *
   * @throws vn.chibo.core.fault.FaultException if it is blank
   */
  public Group {
    key = Faults.identity(key);
    Objects.requireNonNull(name, "name");
  }
}
