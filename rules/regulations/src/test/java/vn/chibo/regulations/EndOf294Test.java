package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeCode;

/** A transfer 40 working days after its cause: in time under 294 (60), late under 208 (30). */
class EndOf294Test {
  private static final RuleBook BOOK = Regulations.standard().forJurisdiction("central");
  private static final String OF_294 = "qd294-2025/official-transfer-deadline";
  private static final String OF_208 = "qd208-2026/official-transfer-deadline";

  private static Evaluation on(LocalDate day, Choices choices) {
    TransferLetter letter =
        TransferLetter.builder()
            .date(day)
            .cause(Members.on(Members.DAYS_OFF.workingDayBefore(day.plusDays(1), 41).orElseThrow()))
            .build();
    MemberRecord record = Members.record(DatePeriod.ofDay(day));
    MemberRecord transferred =
        record.withTransferLetters(
            new Register<>(List.of(letter), record.getTransferLetters().complete()));
    return Evaluator.of(BOOK).choosing(choices).evaluate(transferred, day.plusDays(150));
  }

  private static String outcome(Evaluation evaluation, String rule) {
    return OutcomeCode.kind(OutcomeCode.of(evaluation.finding(rule).orElseThrow().outcome()))
        .name();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, SATISFIED,      NOT_APPLICABLE",
    "2026-01-01, UNDETERMINED,   NOT_APPLICABLE",
    "2026-07-25, UNDETERMINED,   NOT_APPLICABLE",
    "2026-07-26, NOT_APPLICABLE, VIOLATED",
  })
  void should_never_be_judged_by_both_deadlines(LocalDate day, String by294, String by208) {
    Evaluation evaluation = on(day, Choices.DEFAULT);

    assertThat(outcome(evaluation, OF_294)).isEqualTo(by294);
    assertThat(outcome(evaluation, OF_208)).isEqualTo(by208);
  }

  @ParameterizedTest
  @CsvSource({
    "qd294-2025/official-transfer-deadline, REPLACED_BY_20,  NOT_APPLICABLE",
    "qd294-2025/official-transfer-deadline, REPLACED_BY_208, SATISFIED",
    "qd-294-tw-2025,                        REPLACED_BY_20,  NOT_APPLICABLE",
    "qd-294-tw-2025,                        REPLACED_BY_208, SATISFIED",
  })
  void should_be_settled_by_the_choice_of_a_reading(String of, String reading, String outcome) {
    Choices choices = Choices.DEFAULT.reading(of, reading);

    assertThat(outcome(on(LocalDate.of(2026, 5, 4), choices), OF_294)).isEqualTo(outcome);
  }

  @Test
  void should_tell_readers_both_readings_and_their_last_days() {
    Evaluation evaluation = on(LocalDate.of(2026, 5, 4), Choices.DEFAULT);

    assertThat(evaluation.finding(OF_294).orElseThrow().text(Language.ENGLISH))
        .contains("294-QĐ/TW", "20-QĐ/TW", "31 Dec 2025", "208-QĐ/TW", "25 Jul 2026");
    assertThat(evaluation.finding(OF_294).orElseThrow().text(Language.VIETNAMESE))
        .contains("294-QĐ/TW", "20-QĐ/TW", "31/12/2025", "208-QĐ/TW", "25/07/2026");
  }

  @Test
  void should_be_in_doubt_of_all_rules_that_end_with_it() {
    assertThat(ShippedRulesProperties.BOOKS)
        .flatExtracting(RuleBook::rules)
        .filteredOn(rule -> !rule.daysInForce().ends().isEmpty())
        .extracting(rule -> rule.id().value())
        .hasSameElementsAs(EndOf294.RULES);
  }
}
