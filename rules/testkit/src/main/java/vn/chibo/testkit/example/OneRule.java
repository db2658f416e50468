package vn.chibo.testkit.example;

import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.testkit.tree.Books;

/** One rule, as it is or with a mistake, asked of examples. */
final class OneRule {
  private final Evaluator evaluator;
  private final Choices choices;

  /**
   * A rule of a book.
   *
   * @param choices what is chosen where an example chooses nothing
   */
  OneRule(RuleBook book, Rule<?> rule, Figures figures, Choices choices) {
    this.evaluator = Evaluator.of(Books.alone(book, rule, figures));
    this.choices = choices;
  }

  private Evaluation ask(Example example) {
    return evaluator
        .choosing(example.choices().orElse(choices))
        .evaluate(example.record(), example.asOf());
  }

  /** Whether an example comes out as expected; not where it cannot even be asked. */
  boolean meets(Example example) {
    try {
      return example.expected().met(ask(example).code(0));
    } catch (FaultException e) {
      return false;
    }
  }

  /** The kind of the outcome. */
  OutcomeKind kind(Example example) {
    return ask(example).kind(0);
  }

  /** What is said of an example, and why. */
  String words(Example example) {
    Evaluation evaluation = ask(example);
    String why = evaluation.findings().get(0).text(Language.ENGLISH);
    return OutcomeCode.describe(evaluation.code(0)) + "\n" + why.indent(4);
  }
}
