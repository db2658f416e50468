package vn.chibo.core.organization;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.text.Nfc;

/**
 * The decision of a committee (quyết định) as a register refers to it. Such decisions stand in no
 * catalogue of documents, so the number is kept as printed.
 *
 * @param number the number as printed, such as {@code 15-QĐ/HU}
 * @param date the day of signature, empty where not known
 */
public record DecisionReference(@NotBlank String number, Optional<LocalDate> date) {
  /** Normalizes the number to NFC. */
  public DecisionReference {
    number = Nfc.of(Objects.requireNonNull(number, "number"));
    Objects.requireNonNull(date, "date");
  }

  /** A decision of a known day. */
  public static DecisionReference of(String number, LocalDate date) {
    return new DecisionReference(number, Optional.of(date));
  }
}
