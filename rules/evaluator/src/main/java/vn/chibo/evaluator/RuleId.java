package vn.chibo.evaluator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a rule, such as {@code hd12-2018/thematic-per-quarter}; never reused.
 *
 * @param value the id
 */
public record RuleId(@JsonValue String value) {
  /** Refuses a character that no reader sees. */
  public RuleId {
    value = Faults.visible(Objects.requireNonNull(value, "value"));
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
