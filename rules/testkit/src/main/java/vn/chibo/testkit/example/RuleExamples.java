package vn.chibo.testkit.example;

import java.util.List;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.mutant.Mutant;
import vn.chibo.testkit.tree.Books;

/**
 * The examples of some books, put to the test: every one comes out as its author expects, together
 * they show each rule from all sides, and they notice every small mistake that could be made in
 * writing a rule down.
 *
 * <pre>{@code
 * class OurExamplesTest implements RuleExamples {
 *   @Override
 *   public List<RuleBook> books() {
 *     return List.of(OurRules.BOOK);
 *   }
 *
 *   @Override
 *   public List<Example> examples() {
 *     return List.of(
 *         Example.given("ours/an-hour", cellWithAMeetingOf(59)).violated("59 minutes"),
 *         Example.given("ours/an-hour", cellWithAMeetingOf(60)).satisfied("60 minutes"));
 *   }
 * }
 * }</pre>
 *
 * <p>A failure lists everything that is missing, so that it can be copied into the next example.
 */
public interface RuleExamples {

  /** The books whose rules the examples are of. */
  List<RuleBook> books();

  /** The examples, those of a rule in whatever order. */
  List<Example> examples();

  /** What is chosen where an example chooses nothing: every unconfirmed rule is switched on. */
  default Choices choices() {
    return Books.switchedOn(books());
  }

  /** Each example comes out as expected in every book that has its rule. */
  @net.jqwik.api.Example
  default void should_come_out_as_every_example_expects() {
    Failed.where("examples come out otherwise", WrongOutcomes.of(books(), examples(), choices()));
  }

  /** Every rule has examples of all its outcomes, and each of its conditions decides both ways. */
  @net.jqwik.api.Example
  default void should_show_each_rule_from_all_sides() {
    Failed.where(
        "the examples do not show", RuleCoverage.of(books(), examples(), choices()).gaps());
  }

  /** No mutant of any rule passes all examples of the rule. */
  @net.jqwik.api.Example
  default void should_notice_every_mistake() {
    MutationReport report = MutationReport.of(books(), examples(), choices());
    Failed.where("no example notices", words(report.survivors()));
    Failed.where("proved to be no mistake, but noticed", words(report.refuted()));
  }

  private static List<String> words(List<Mutant> mutants) {
    return mutants.stream().map(Mutant::toString).toList();
  }
}
