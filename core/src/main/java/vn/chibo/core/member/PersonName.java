package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.VietnameseOrder;

/**
 * The name of a person (họ và tên), family name first. Never printed by {@code toString}.
 *
 * <pre>{@code
 * PersonName name = new PersonName("Nguyễn Văn A");
 * name.given();   // "A"
 * name.family();  // Optional["Nguyễn"]
 * }</pre>
 *
 * @param full the whole name, in Unicode normal form C, its words one space apart
 */
public record PersonName(@JsonValue String full) {
  private static final Pattern GAP = Pattern.compile("(?U)\\s+");

  /**
   * Brings the letters into normal form C and the words one space apart.
   *
   * @throws vn.chibo.core.fault.FaultException if no word is left; the fault has the key {@code
   *     person-name-blank}
   */
  public PersonName {
    full = GAP.matcher(Nfc.of(full)).replaceAll(" ").strip();
    new Faults()
        .unless(!full.isEmpty(), "person-name-blank", CoreMessages.text("person-name-blank"))
        .raise();
  }

  /** The given name: the last word, by which lists are ordered. */
  public String given() {
    return full.substring(full.lastIndexOf(' ') + 1);
  }

  /** The family name: the first word, empty where the name has one word only. */
  public Optional<String> family() {
    int end = full.indexOf(' ');
    return end < 0 ? Optional.empty() : Optional.of(full.substring(0, end));
  }

  /** Lists of members by given name, in the order of the Vietnamese alphabet. */
  public static Comparator<PersonName> byGivenName() {
    return Comparator.comparing(PersonName::full, VietnameseOrder.byGivenName());
  }

  /** Hides the name: it is personal. */
  @Override
  public String toString() {
    return "PersonName[***]";
  }
}
