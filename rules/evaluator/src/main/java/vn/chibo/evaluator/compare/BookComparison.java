package vn.chibo.evaluator.compare;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Language;

/**
 * What two books say of many records: for each rule how often its outcome went from which kind to
 * which.
 *
 * @param records how many records there were
 * @param witnesses which record stands as the witness of a change
 * @param rules the rules of the first book in its order, then those that only the second has
 */
public record BookComparison(long records, WitnessChoice witnesses, List<RuleTransitions> rules) {
  /** Copies the list. */
  public BookComparison {
    rules = List.copyOf(rules);
  }

  /** One rule by its id, empty where neither book has it. */
  public Optional<RuleTransitions> rule(String id) {
    return rules.stream().filter(rule -> rule.rule().value().equals(id)).findFirst();
  }

  /** The rules of which the books say different things of some record. */
  public List<RuleTransitions> changed() {
    return rules.stream().filter(rule -> !rule.changed().isEmpty()).toList();
  }

  /** The changed rules in words: how often, and one record for each change. */
  public String text(Language language) {
    return new ComparisonText(language).of(this);
  }
}
