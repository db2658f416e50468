package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** What a rule of every month says of a part of the year. */
class RulePiecesTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 5, 15);

  /** A meeting in January and one in April; the register is complete to the end of March. */
  private static final CellRecord CELL =
      CellRecord.builder()
          .organization(MadeFacts.cell("1"))
          .period(DatePeriod.ofYear(2024))
          .decisions(
              Register.<Decision>of(List.of())
                  .completeOver(DatePeriod.ofClosed(LocalDate.MIN, AS_OF)))
          .meetings(
              Register.of(
                      List.of(regular(LocalDate.of(2024, 1, 3)), regular(LocalDate.of(2024, 4, 3))))
                  .completeOver(
                      DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31))))
          .build();

  private static Meeting regular(LocalDate day) {
    return Meeting.builder().date(day).kind(MeetingKind.REGULAR).minutes(95).build();
  }

  private static RuleInPeriod monthly(DatePeriod period) {
    return said("statutes/cell-monthly-meeting", period);
  }

  private static RuleInPeriod said(String rule, DatePeriod period) {
    Evaluation evaluation = MadeFacts.RULES.evaluate(CELL, AS_OF);
    int place =
        evaluation.book().rules().indexOf(evaluation.book().find(new RuleId(rule)).orElseThrow());
    return RulePieces.of(evaluation, place).in(period);
  }

  private static DatePeriod month(int month) {
    LocalDate first = LocalDate.of(2024, month, 1);
    return new DatePeriod(first, first.plusMonths(1));
  }

  @Test
  void should_say_of_a_month_what_is_known_of_it_alone() {
    assertThat(monthly(month(1)).kind()).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(monthly(month(2)).kind()).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(monthly(month(4)).kind()).isEqualTo(OutcomeKind.SATISFIED);
  }

  @Test
  void should_be_undetermined_and_say_what_is_missing_when_the_register_has_a_gap() {
    RuleInPeriod may = monthly(month(5));

    assertThat(may.kind()).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(may.words()).extracting(Text::english).anyMatch(words -> words.contains("register"));
  }

  /** Of each meeting: those of a month that was reported in full are all known. */
  @Test
  void should_not_be_undetermined_when_the_register_has_a_gap_in_other_months_alone() {
    String length = "hd12-2018/duration-minimum";

    assertThat(said(length, month(1)).kind()).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(said(length, month(4)).kind()).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(said(length, month(4)).words()).isNotEmpty();
  }

  /** Nobody said whether the cell has a committee: that it did not meet is no breach. */
  @Test
  void should_be_undetermined_when_it_is_not_known_whether_it_is_asked_at_all() {
    RuleInPeriod january = said("statutes/cell-committee-monthly-meeting", month(1));

    assertThat(january.kind()).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(january.words())
        .extracting(Text::vietnamese)
        .anyMatch(words -> words.contains("Chi bộ có chi ủy"));
  }

  @Test
  void should_name_every_month_of_a_quarter_that_fails() {
    RuleInPeriod first = monthly(new Quarter(2024, 1).period());

    assertThat(first.kind()).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(first.words())
        .extracting(Text::vietnamese)
        .containsExactly(
            "tháng 02/2024: 0 buổi, cần ít nhất 1", "tháng 03/2024: 0 buổi, cần ít nhất 1");
  }

  @Test
  void should_not_speak_of_a_period_in_which_nothing_ends() {
    assertThat(monthly(DatePeriod.ofYear(2023))).isEqualTo(RuleInPeriod.SILENT);
  }
}
