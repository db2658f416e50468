package vn.chibo.testkit.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.tree.Books;

/**
 * What examples show of the rules of some books: of each rule every outcome that it can have, and
 * of each of its conditions that the rule would say something else if it alone were met, or not
 * met.
 *
 * <pre>{@code
 * System.out.println(RuleCoverage.of(book, examples).text());
 * }</pre>
 *
 * <p>Which outcomes a rule can have follows from its tree: a figure is met, not met or not
 * recorded, a rule says nothing of a record before its first day. Pending is asked for where some
 * example is pending on an earlier day.
 */
public final class RuleCoverage {
  private final List<CoveredRule> rules;

  private RuleCoverage(List<CoveredRule> rules) {
    this.rules = rules;
  }

  /** What examples show of a book in which every unconfirmed rule speaks. */
  public static RuleCoverage of(RuleBook book, List<Example> examples) {
    return of(List.of(book), examples, Books.switchedOn(List.of(book)));
  }

  /**
   * What examples show of some books, each rule once for each set of figures that it has.
   *
   * @param choices what is chosen where an example chooses nothing
   */
  public static RuleCoverage of(List<RuleBook> books, List<Example> examples, Choices choices) {
    List<CoveredRule> rules = new ArrayList<>();
    for (RuleBook book : Distinct.books(books)) {
      for (Rule<?> rule : book.rules()) {
        rules.add(CoveredRule.of(book, rule, examples, choices));
      }
    }
    return new RuleCoverage(rules);
  }

  /** What is not shown, each with its rule; none where all is. */
  public List<String> gaps() {
    return rules.stream().flatMap(rule -> rule.gaps().stream()).toList();
  }

  /** All that is shown, rule by rule, with the gaps at the end. */
  public String text() {
    String shown = rules.stream().map(CoveredRule::text).collect(Collectors.joining());
    return shown + "gaps: " + (gaps().isEmpty() ? "none" : "\n  " + String.join("\n  ", gaps()));
  }
}
