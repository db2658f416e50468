package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.ask;
import static vn.chibo.regulations.cases.VectorFacts.cell;
import static vn.chibo.regulations.cases.VectorFacts.cited;
import static vn.chibo.regulations.cases.VectorFacts.regular;
import static vn.chibo.regulations.cases.VectorFacts.said;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MeetingProcedure;
import vn.chibo.core.meeting.Moment;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.StepId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.regulations.Regulations;

/** Days before and after, days of change, and meetings by party group, each by its clause. */
class BoundaryDateTest {
  private static final LocalDate MAY_2026 = LocalDate.of(2026, 5, 4);
  private static final String COMMON_DAY = "ct50-2025/common-day";

  /** The kind of day is not stated: the cases count days of the calendar. */
  private static String read(String rule, String reading, Meeting held) {
    return said(ask("central", rule, cell(2026, held), Choices.DEFAULT.reading(rule, reading)));
  }

  @DisplayName("boundary/documents-before: hd42-2025/documents-one-day-before")
  @ParameterizedTest(name = "{0} days before: {1}")
  @CsvSource({"1, SATISFIED", "0, VIOLATED"})
  void should_have_the_documents_one_day_before(int days, String outcome) {
    Meeting held =
        regular(MAY_2026)
            .withSecret(false)
            .withPreparation(
                Preparation.builder().documentsSent(Moment.of(MAY_2026.minusDays(days))).build());

    assertThat(read("hd42-2025/documents-one-day-before", "CALENDAR_DAY", held))
        .isEqualTo(outcome + " by hd-42-btctw-2025");
  }

  /** No rule asks for it; the procedure lists it as a step that may be left out. */
  @Test
  @DisplayName("boundary/documents-before: hd12-2018/documents-beforehand")
  void should_not_require_the_documents_beforehand_under_guidance_12() {
    MeetingProcedure regular =
        Regulations.standard().procedures(MeetingKind.REGULAR, LocalDate.of(2024, 5, 3)).get(0);

    assertThat(regular.step(new StepId("documents-sent")))
        .hasValueSatisfying(
            step -> {
              assertThat(regular.requires(step)).isFalse();
              assertThat(cited(step.getBasis().citation().stream().toList()))
                  .isEqualTo("hd-12-btctw-2018 section II.1.1a");
            });
  }

  @DisplayName("boundary/posted-after: hd42-2025/posting-after")
  @ParameterizedTest(name = "{0} days after: {1}")
  @CsvSource({"2, SATISFIED", "3, VIOLATED"})
  void should_post_the_result_within_two_days(int days, String outcome) {
    Meeting held =
        regular(MAY_2026).withSecret(false).withResultsPosted(Moment.of(MAY_2026.plusDays(days)));

    assertThat(read("hd42-2025/posting-after", "CALENDAR_DAYS", held))
        .isEqualTo(outcome + " by hd-42-btctw-2025");
  }

  @DisplayName("boundary/group-meeting-size: hd03-2022/group-meeting-condition")
  @ParameterizedTest(name = "{0} members, groups set up {1}: {2}")
  @CsvSource({"49, true, VIOLATED", "50, true, SATISFIED", "50, false, VIOLATED"})
  void should_meet_by_group_from_50_members(int members, boolean groups, String outcome) {
    Meeting held = regular(LocalDate.of(2023, 5, 3)).withForm(MeetingForm.BY_PARTY_GROUP);
    CellRecord cell = cell(2023, held).withMembers(Quantity.exactly(members));
    Decision setUp =
        new Decision(DecisionKind.PARTY_GROUPS, LocalDate.of(2023, 1, 1), Optional.empty());
    Register<Decision> decisions =
        Register.of(List.of(setUp)).completeUpTo(cell.getPeriod().last());

    assertThat(
            said(
                "hd03-2022/group-meeting-condition", groups ? cell.withDecisions(decisions) : cell))
        .isEqualTo(outcome + " by hd-03-tw-2022 section 1.2");
  }

  @DisplayName("boundary/group-meeting-count: hd03-2022/group-meeting-limit")
  @ParameterizedTest(name = "{0} times: {1}")
  @CsvSource({"3, SATISFIED", "4, VIOLATED"})
  void should_meet_by_group_three_times_a_year_at_most(int times, String outcome) {
    Meeting[] year =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                month ->
                    regular(LocalDate.of(2023, month, 3))
                        .withForm(
                            month <= times ? MeetingForm.BY_PARTY_GROUP : MeetingForm.IN_PERSON))
            .toArray(Meeting[]::new);

    assertThat(said("hd03-2022/group-meeting-limit", cell(2023, year)))
        .isEqualTo(outcome + " by hd-03-tw-2022 section 1.2");
  }

  @DisplayName("boundary/rule-set-2025-10-28")
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-10-27, hd-12-btctw-2018", "2025-10-28, hd-42-btctw-2025"})
  void should_be_under_one_guidance_each_day(LocalDate day, String document) {
    assertThat(Regulations.standard().forJurisdiction("central").inForce(day))
        .filteredOn(rule -> rule.id().value().matches("hd\\d+-\\d{4}/duration-minimum"))
        .flatExtracting(rule -> rule.citations())
        .extracting(citation -> citation.document().getKey().value())
        .containsExactly(document);
  }

  @Test
  @DisplayName("boundary/rule-set-2025-07-23: ct50-2025/common-day on 2025-07-22")
  void should_have_no_common_day_before_the_directive() {
    DatePeriod before = DatePeriod.parse("2025-07-01/2025-07-22");
    Meeting held = regular(LocalDate.of(2025, 7, 22)).withDayOff(false);
    CellRecord cell =
        cell(2025).withPeriod(before).withMeetings(Register.of(List.of(held)).completeOver(before));

    assertThat(said(COMMON_DAY, cell)).isEqualTo("NOT_APPLICABLE NOT_IN_FORCE by ct-50-tw-2025");
  }

  /** The first common day is a Sunday: it may be kept, or the rest of the first week used. */
  @DisplayName("boundary/rule-set-2025-07-23: ct50-2025/common-day on 2025-07-23")
  @ParameterizedTest(name = "{1} by {0}: {2}")
  @CsvSource({
    "FIRST_SEVEN_DAYS,       2025-08-03, SATISFIED",
    "CALENDAR_WEEK_OF_DAY_1, 2025-08-03, SATISFIED",
    "FIRST_SEVEN_DAYS,       2025-08-02, SATISFIED",
    "CALENDAR_WEEK_OF_DAY_1, 2025-08-02, SATISFIED",
    "FIRST_SEVEN_DAYS,       2025-08-08, VIOLATED",
    "CALENDAR_WEEK_OF_DAY_1, 2025-08-08, VIOLATED",
  })
  void should_fall_back_to_the_first_week_at_once(String reading, LocalDate day, String outcome) {
    CellRecord cell = cell(2025, regular(day));

    assertThat(LocalDate.of(2025, 8, 3).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(said(ask("central", COMMON_DAY, cell, Choices.DEFAULT.reading(COMMON_DAY, reading))))
        .isEqualTo(outcome + " by ct-50-tw-2025");
  }
}
