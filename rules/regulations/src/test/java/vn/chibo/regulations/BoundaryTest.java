package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;

/** Just below, at and just above every figure of the meeting rules. */
class BoundaryTest {
  private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 3);

  @ParameterizedTest
  @CsvSource({"850, Violated", "851, Satisfied", "899, Satisfied", "900, Satisfied"})
  void should_be_strictly_above_85_when_guidance_12_asks(int present, String outcome) {
    CellRecord cell = Cells.year(2024, Cells.attended(MAY_2024, present));

    assertThat(name(Cells.ask(cell, "hd12-2018/quality-attendance", Choices.DEFAULT).outcome()))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "PER_CELL, 850, Violated",
    "PER_CELL, 851, Violated",
    "PER_CELL, 899, Violated",
    "PER_CELL, 900, Satisfied",
    "ORGANIZATION_AVERAGE, 850, Violated",
    "ORGANIZATION_AVERAGE, 851, Violated",
    "ORGANIZATION_AVERAGE, 899, Violated",
    "ORGANIZATION_AVERAGE, 900, Satisfied"
  })
  void should_be_at_least_90_when_the_scheme_of_ha_noi_asks(
      String reading, int present, String outcome) {
    CellRecord cell = Cells.year(2024, Cells.attended(MAY_2024, present));
    String target = "da11-hanoi/attendance-target";

    Outcome found =
        Cells.ask(Cells.organizationOf(cell), target, Choices.DEFAULT.reading(target, reading))
            .outcome();

    assertThat(name(found)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST_90, 899, Violated",
    "AT_LEAST_90, 900, Satisfied",
    "MORE_THAN_90, 899, Violated",
    "MORE_THAN_90, 900, Violated",
    "MORE_THAN_90, 901, Satisfied",
    "none, 899, Violated",
    "none, 900, Undetermined",
    "none, 901, Satisfied"
  })
  void should_depend_on_the_reading_at_90_only_when_guidance_42_asks(
      String reading, int present, String outcome) {
    CellRecord cell = Cells.year(2026, Cells.attended(LocalDate.of(2026, 5, 3), present));
    String target = "hd42-2025/attendance-target";

    Choices choices =
        reading.equals("none") ? Choices.DEFAULT : Choices.DEFAULT.reading(target, reading);

    assertThat(name(Cells.ask(cell, target, choices).outcome())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, hd12-2018, 89, Violated, Violated",
    "2024, hd12-2018, 90, Satisfied, Violated",
    "2024, hd12-2018, 119, Satisfied, Violated",
    "2024, hd12-2018, 120, Satisfied, Satisfied",
    "2026, hd42-2025, 89, Violated, Violated",
    "2026, hd42-2025, 90, Satisfied, Violated",
    "2026, hd42-2025, 119, Satisfied, Violated",
    "2026, hd42-2025, 120, Satisfied, Satisfied"
  })
  void should_last_90_alone_and_120_combined(
      int year, String guidance, int minutes, String alone, String combined) {
    LocalDate day = LocalDate.of(year, 5, 3);
    CellRecord single = Cells.year(year, Cells.meeting(day, MeetingKind.REGULAR, minutes));
    CellRecord both = Cells.year(year, Cells.meeting(day, MeetingKind.COMBINED, minutes));

    assertThat(name(Cells.ask(single, guidance + "/duration-minimum", Choices.DEFAULT).outcome()))
        .isEqualTo(alone);
    assertThat(
            name(
                Cells.ask(both, guidance + "/duration-minimum-combined", Choices.DEFAULT)
                    .outcome()))
        .isEqualTo(combined);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-27, hd12-2018/duration-minimum, hd42-2025/duration-minimum",
    "2025-10-28, hd42-2025/duration-minimum, hd12-2018/duration-minimum"
  })
  void should_ask_the_guidance_of_the_day_when_it_changes(
      LocalDate day, String asks, String silent) {
    CellRecord cell = Cells.year(2025, Cells.meeting(day, MeetingKind.REGULAR, 60));

    assertThat(Cells.ask(cell, asks, Choices.DEFAULT).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(Cells.ask(cell, silent, Choices.DEFAULT).outcome())
        .isInstanceOf(NotApplicable.class);
    assertThat(Regulations.standard().forJurisdiction("central").inForce(day))
        .extracting(rule -> rule.id().value())
        .contains(asks)
        .doesNotContain(silent);
  }

  @Test
  void should_except_a_cell_whose_length_a_committee_set_from_the_day_of_the_decision() {
    Decision sixty =
        new Decision(
            DecisionKind.LENGTH_FOR_FEW_MEMBERS, LocalDate.of(2024, 4, 1), Optional.of(60));
    CellRecord cell =
        Cells.year(2024, Cells.meeting(MAY_2024, MeetingKind.REGULAR, 60))
            .withDecisions(Register.of(List.of(sixty)).completeUpTo(LocalDate.of(2024, 12, 31)));
    CellRecord before =
        cell.withMeetings(
            Register.of(List.of(Cells.meeting(LocalDate.of(2024, 3, 3), MeetingKind.REGULAR, 60)))
                .completeOver(cell.getPeriod()));

    assertThat(Cells.ask(cell, "hd12-2018/duration-minimum", Choices.DEFAULT).outcome())
        .isInstanceOf(NotApplicable.class);
    assertThat(Cells.ask(cell, "hd12-2018/duration-small-cells", Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Cells.ask(before, "hd12-2018/duration-minimum", Choices.DEFAULT).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_leave_a_short_meeting_open_when_decisions_are_not_known() {
    CellRecord cell =
        Cells.year(2024, Cells.meeting(MAY_2024, MeetingKind.REGULAR, 60))
            .withDecisions(Register.unknown());

    assertThat(Cells.ask(cell, "hd12-2018/duration-minimum", Choices.DEFAULT).outcome())
        .isInstanceOf(Undetermined.class);
  }

  @ParameterizedTest
  @CsvSource({"3, Satisfied", "4, Violated"})
  void should_allow_three_excused_absences_in_a_row_when_roll_calls_show_them(
      int excused, String outcome) {
    Meeting[] meetings = RollCalls.excusedInARow(2024, excused);

    assertThat(
            name(
                Cells.ask(
                        Cells.year(2024, meetings), "hd12-2018/quality-attendance", Choices.DEFAULT)
                    .outcome()))
        .isEqualTo(outcome);
  }

  @Test
  void should_fail_the_criterion_when_one_absence_is_without_reason() {
    Meeting meeting = RollCalls.of(LocalDate.of(2024, 7, 5), 13, 1, 1);

    assertThat(
            Cells.ask(Cells.year(2024, meeting), "hd12-2018/quality-attendance", Choices.DEFAULT)
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_miss_a_quarter_when_four_themes_are_held_in_one() {
    Meeting[] meetings = new Meeting[4];
    for (int i = 0; i < meetings.length; i++) {
      meetings[i] = Cells.meeting(LocalDate.of(2024, 2, 1 + i), MeetingKind.THEMATIC, 95);
    }

    assertThat(
            Cells.ask(Cells.year(2024, meetings), "hd12-2018/thematic-per-quarter", Choices.DEFAULT)
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_not_let_a_theme_replace_the_regular_meeting_but_let_a_combined_sitting_do() {
    String rule = "hd12-2018/thematic-not-a-substitute";
    CellRecord alone = Cells.year(2024, Cells.meeting(MAY_2024, MeetingKind.THEMATIC, 95));
    CellRecord combined = Cells.year(2024, Cells.meeting(MAY_2024, MeetingKind.COMBINED, 125));

    assertThat(Cells.ask(alone, rule, Choices.DEFAULT).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(Cells.ask(combined, rule, Choices.DEFAULT).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        "2024, hd12-2018, true, false, Satisfied", "2024, hd12-2018, true, ?, Undetermined",
        "2024, hd12-2018, ?, false, Undetermined", "2024, hd12-2018, false, false, Violated",
        "2024, hd12-2018, true, true, Violated", "2026, hd42-2025, true, false, Satisfied",
        "2026, hd42-2025, true, ?, Undetermined", "2026, hd42-2025, true, true, Violated"
      })
  void should_combine_only_with_difficulty_and_one_part_after_the_other(
      int year, String guidance, Boolean difficulty, Boolean interleaved, String outcome) {
    Meeting combined =
        Cells.meeting(LocalDate.of(year, 5, 3), MeetingKind.COMBINED, 125)
            .withDifficulty(Optional.ofNullable(difficulty))
            .withInterleaved(Optional.ofNullable(interleaved));
    String rule = guidance + "/combination-conditions";

    assertThat(name(Cells.ask(Cells.year(year, combined), rule, Choices.DEFAULT).outcome()))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "?",
      value = {
        "2024, hd12-2018/no-professional-meeting-inside, NONE, Satisfied",
        "2024, hd12-2018/no-professional-meeting-inside, OTHER, Satisfied",
        "2024, hd12-2018/no-professional-meeting-inside, PROFESSIONAL, Violated",
        "2024, hd12-2018/no-professional-meeting-inside, ?, Undetermined",
        "2026, hd42-2025/no-other-meeting-inside, NONE, Satisfied",
        "2026, hd42-2025/no-other-meeting-inside, OTHER, Violated",
        "2026, hd42-2025/no-other-meeting-inside, PROFESSIONAL, Violated",
        "2026, hd42-2025/no-other-meeting-inside, ?, Undetermined"
      })
  void should_bar_a_professional_meeting_first_and_any_other_since_guidance_42(
      int year, String rule, MergedMeeting merged, String outcome) {
    Meeting meeting =
        Cells.meeting(LocalDate.of(year, 5, 3), MeetingKind.REGULAR, 90)
            .withMergedWith(Optional.ofNullable(merged));

    assertThat(name(Cells.ask(Cells.year(year, meeting), rule, Choices.DEFAULT).outcome()))
        .isEqualTo(outcome);
  }

  @Test
  void should_not_change_an_outcome_before_its_day_when_a_later_guidance_is_issued() {
    CellRecord cell = Cells.year(2024, Cells.meeting(MAY_2024, MeetingKind.REGULAR, 60));
    var evaluator = Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));

    Outcome then =
        evaluator
            .evaluate(cell, LocalDate.of(2024, 12, 31))
            .finding("hd12-2018/duration-minimum")
            .orElseThrow()
            .outcome();
    Outcome later =
        evaluator
            .evaluate(cell, LocalDate.of(2026, 1, 1))
            .finding("hd12-2018/duration-minimum")
            .orElseThrow()
            .outcome();

    assertThat(later).isEqualTo(then).isEqualTo(Outcome.VIOLATED);
  }

  private static String name(Outcome outcome) {
    return outcome.getClass().getSimpleName();
  }
}
