package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * The number of a membership card (số thẻ đảng viên); leading zeros count. Never printed by {@code
 * toString}.
 *
 * @param value the number as it is printed, without spaces around it
 */
public record CardNumber(@JsonValue String value) {
  /**
   * Cuts the spaces around it.
   *
   * @throws vn.chibo.core.fault.FaultException if nothing is left; the fault has the key {@code
   *     card-number-blank}
   */
  public CardNumber {
    value = value.strip();
    new Faults()
        .unless(!value.isEmpty(), "card-number-blank", CoreMessages.text("card-number-blank"))
        .raise();
  }

  /** Hides the number: it is personal. */
  @Override
  public String toString() {
    return "CardNumber[***]";
  }
}
