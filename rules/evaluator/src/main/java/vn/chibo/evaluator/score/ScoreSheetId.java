package vn.chibo.evaluator.score;

import vn.chibo.core.fault.Faults;

/**
 * Identifies a score sheet, such as {@code an-phu-ward-2025}.
 *
 * @param value the id, not blank
 */
public record ScoreSheetId(String value) {
  /**
   * Keeps the id in normal form C.
   *
   * @throws vn.chibo.core.fault.FaultException if it is blank
   */
  public ScoreSheetId {
    value = Faults.identity(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
