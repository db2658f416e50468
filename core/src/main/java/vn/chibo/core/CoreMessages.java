package vn.chibo.core;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the core. The package is not exported. */
public final class CoreMessages {
  private static final Messages MESSAGES =
      Messages.read(
          CoreMessages.class.getResourceAsStream("core_vi.properties"),
          CoreMessages.class.getResourceAsStream("core_en.properties"));

  private CoreMessages() {}

  /** The words of a key. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** The words of a constant, under {@code <Type>.<CONSTANT>}. */
  public static Text of(Enum<?> constant) {
    return MESSAGES.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
