package vn.chibo.evaluator.compare;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleId;

/**
 * What became of one rule from one book to another, over many records.
 *
 * @param rule the rule
 * @param title what readers call it: as the second book does, where it has the rule
 * @param presence which books have it
 * @param transitions those that came about, in the order of the kinds
 */
public record RuleTransitions(
    RuleId rule, Text title, Presence presence, List<Transition> transitions) {
  /** Copies the list. */
  public RuleTransitions {
    transitions = List.copyOf(transitions);
  }

  /** Those between kinds that differ, each with a witness. */
  public List<Transition> changed() {
    return transitions.stream().filter(Transition::change).toList();
  }

  /** Which books have a rule. */
  public enum Presence {
    /** Both of them. */
    BOTH,
    /** The first only. */
    ONLY_BEFORE,
    /** The second only. */
    ONLY_AFTER
  }
}
