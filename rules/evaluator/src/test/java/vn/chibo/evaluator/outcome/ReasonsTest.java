package vn.chibo.evaluator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed lists: a report that names another reason could not be read by those before it. */
class ReasonsTest {
  @Test
  void should_name_no_other_reason_when_a_rule_does_not_apply() {
    assertThat(Stream.of(InapplicableReason.values()).map(Enum::name))
        .containsExactly(
            "NOT_IN_FORCE",
            "OTHER_PLACE",
            "OTHER_SUBJECT",
            "CONDITION_NOT_MET",
            "EXCEPTED",
            "EMPTY_POPULATION",
            "SUBJECT_NOT_EXISTING",
            "NO_FIGURE_ON_RECORD");
  }

  @Test
  void should_name_no_other_reason_when_an_outcome_cannot_be_known() {
    assertThat(Stream.of(UndeterminedReason.values()).map(Enum::name))
        .containsExactly(
            "MISSING_FACT",
            "INCOMPLETE_REGISTER",
            "JUDGEMENT_NEEDED",
            "READING",
            "CONFLICTING_FACTS",
            "CONFLICTING_RULES",
            "FAULT");
  }

  @Test
  void should_take_the_graver_reason_when_codes_of_one_kind_are_joined() {
    UndeterminedReason[] reasons = UndeterminedReason.values();
    for (int i = 1; i < reasons.length; i++) {
      long grave = OutcomeCode.undetermined(reasons[i], 0);
      long less = OutcomeCode.undetermined(reasons[i - 1], 0);
      assertThat(OutcomeCode.graver(grave, less)).isEqualTo(grave);
      assertThat(OutcomeCode.graver(less, grave)).isEqualTo(grave);
      assertThat(reasons[i].or(reasons[i - 1])).isEqualTo(reasons[i]);
      assertThat(reasons[i - 1].or(reasons[i])).isEqualTo(reasons[i]);
    }
  }

  @Test
  void should_be_one_of_five_when_an_outcome_is_given() {
    assertThat(Stream.of(Outcome.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrder(
            "Satisfied", "Violated", "Pending", "Undetermined", "NotApplicable");
  }
}
