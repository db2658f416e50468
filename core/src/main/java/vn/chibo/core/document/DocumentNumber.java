package vn.chibo.core.document;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/**
 * The number of a Party document (số hiệu): {@code 12-HD/BTCTW}.
 *
 * <p>Stray spaces are read over, TƯ is TW, and decomposed letters and the look-alike of Đ (U+00D0)
 * are read as what they stand for. A number of other letters is refused: {@code 10-CT/TVV} names no
 * issuer.
 *
 * @param serial the running number, one or more digits
 * @param type the letters of the document type, such as HD
 * @param issuer the letters of the issuer, such as BTCTW
 */
public record DocumentNumber(String serial, String type, String issuer) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,5})-(\\p{L}{2,3})/(\\p{L}+(?:\\.\\p{L}+)?)");
  private static final Set<String> TYPES =
      Set.of("NQ", "CT", "KL", "QĐ", "QĐi", "QC", "HD", "KH", "ĐA", "BC", "TB", "CV");
  private static final Set<String> ISSUERS =
      Set.of(
          "TW", "BTCTW", "VPTW", "UBKTTW", "BTGTW", "BTGDVTW", "BDVTW", "TU", "BTCTU", "VPTU",
          "UBKTTU", "QU", "HU", "ThU", "Th.U", "ĐU", "ĐUK", "ĐUQH", "CB");

  /**
   * Reads a number.
   *
   * @throws FaultException if it has no such form, type or issuer; the fault has the key {@code
   *     document-number}
   */
  public static DocumentNumber parse(String printed) {
    return tryParse(printed)
        .orElseThrow(
            () ->
                new FaultException(
                    Fault.of(
                        "document-number", CoreMessages.text("document-number", printed.strip()))));
  }

  /** Reads a number, empty where it has no such form, type or issuer. */
  public static Optional<DocumentNumber> tryParse(String printed) {
    String normal =
        Normalizer.normalize(printed, Normalizer.Form.NFC)
            .replaceAll("\\s+", "")
            .replace("TƯ", "TW")
            .replace('\u00D0', '\u0110');
    Matcher matcher = FORM.matcher(normal);
    return matcher.matches()
            && TYPES.contains(matcher.group(2))
            && ISSUERS.contains(matcher.group(3))
        ? Optional.of(new DocumentNumber(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /** The number as it is written: {@code 12-HD/BTCTW}. */
  @Override
  public String toString() {
    return serial + "-" + type + "/" + issuer;
  }
}
