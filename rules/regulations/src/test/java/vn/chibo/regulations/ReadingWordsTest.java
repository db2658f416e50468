package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.regulations.data.Provision;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.discipline.DisciplineRules;
import vn.chibo.regulations.membership.Standing;

/** What readers call readings, and the figures that questions say, stand beside the clause. */
class ReadingWordsTest {
  private static final Regulations REGULATIONS = Regulations.standard();

  private static Stream<Rule<?>> rules() {
    return REGULATIONS.jurisdictions().ids().stream()
        .flatMap(place -> REGULATIONS.forJurisdiction(place.value()).rules().stream())
        .distinct();
  }

  private static Stream<Condition.Readings<?>> readings(Rule<?> rule) {
    return rule.nodes()
        .filter(Condition.Readings.class::isInstance)
        .map(node -> (Condition.Readings<?>) node);
  }

  @Test
  void should_have_words_for_every_reading_of_every_rule() {
    assertThat(rules().flatMap(ReadingWordsTest::readings))
        .hasSizeGreaterThan(10)
        .allSatisfy(node -> assertThat(node.labels().keySet()).isEqualTo(node.readings().keySet()));
  }

  /** Those of the cap are called by their bases; its provision calls those of the counts. */
  @Test
  void should_name_no_reading_that_the_rule_of_the_provision_does_not_ask() {
    Set<String> other = new TreeSet<>();
    for (Rule<?> rule : rules().collect(Collectors.toSet())) {
      Set<String> named = Provisions.of(rule.id().value()).readings().keySet();
      Set<String> asked =
          readings(rule)
              .flatMap(node -> node.readings().keySet().stream())
              .collect(Collectors.toSet());
      if (!asked.equals(named)) {
        other.add(rule.id().value());
      }
    }
    assertThat(other).containsExactly("hd16-2018/excellent-cap");
    assertThat(Provisions.of("hd16-2018/excellent-cap").readings())
        .containsOnlyKeys("EXACTLY_GOOD", "GOOD_OR_BETTER");
  }

  @Test
  void should_refuse_readings_that_a_provision_does_not_name() {
    assertThatThrownBy(() -> Provisions.readings("hd42-2025/attendance-target", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AT_LEAST_90");
  }

  private static List<Text> questions(Rule<MemberRecord> rule) {
    return rule.nodes()
        .filter(Condition.Judgement.class::isInstance)
        .map(node -> ((Condition.Judgement<?>) node).question())
        .toList();
  }

  @Test
  void should_say_the_figure_of_the_provision_when_a_question_has_one() {
    assertThat(Provisions.of("statutes/removal-of-name").figure("months-in-a-year"))
        .isEqualTo(Fraction.of(3));
    assertThat(questions(Standing.THREE_MONTHS))
        .contains(
            Text.of(
                "đảng viên bỏ sinh hoạt 3 tháng trong năm không có lý do chính đáng",
                "the member was absent for 3 months in a year without good reason"));
    assertThat(Provisions.of("qd296-2025/deferral").figure("child-months"))
        .isEqualTo(Fraction.of(12));
    assertThat(DisciplineRules.DEFERRAL.parameters()).containsExactly("child-months");
    assertThat(questions(DisciplineRules.DEFERRAL))
        .singleElement()
        .matches(question -> question.vietnamese().contains("nuôi con dưới 12 tháng tuổi"))
        .matches(question -> question.english().contains("nursing a child under 12 months"));
  }

  @Test
  void should_have_one_value_of_a_figure_that_words_say() {
    Provision moving = Provisions.of("qd01-2026/start-of-rates");
    assertThat(moving.figure("FROM_2026_02_01")).isEqualTo(Fraction.ONE);
    assertThatThrownBy(() -> moving.figure("NEVER"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("qd01-2026/start-of-rates has no one value of NEVER");
  }
}
