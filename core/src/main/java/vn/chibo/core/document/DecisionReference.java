package vn.chibo.core.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.time.PartialDate;

/**
 * The decision of a committee (quyết định) to which an entry about an organization, a person or a
 * post goes back. Such papers follow no single form of number and stand in no catalogue, so the
 * number is kept as it is printed.
 *
 * @param number its number as printed
 * @param date when it was signed, as far as it is known
 */
public record DecisionReference(String number, Optional<PartialDate> date) {
  /**
   * Brings the number into normal form C.
   *
   * @throws vn.chibo.core.fault.FaultException if it is blank; the fault has the key {@code
   *     reference-number-blank}
   */
  public DecisionReference {
    number = Nfc.of(number);
    Objects.requireNonNull(date, "date");
    new Faults()
        .unless(
            !number.isBlank(),
            "reference-number-blank",
            CoreMessages.text("reference-number-blank"))
        .raise();
  }

  /** A decision of a known day. */
  public static DecisionReference of(String number, LocalDate date) {
    return new DecisionReference(number, Optional.of(PartialDate.of(date)));
  }
}
