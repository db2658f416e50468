package vn.chibo.evaluator.waiver;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** How much of what a finding lacks is waived. */
public enum Coverage {
  /** Nothing of it. */
  NONE,
  /** Some of it: the rest still stands open. */
  PARTLY,
  /** All of it. */
  WHOLLY;

  /** What readers call it. */
  Text label() {
    return EvaluatorMessages.text("next.waiver." + name());
  }

  static Coverage of(boolean whole, List<Waiver> waivers) {
    if (waivers.isEmpty()) {
      return NONE;
    }
    return whole ? WHOLLY : PARTLY;
  }
}
