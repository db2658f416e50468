package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Nfc;

/**
 * The number of a Party document (số hiệu): {@code 12-HD/BTCTW}.
 *
 * <p>It is no identity: numbers repeat in every term and with every issuer of the same letters.
 * Stray spaces are read over, TƯ is TW, a dash of any length is a hyphen, and decomposed letters
 * and the look-alike of Đ (U+00D0) are read as what they stand for. Other letters are refused:
 * {@code 10-CT/TVV} names no issuer, {@code 141-CV/VPTW/nb} has a part too many, {@code
 * 293/2025/NĐ-CP} is a number of the State. A catalogue keeps such a number as text.
 *
 * <pre>{@code
 * DocumentNumber number = DocumentNumber.parse("12- HD/BTCTW");
 * number.toString(); // 12-HD/BTCTW
 * number.kinds();    // [GUIDANCE]
 * }</pre>
 *
 * @param serial the running number, 1 to 99999; printed with two digits at least
 * @param type the letters of the kind of document, such as HD
 * @param issuer the letters of the issuer, such as BTCTW
 */
public record DocumentNumber(int serial, String type, String issuer) {
  private static final int LAST = 99_999;
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})-(\\p{L}+)/(\\p{L}[\\p{L}.]*)");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DASH = Pattern.compile("\\p{Pd}");

  /** A committee, or one of its organs: the letters of the organ stand before the committee's. */
  private static final Pattern ISSUER =
      Pattern.compile("(?:BTC|VP|UBKT|BTG|BTGDV|BDV)?(?:TW|TU|Th\\.U|QU|HU|ĐU)|ĐUK|ĐUQH|CB");

  /**
   * Reads the letters as {@link #parse} does and refuses what it refuses.
   *
   * @throws FaultException if the serial is out of bounds or the letters are not known
   */
  public DocumentNumber {
    type = normal(type);
    issuer = normal(issuer);
    if (serial < 1 || serial > LAST || !known(type, issuer)) {
      throw refused(printed(serial, type, issuer));
    }
  }

  /**
   * Reads a number.
   *
   * @throws FaultException if it has no such form, kind or issuer; the fault has the key {@code
   *     document-number}
   */
  @JsonCreator
  public static DocumentNumber parse(String printed) {
    return tryParse(printed).orElseThrow(() -> refused(printed));
  }

  /** Reads a number, empty where it has no such form, kind or issuer. */
  public static Optional<DocumentNumber> tryParse(String printed) {
    Matcher matcher = FORM.matcher(normal(printed));
    if (!matcher.matches() || !known(matcher.group(2), matcher.group(3))) {
      return Optional.empty();
    }
    int serial = Integer.parseInt(matcher.group(1));
    return serial < 1
        ? Optional.empty()
        : Optional.of(new DocumentNumber(serial, matcher.group(2), matcher.group(3)));
  }

  /** The kinds of document that its letters may stand for: QĐ is a regulation or a decision. */
  public List<DocumentType> kinds() {
    return Arrays.stream(DocumentType.values())
        .filter(kind -> kind.letters().contains(type))
        .toList();
  }

  /** The number as it is written: {@code 12-HD/BTCTW}. */
  @JsonValue
  @Override
  public String toString() {
    return printed(serial, type, issuer);
  }

  /** What is printed, without what no reader sees. */
  static String normal(String printed) {
    String closed = SPACE.matcher(Nfc.of(printed)).replaceAll("");
    return DASH.matcher(closed).replaceAll("-").replace("TƯ", "TW").replace('\u00D0', '\u0110');
  }

  private static boolean known(String type, String issuer) {
    return Arrays.stream(DocumentType.values()).anyMatch(kind -> kind.letters().contains(type))
        && ISSUER.matcher(issuer).matches();
  }

  private static String printed(int serial, String type, String issuer) {
    return String.format(Locale.ROOT, "%02d", serial) + "-" + type + "/" + issuer;
  }

  private static FaultException refused(String printed) {
    return new FaultException(
        Fault.of("document-number", CoreMessages.text("document-number", printed.strip())));
  }
}
