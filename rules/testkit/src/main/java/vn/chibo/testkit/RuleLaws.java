package vn.chibo.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.testkit.tree.Books;

/**
 * All laws over all rules of some books, for the tests of a rule author. Every rule of a book is
 * found by itself; every law is tried on generated cells, organizations and members, in the years
 * in which the rules begin and end.
 *
 * <pre>{@code
 * class OurRulesProperties implements RuleLaws {
 *   @Override
 *   public List<RuleBook> books() {
 *     return List.of(OurRules.BOOK);
 *   }
 * }
 * }</pre>
 *
 * <p>A law that is broken shows the smallest record that breaks it, found by taking away what does
 * not matter; jqwik itself is not asked to shrink.
 *
 * <p>The number of tries grows with the system property {@code chibo.test.factor}, the seed is that
 * of {@code chibo.test.seed}; see {@link SeedHook}.
 */
public interface RuleLaws {

  /** The books whose rules are put through the laws. */
  List<RuleBook> books();

  /** What the caller chose; by default every unconfirmed rule is switched on. */
  default Choices choices() {
    return Books.switchedOn(books());
  }

  /** The generated trials; a rule about facts that they lack needs others. */
  @Provide
  default Arbitrary<Trial> trials() {
    return Trials.of(books(), choices());
  }

  /** {@link Law#TOTAL}. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_give_an_outcome_for_any_valid_record(@ForAll("trials") Trial trial) {
    Law.TOTAL.check(trial);
  }

  /** {@link Law#REPEATABLE}. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_say_the_same_each_time(@ForAll("trials") Trial trial) {
    Law.REPEATABLE.check(trial);
  }

  /** {@link Law#ORDER}. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_not_depend_on_the_order_of_facts(@ForAll("trials") Trial trial) {
    Law.ORDER.check(trial);
  }

  /** {@link Law#SURROUNDINGS}. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_not_depend_on_locale_and_time_zone(@ForAll("trials") Trial trial) {
    Law.SURROUNDINGS.check(trial);
  }

  /** {@link Law#DETAILS}. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_say_what_is_missing_and_until_when(@ForAll("trials") Trial trial) {
    Law.DETAILS.check(trial);
  }

  /** {@link Law#KNOWLEDGE}. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_only_open_when_knowledge_is_hidden(@ForAll("trials") Trial trial) {
    Law.KNOWLEDGE.check(trial);
  }

  /** {@link Law#TIME}. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_only_settle_as_time_passes(@ForAll("trials") Trial trial) {
    Law.TIME.check(trial);
  }

  /** {@link Law#NOTHING}. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_decide_nothing_where_nothing_is_known(@ForAll("trials") Trial trial) {
    Law.NOTHING.check(trial);
  }

  /** {@link Law#MISSING}. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_lack_what_would_close_it_and_no_more(@ForAll("trials") Trial trial) {
    Law.MISSING.check(trial);
  }

  /** {@link Law#PLANS}. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_not_count_plans(@ForAll("trials") Trial trial) {
    Law.PLANS.check(trial);
  }

  /** {@link Law#REPAIRS}. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_be_repaired_by_its_repairs(@ForAll("trials") Trial trial) {
    Law.REPAIRS.check(trial);
  }

  /** {@link Law#EFFECT}. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_change_nothing_before_its_first_day(@ForAll("trials") Trial trial) {
    Law.EFFECT.check(trial);
  }

  /** {@link Law#EXPLANATION}. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_explain_itself_in_both_languages(@ForAll("trials") Trial trial) {
    Law.EXPLANATION.check(trial);
  }

  /** {@link Law#EVIDENCE}. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_name_every_fact_that_decides(@ForAll("trials") Trial trial) {
    Law.EVIDENCE.check(trial);
  }

  /** {@link Law#SOURCE}. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_cite_its_source(@ForAll("trials") Trial trial) {
    Law.SOURCE.check(trial);
  }

  /** {@link Law#STORED}. */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_be_read_as_it_was_stored(@ForAll("trials") Trial trial) {
    Law.STORED.check(trial);
  }

  /** {@link Law#FORCE}. */
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_speak_of_its_own_days_and_place_only(@ForAll("trials") Trial trial) {
    Law.FORCE.check(trial);
  }

  /** {@link Law#THRESHOLDS}. */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  default void should_decide_exactly_at_its_thresholds(@ForAll("trials") Trial trial) {
    Law.THRESHOLDS.check(trial);
  }
}
