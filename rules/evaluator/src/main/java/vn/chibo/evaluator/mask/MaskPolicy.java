package vn.chibo.evaluator.mask;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What a masked report hides. */
public enum MaskPolicy {
  /**
   * Names: of the subject, of organizations and of bodies, and all words that the record brings
   * along. Figures, days, the places of facts in the record and the names of readings stay.
   */
  NAMES,
  /**
   * Names, and what was observed: figures, facts and their days, what is missing, and how many
   * parts there are. Figures that a clause requires are no secret and stay.
   */
  NAMES_AND_VALUES;

  /** What readers are told. */
  public Text label() {
    return EvaluatorMessages.text("next.mask." + name());
  }
}
