package vn.chibo.regulations.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** A rule nests at most 100 levels and has at most 200,000 nodes; more is refused with words. */
class HostileRulesTest {
  private static final int DEEPEST = 100;
  private static final String REFUSED =
      "the rule hostile/rule nests conditions deeper than 100 levels or has more than 200,000 of"
          + " them; split it into several rules";

  static Stream<UnaryOperator<Condition<CellRecord>>> levels() {
    return Stream.of(
        Condition.Not::new,
        part -> new Condition.All<>(List.of(part)),
        part -> new Condition.Any<>(List.of(part)),
        part -> new Condition.When<>(HostileRules.judgement(), part),
        part -> new Condition.ForEverySpan<>(Span.YEAR, part),
        part -> Conditions.readings(Map.of("one", part)));
  }

  private static Report report(Condition<CellRecord> condition) {
    RuleBook book = RuleBook.of(Figures.NONE, HostileRules.asking(condition));
    return Evaluator.of(book).evaluate(Large.cell(2), Large.YEAR.last()).report();
  }

  private static List<Fault> faults(Condition<CellRecord> condition) {
    return catchThrowableOfType(FaultException.class, () -> HostileRules.asking(condition))
        .faults();
  }

  private static void refused(Condition<CellRecord> condition) {
    assertThat(faults(condition))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.key()).isEqualTo("rule-too-large");
              assertThat(fault.message().english()).isEqualTo(REFUSED);
              assertThat(fault.message().vietnamese()).contains("hostile/rule", "100 tầng");
            });
  }

  @ParameterizedTest
  @MethodSource("levels")
  void should_evaluate_explain_store_and_check_a_rule_of_the_deepest_kind(
      UnaryOperator<Condition<CellRecord>> level) {
    Report report = report(HostileRules.deep(DEEPEST, level));
    ChiboJson json = ChiboJson.jackson3();

    assertThat(json.read(json.write(report), Report.class)).isEqualTo(report);
    assertThat(report.text(Language.VIETNAMESE)).isNotEmpty();
    assertThat(ExplanationChecker.check(report.findings().get(0).explanation())).isEmpty();
    assertThat(report.hashes().book().value()).hasSize(64);
  }

  @ParameterizedTest
  @MethodSource("levels")
  void should_refuse_a_rule_that_is_one_level_deeper(UnaryOperator<Condition<CellRecord>> level) {
    refused(HostileRules.deep(DEEPEST + 1, level));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void should_refuse_a_rule_of_10_000_levels(UnaryOperator<Condition<CellRecord>> level) {
    refused(HostileRules.deep(10_000, level));
  }

  /** Each level holds the one below twice: forty of them are a million million nodes. */
  @Test
  void should_refuse_a_rule_that_is_small_to_write_and_endless_to_walk() {
    refused(HostileRules.deep(40, part -> new Condition.All<>(List.of(part, part))));
  }

  @Test
  void should_answer_a_rule_of_100_000_parts() {
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, HostileRules.wide(100_000)));

    Report report = evaluator.evaluate(Large.cell(2), Large.YEAR.last()).report();

    assertThat(report.findings().get(0).explanation().parts()).hasSize(100_000);
    assertThat(report.text(Language.ENGLISH)).isNotEmpty();
  }
}
