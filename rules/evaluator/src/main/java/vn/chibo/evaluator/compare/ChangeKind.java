package vn.chibo.evaluator.compare;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What became of a rule between two reports; each rule of either has exactly one. */
public enum ChangeKind {
  /** Both have it, with outcomes that are not the same. */
  OUTCOME,
  /** The later one alone has it. */
  APPEARED,
  /** The earlier one alone has it. */
  VANISHED,
  /** Both have it with the same outcome, for other reasons. */
  GROUNDS,
  /** Both say the same of it. */
  NOTHING;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.text("next.change." + name());
  }
}
