package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/** The term of a cell is counted in months begun, and only what can be in time is awaited. */
class CongressTermTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final CellRecord UNKNOWN =
      CellRecord.builder()
          .organization(
              PartyOrganization.builder()
                  .id(new OrganizationId("1"))
                  .name("Chi bộ thôn 3")
                  .kind(OrganizationKind.SUBORDINATE_CELL)
                  .build())
          .period(YEAR)
          .build();

  private static Optional<Quantity> months(CellRecord cell, DatePeriod window) {
    return CongressTerm.TERM.finder().find(cell, window, YEAR.last()).parts().stream()
        .map(part -> CongressTerm.MONTHS.observed(part.value(), YEAR.last()).single())
        .findFirst()
        .orElseThrow();
  }

  private static CellRecord since(LocalDate congress) {
    return UNKNOWN.withPreviousCongress(congress);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-30, 31", // to 30/12/2024 thirty months, and a day that begins the next
    "2022-07-01, 30",
    "2022-06-29, 31",
    "2023-12-31, 12",
    "2023-12-30, 13"
  })
  void should_count_a_month_that_has_begun(LocalDate congress, long months) {
    assertThat(months(since(congress), YEAR)).contains(Quantity.exactly(months));
  }

  @Test
  void should_count_to_the_last_day_of_the_window() {
    DatePeriod half = DatePeriod.parse("2024-01-01/2024-06-30");

    assertThat(months(since(LocalDate.of(2023, 12, 30)), half)).contains(Quantity.exactly(6));
    assertThat(months(UNKNOWN, half)).contains(Quantity.UNKNOWN);
  }

  private static Parts.Found<HeldMeeting> found(CellRecord cell, LocalDate asOf) {
    return CongressTerm.congresses(12).finder().find(cell, YEAR, asOf);
  }

  @Test
  void should_await_and_miss_none_that_is_late() {
    CellRecord june = since(LocalDate.of(2023, 6, 10));
    Meeting late =
        Meeting.builder().date(LocalDate.of(2024, 8, 1)).kind(MeetingKind.CONGRESS).build();
    DatePeriod known = DatePeriod.until(LocalDate.of(2024, 6, 10));
    CellRecord held = june.withMeetings(new Register<>(List.of(late), List.of(known)));

    assertThat(found(june, LocalDate.of(2024, 6, 9)).open()).isTrue();
    assertThat(found(june, LocalDate.of(2024, 6, 10)).open()).isFalse();
    assertThat(found(june.withMeetings(Register.unknown()), YEAR.last()).gaps()).hasSize(1);
    assertThat(found(held, YEAR.last()).gaps()).isEmpty();
    assertThat(found(held, YEAR.last()).parts())
        .extracting(
            part -> CongressTerm.MONTHS_AFTER_THE_LAST.observed(part.value(), YEAR.last()).single())
        .containsExactly(Optional.of(Quantity.exactly(14)));
  }

  @Test
  void should_be_over_before_the_window_or_not_known() {
    assertThat(found(since(LocalDate.of(2022, 6, 10)), LocalDate.of(2024, 2, 1)).open()).isFalse();
    assertThat(found(UNKNOWN, YEAR.last()).doubtful()).hasSize(1);
  }

  @Test
  void should_be_told_from_other_parts() {
    assertThat(CongressTerm.congresses(CongressTerm.congresses(12))).isTrue();
    assertThat(CongressTerm.congresses(CongressTerm.TERM)).isFalse();
    assertThat(CongressTerm.congresses(MeetingMeasures.meetings(MeetingKind.CONGRESS))).isFalse();
  }
}
