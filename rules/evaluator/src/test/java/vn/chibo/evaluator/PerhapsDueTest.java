package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Requirement;

/** One thematic meeting a quarter, of a cell that met in the first three: asked on 20 November. */
class PerhapsDueTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 11, 20);
  private static final LocalDate END = LocalDate.of(2024, 12, 31);

  private static Evaluation asked(Requirement requirement, LocalDate complete) {
    Rule<CellRecord> rule =
        Facts.rule()
            .forEvery(quarter(), countOf(heldMeetings(MeetingKind.THEMATIC)), requirement)
            .build();
    return Evaluator.of(RuleBook.of(Figures.NONE, rule)).evaluate(cell(complete), AS_OF);
  }

  private static CellRecord cell(LocalDate complete) {
    List<Meeting> met =
        List.of(LocalDate.of(2024, 2, 12), LocalDate.of(2024, 5, 14), LocalDate.of(2024, 8, 20))
            .stream()
            .map(day -> Meeting.builder().date(day).kind(MeetingKind.THEMATIC).build())
            .toList();
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .meetings(Register.of(met).completeUpTo(complete))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-10-31", "2024-11-19", "2024-09-30"})
  void should_perhaps_fall_due_while_days_of_the_quarter_are_not_recorded(LocalDate complete) {
    Evaluation evaluation = asked(atLeast(number(1)), complete);

    assertThat(evaluation.obligations()).isEmpty();
    assertThat(evaluation.perhapsDue())
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.until()).isEqualTo(END);
              assertThat(due.label()).isEqualTo(Text.of("Quý IV", "Quarter IV"));
              assertThat(due.due())
                  .isEqualTo(
                      Text.of(
                          "đã ghi 0 buổi, cần ít nhất 1, trừ khi đã làm trong những ngày"
                              + " chưa ghi đủ",
                          "0 meeting(s) on record, needs at least 1, unless it was done on"
                              + " days that are not fully recorded"));
            });
  }

  @Test
  void should_fall_due_for_sure_when_every_day_so_far_is_recorded() {
    Evaluation evaluation = asked(atLeast(number(1)), AS_OF);

    assertThat(evaluation.obligations()).hasSize(1);
    assertThat(evaluation.perhapsDue()).isEmpty();
  }

  @Test
  void should_not_fall_due_when_the_days_not_recorded_are_over() {
    // What may have been missed in the third quarter nobody can make up for.
    assertThat(asked(atLeast(number(2)), LocalDate.of(2024, 7, 1)).perhapsDue())
        .extracting(due -> due.label().english())
        .containsExactly("Quarter IV");
  }

  @Test
  void should_not_fall_due_when_a_limit_is_not_to_be_passed() {
    assertThat(asked(atMost(number(0)), LocalDate.of(2024, 10, 31)).perhapsDue()).isEmpty();
  }
}
