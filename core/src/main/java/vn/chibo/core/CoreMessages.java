package vn.chibo.core;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the core, one bundle for each package. The package is not exported. */
public final class CoreMessages {
  private static final List<Messages> BUNDLES =
      List.of(
          bundle("document"),
          bundle("organization"),
          bundle("member"),
          bundle("meeting"),
          bundle("vote"),
          bundle("review"),
          bundle("commendation"),
          bundle("oversight"),
          bundle("record"),
          bundle("time"),
          bundle("figure"),
          bundle("validation"),
          bundle("json"));

  private CoreMessages() {}

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException if no bundle has the key
   */
  public static Text text(String key, Object... arguments) {
    return BUNDLES.stream()
        .filter(bundle -> bundle.has(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no message: " + key))
        .text(key, arguments);
  }

  /** The words of a constant, under {@code <Type>.<CONSTANT>}. */
  public static Text of(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether a bundle has the key. */
  public static boolean has(String key) {
    return BUNDLES.stream().anyMatch(bundle -> bundle.has(key));
  }

  /** All keys, in order; no key stands in two bundles. */
  public static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    BUNDLES.forEach(bundle -> keys.addAll(bundle.keys()));
    return keys;
  }

  private static Messages bundle(String name) {
    return Messages.read(
        CoreMessages.class.getResourceAsStream("words/" + name + "_vi.properties"),
        CoreMessages.class.getResourceAsStream("words/" + name + "_en.properties"));
  }
}
