package vn.chibo.core.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.Text;

/**
 * Collects the broken invariants of one value, so that all are raised together. A sound value costs
 * next to nothing: words handed in as a supplier are only put together for a fault.
 */
public final class Faults {
  private List<Fault> found = List.of();

  /** Nothing found yet. */
  public Faults() {}

  /**
   * The text of an identity, in normal form C, its leading zeros kept.
   *
   * @throws FaultException if it is blank, with the key {@code identity-blank}, or as {@link
   *     #visible} says
   */
  public static String identity(String value) {
    new Faults()
        .unless(!value.isBlank(), "identity-blank", () -> CoreMessages.text("identity-blank"))
        .raise();
    return visible(value);
  }

  /**
   * The text of an identity that may be blank, in normal form C.
   *
   * @throws FaultException if it holds a character that no reader sees or that steers a terminal:
   *     two ids would look alike; the fault has the key {@code identity-unseen} and names the
   *     character
   */
  public static String visible(String value) {
    int at = Nfc.unseen(value);
    OptionalInt control = value.chars().filter(Character::isISOControl).findFirst();
    if (at >= 0 || control.isPresent()) {
      int sign = control.orElseGet(() -> value.codePointAt(at));
      String code = String.format(Locale.ROOT, "U+%04X", sign);
      throw new FaultException(
          Fault.of("identity-unseen", CoreMessages.text("identity-unseen", code)));
    }
    return Nfc.of(value);
  }

  /** Adds a fault where the value is not sound. */
  public Faults unless(boolean sound, String key, Text message) {
    return unless(sound, key, () -> message);
  }

  /** Adds a fault where the value is not sound; only then the message is asked for. */
  public Faults unless(boolean sound, String key, Supplier<Text> message) {
    if (!sound) {
      add(Fault.of(key, message.get()));
    }
    return this;
  }

  /** Adds a fault. */
  public void add(Fault fault) {
    if (found.isEmpty()) {
      found = new ArrayList<>();
    }
    found.add(fault);
  }

  /**
   * Ends the check.
   *
   * @throws FaultException if anything was found
   */
  public void raise() {
    if (!found.isEmpty()) {
      throw new FaultException(found);
    }
  }
}
