package vn.chibo.evaluator.compare;

import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * How often the outcome of a rule went from one kind to another.
 *
 * @param from the kind by the first book, empty where it does not have the rule
 * @param to the kind by the second book, empty where it does not have the rule
 * @param count of how many records
 * @param witness one of them, for kinds that differ
 */
public record Transition(
    Optional<OutcomeKind> from, Optional<OutcomeKind> to, long count, Optional<Witness> witness) {

  /** Whether the kinds differ. */
  public boolean change() {
    return !from.equals(to);
  }

  /** From which kind to which, in words. */
  public Text words() {
    return EvaluatorMessages.text("next.from-to", kind(from), kind(to));
  }

  private static Text kind(Optional<OutcomeKind> kind) {
    return EvaluatorMessages.text("next.kind." + kind.map(OutcomeKind::name).orElse("NONE"));
  }
}
