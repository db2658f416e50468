package vn.chibo.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  private static final Map<String, Messages> BUNDLE_OF_KEY = bundleOfKey();

  private CoreMessages() {}

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException if no bundle has the key
   */
  public static Text text(String key, Object... arguments) {
    Messages bundle = BUNDLE_OF_KEY.get(key);
    if (bundle == null) {
      throw new IllegalArgumentException("no message: " + key);
    }
    return bundle.text(key, arguments);
  }

  /** The words of a constant, under {@code <Type>.<CONSTANT>}. */
  public static Text of(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** Whether a bundle has the key. */
  public static boolean has(String key) {
    return BUNDLE_OF_KEY.containsKey(key);
  }

  /** All keys, in order; no key stands in two bundles. */
  public static Set<String> keys() {
    return BUNDLE_OF_KEY.keySet();
  }

  private static Map<String, Messages> bundleOfKey() {
    Map<String, Messages> bundles = new TreeMap<>();
    for (Messages bundle : BUNDLES) {
      bundle.keys().forEach(key -> bundles.put(key, bundle));
    }
    return Collections.unmodifiableMap(bundles);
  }

  private static Messages bundle(String name) {
    return Messages.read(
        CoreMessages.class.getResourceAsStream("words/" + name + "_vi.properties"),
        CoreMessages.class.getResourceAsStream("words/" + name + "_en.properties"));
  }
}
