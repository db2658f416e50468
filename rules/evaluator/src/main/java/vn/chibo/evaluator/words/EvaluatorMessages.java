package vn.chibo.evaluator.words;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the evaluator. */
public final class EvaluatorMessages {
  private static final Messages MESSAGES =
      Messages.read(
          EvaluatorMessages.class.getResourceAsStream("evaluator_vi.properties"),
          EvaluatorMessages.class.getResourceAsStream("evaluator_en.properties"));

  private EvaluatorMessages() {}

  /** The words of a key. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** The words of a constant, under {@code <Type>.<CONSTANT>}. */
  public static Text of(Enum<?> constant) {
    return MESSAGES.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /** The whole bundle. */
  public static Messages bundle() {
    return MESSAGES;
  }
}
