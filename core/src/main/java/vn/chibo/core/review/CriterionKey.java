package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a criterion on its form, such as {@code II.1}.
 *
 * @param value the key
 */
public record CriterionKey(@JsonValue String value) {
  /** Refuses a blank one. */
  public CriterionKey {
    value = Faults.identity(value);
  }

  /** The key itself. */
  @Override
  public String toString() {
    return value;
  }
}
