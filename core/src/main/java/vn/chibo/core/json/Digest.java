package vn.chibo.core.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a value is, in one line: the same for equal values, on every machine and with every version
 * of Jackson or none. It seals what was judged, so that a later reader can tell that nothing was
 * changed.
 *
 * <pre>{@code
 * String sealed = Digest.of(record);     // 64 hexadecimal digits
 * Digest.of(json.read(text, CellRecord.class)).equals(sealed);
 * }</pre>
 */
public final class Digest {
  private static final Shapes SHAPES = new Shapes();

  private Digest() {}

  /**
   * The SHA-256 of the text that {@link ChiboJson#write} gives, in UTF-8, as lower-case hexadecimal
   * digits.
   *
   * @throws vn.chibo.core.fault.FaultException if the value holds objects and lists more than 400
   *     deep
   */
  public static String of(Object value) {
    byte[] text = CanonicalText.of(SHAPES.tree(value)).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(text));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every platform of Java has SHA-256", e);
    }
  }
}
