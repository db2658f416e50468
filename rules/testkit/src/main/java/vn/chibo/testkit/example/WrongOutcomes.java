package vn.chibo.testkit.example;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;

/** The examples that come out otherwise than expected, in words. */
final class WrongOutcomes {
  private final List<Example> examples;
  private final Choices choices;

  private WrongOutcomes(List<Example> examples, Choices choices) {
    this.examples = examples;
    this.choices = choices;
  }

  /** What is wrong with the examples of some books. */
  static List<String> of(List<RuleBook> books, List<Example> examples, Choices choices) {
    WrongOutcomes wrong = new WrongOutcomes(examples, choices);
    List<String> all = new ArrayList<>(wrong.ofNoRule(books));
    for (RuleBook book : Distinct.books(books)) {
      for (Rule<?> rule : book.rules()) {
        all.addAll(wrong.of(book, rule));
      }
    }
    return all;
  }

  private List<String> ofNoRule(List<RuleBook> books) {
    return examples.stream()
        .filter(example -> books.stream().noneMatch(b -> b.find(example.rule()).isPresent()))
        .map(example -> example + "\n  no book has the rule")
        .toList();
  }

  private List<String> of(RuleBook book, Rule<?> rule) {
    OneRule asked = new OneRule(book, rule, book.figures(), choices);
    return examples.stream()
        .filter(example -> example.rule().equals(rule.id()) && !asked.meets(example))
        .map(example -> words(example, asked))
        .toList();
  }

  private static String words(Example example, OneRule asked) {
    return example + "\n  expected " + example.expected() + "\n  but was " + asked.words(example);
  }
}
