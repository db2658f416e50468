package vn.chibo.testkit;

import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.share;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.indicator.CountingForm;
import vn.chibo.evaluator.indicator.CountingForms;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.evaluator.indicator.IndicatorInterval;

/**
 * All laws over rules that are made of indicators, of those whose facts the generated cells have;
 * no clause says any of it.
 */
class IndicatorRulesProperties {
  private static final Text WORDS = Text.of("số theo dõi", "what is watched");

  private static Indicator indicator(String key, CountingForm form) {
    return Indicator.of(
        key,
        WORDS,
        form.unit(),
        IndicatorInterval.of(Span.QUARTER),
        form.counting(WORDS, Optional.of(WORDS).filter(words -> form.ratio())));
  }

  private static Indicator indicator(String key, String form, String constant) {
    return indicator(key, CountingForms.ofConstants().get(form).get(constant));
  }

  private static Rule<CellRecord> rule(Indicator indicator, Requirement requirement) {
    return indicator
        .rule(requirement)
        .id("ours/" + indicator.key())
        .cites(OurRules.SECTION_1)
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.from(LocalDate.of(2018, 7, 6)))
        .build();
  }

  private static RuleBook book() {
    Indicator shortfall =
        indicator("shortfall", CountingForms.ofNumbers().get("shorter-than").apply(90));
    return RuleBook.of(
        Figures.NONE,
        rule(indicator("merged", "meetings", "MERGED"), atMost(share(Fraction.of(1, 4)))),
        rule(indicator("median", "length", "MEDIAN"), atLeast(minutes(90))),
        rule(shortfall, atMost(minutes(20))));
  }

  @Provide
  Arbitrary<Trial> trials() {
    return Trials.of(book(), Choices.DEFAULT);
  }

  /** Fewer trials than for the rules of a book: what is new is the figure, not the condition. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void should_keep_every_law_when_a_rule_is_made_of_an_indicator(@ForAll("trials") Trial trial) {
    for (Law law : Law.values()) {
      law.check(trial);
    }
  }
}
