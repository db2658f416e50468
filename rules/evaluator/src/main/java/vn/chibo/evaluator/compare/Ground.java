package vn.chibo.evaluator.compare;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** In what two findings of one rule differ. */
public enum Ground {
  /** The figures observed or required, and by how much they miss each other. */
  FIGURES,
  /** The facts on which they rest. */
  FACTS,
  /** The clauses that they cite. */
  CLAUSES,
  /** Nothing of these: the days asked, the words, what is missing. */
  OTHER;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.text("next.ground." + name());
  }
}
