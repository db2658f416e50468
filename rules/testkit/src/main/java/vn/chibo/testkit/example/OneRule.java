package vn.chibo.testkit.example;

import java.util.Map;
import java.util.TreeMap;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.testkit.tree.Books;

/** One rule, as it is or with a mistake, asked of examples. */
final class OneRule {
  private final Rule<?> rule;
  private final Evaluator evaluator;
  private final Choices choices;

  /**
   * A rule of a book.
   *
   * @param choices what is chosen where an example chooses nothing
   */
  OneRule(RuleBook book, Rule<?> rule, Figures figures, Choices choices) {
    this.rule = rule;
    this.evaluator = Evaluator.of(Books.alone(book, rule, figures));
    this.choices = choices;
  }

  private Evaluation ask(Example example) {
    return ask(example, chosen(example));
  }

  private Evaluation ask(Example example, Choices chosen) {
    return evaluator.choosing(chosen).evaluate(example.record(), example.asOf());
  }

  private Choices chosen(Example example) {
    return example.choices().orElse(choices);
  }

  /** Whether an example comes out as expected; not where it cannot even be asked. */
  boolean meets(Example example) {
    try {
      return example.expected().met(ask(example).code(0));
    } catch (FaultException e) {
      return false;
    }
  }

  /** The kind of the outcome; a choice among readings that a mistake took away chooses nothing. */
  OutcomeKind kind(Example example) {
    Choices chosen = chosen(example);
    Map<String, String> known = new TreeMap<>(chosen.readings());
    known.computeIfPresent(rule.id().value(), (id, name) -> has(name) ? name : null);
    Choices left =
        new Choices(known, chosen.switchedOn(), chosen.precision(), chosen.denominator());
    return ask(example, left).kind(0);
  }

  private boolean has(String reading) {
    return rule.daysInForce().ends().stream().anyMatch(end -> end.name().equals(reading))
        || rule.nodes()
            .anyMatch(
                node ->
                    node instanceof Condition.Readings<?> readings
                        && readings.readings().containsKey(reading));
  }

  /** What is said of an example, and why. */
  String words(Example example) {
    Evaluation evaluation = ask(example);
    String why = evaluation.findings().get(0).text(Language.ENGLISH);
    return OutcomeCode.describe(evaluation.code(0)) + "\n" + why.indent(4);
  }
}
