package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.ask;
import static vn.chibo.regulations.cases.VectorFacts.cell;
import static vn.chibo.regulations.cases.VectorFacts.heads;
import static vn.chibo.regulations.cases.VectorFacts.organization;
import static vn.chibo.regulations.cases.VectorFacts.regular;
import static vn.chibo.regulations.cases.VectorFacts.said;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.evaluator.Choices;

/** Attendance and length at the edge, each by its clause. */
class BoundaryMeetingTest {
  private static final String CRITERION_1 = " by hd-12-btctw-2018 framework criterion 1";

  /** Of a thousand members, so that tenths of a percent are whole members. */
  private static CellRecord attended(int year, int present) {
    return cell(year, regular(LocalDate.of(year, 5, 3)).withAttendance(heads(1000, present)));
  }

  @DisplayName("boundary/attendance-rate: hd12-2018/quality-attendance")
  @ParameterizedTest(name = "{0} per mille: {1}")
  @CsvSource({"850, VIOLATED", "851, SATISFIED", "899, SATISFIED", "900, SATISFIED"})
  void should_be_strictly_above_85_percent(int perMille, String outcome) {
    assertThat(said("hd12-2018/quality-attendance", attended(2024, perMille)))
        .isEqualTo(outcome + CRITERION_1);
  }

  @DisplayName("boundary/attendance-rate: da11-hanoi/attendance-target")
  @ParameterizedTest(name = "{0}, {1} per mille: {2}")
  @CsvSource({
    "PER_CELL, 850, VIOLATED",
    "PER_CELL, 851, VIOLATED",
    "PER_CELL, 899, VIOLATED",
    "PER_CELL, 900, SATISFIED",
    "ORGANIZATION_AVERAGE, 850, VIOLATED",
    "ORGANIZATION_AVERAGE, 851, VIOLATED",
    "ORGANIZATION_AVERAGE, 899, VIOLATED",
    "ORGANIZATION_AVERAGE, 900, SATISFIED",
  })
  void should_be_90_percent_by_the_scheme_of_ha_noi(String reading, int perMille, String outcome) {
    String rule = "da11-hanoi/attendance-target";
    CellRecord only = attended(2024, perMille);
    OrganizationRecord whole =
        OrganizationRecord.builder()
            .organization(organization(OrganizationKind.GRASSROOTS_WITH_CELLS))
            .period(only.getPeriod())
            .cells(Roster.complete(List.of(only)))
            .build();

    assertThat(said(ask("ha-noi", rule, whole, Choices.DEFAULT.reading(rule, reading))))
        .isEqualTo(outcome + " by da-11-tu-hanoi-2021");
  }

  @DisplayName("boundary/attendance-rate: hd42-2025/attendance-target")
  @ParameterizedTest(name = "{0}, {1} per mille: {2}")
  @CsvSource({
    "AT_LEAST_90, 899, VIOLATED",
    "AT_LEAST_90, 900, SATISFIED",
    "MORE_THAN_90, 899, VIOLATED",
    "MORE_THAN_90, 900, VIOLATED",
  })
  void should_be_90_percent_or_more_by_guidance_42(String reading, int perMille, String outcome) {
    String rule = "hd42-2025/attendance-target";
    Choices choices = Choices.DEFAULT.reading(rule, reading);

    assertThat(said(ask("central", rule, attended(2026, perMille), choices)))
        .isEqualTo(outcome + " by hd-42-btctw-2025");
  }

  @DisplayName("boundary/meeting-length")
  @ParameterizedTest(name = "{1}, {0} minutes, {2}: {3}")
  @CsvSource({
    "89,  hd12-2018/duration-minimum,          2024, VIOLATED,  REGULAR",
    "89,  hd12-2018/duration-minimum-combined, 2024, VIOLATED,  COMBINED",
    "90,  hd12-2018/duration-minimum,          2024, SATISFIED, REGULAR",
    "90,  hd12-2018/duration-minimum-combined, 2024, VIOLATED,  COMBINED",
    "119, hd12-2018/duration-minimum,          2024, SATISFIED, REGULAR",
    "119, hd12-2018/duration-minimum-combined, 2024, VIOLATED,  COMBINED",
    "120, hd12-2018/duration-minimum,          2024, SATISFIED, REGULAR",
    "120, hd12-2018/duration-minimum-combined, 2024, SATISFIED, COMBINED",
    "89,  hd42-2025/duration-minimum,          2026, VIOLATED,  REGULAR",
    "89,  hd42-2025/duration-minimum-combined, 2026, VIOLATED,  COMBINED",
    "90,  hd42-2025/duration-minimum,          2026, SATISFIED, REGULAR",
    "90,  hd42-2025/duration-minimum-combined, 2026, VIOLATED,  COMBINED",
    "119, hd42-2025/duration-minimum,          2026, SATISFIED, REGULAR",
    "119, hd42-2025/duration-minimum-combined, 2026, VIOLATED,  COMBINED",
    "120, hd42-2025/duration-minimum,          2026, SATISFIED, REGULAR",
    "120, hd42-2025/duration-minimum-combined, 2026, SATISFIED, COMBINED",
  })
  void should_last_90_minutes_and_120_combined(
      int minutes, String rule, int year, String outcome, MeetingKind kind) {
    Meeting held = regular(LocalDate.of(year, 5, 3)).withKind(kind).withMinutes(minutes);
    String clause = year == 2024 ? "hd-12-btctw-2018 section II.3.3" : "hd-42-btctw-2025";

    assertThat(said(rule, cell(year, held))).isEqualTo(outcome + " by " + clause);
  }

  /** The guidance looks at no number of members: 31 are nothing else than any other. */
  @DisplayName("boundary/an-phu-members-29-30-31: hd42-2025/duration-minimum")
  @ParameterizedTest(name = "31 members, {0} minutes: {1}")
  @CsvSource({"89, VIOLATED", "90, SATISFIED"})
  void should_last_90_minutes_in_a_cell_of_31(int minutes, String outcome) {
    Meeting held =
        regular(LocalDate.of(2026, 5, 3)).withMinutes(minutes).withAttendance(heads(31, 31));

    assertThat(said("hd42-2025/duration-minimum", cell(2026, held)))
        .isEqualTo(outcome + " by hd-42-btctw-2025");
  }

  @DisplayName("boundary/excused-in-a-row: hd12-2018/quality-attendance")
  @ParameterizedTest(name = "{0} times: {1}")
  @CsvSource({"3, SATISFIED", "4, VIOLATED"})
  void should_be_excused_three_times_in_a_row_at_most(int times, String outcome) {
    Meeting[] year =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> twenty(LocalDate.of(2024, month, 3), month <= times))
            .toArray(Meeting[]::new);

    assertThat(said("hd12-2018/quality-attendance", cell(2024, year)))
        .isEqualTo(outcome + CRITERION_1);
  }

  /** Twenty members; one of them, always the same, may be absent with reason. */
  private static Meeting twenty(LocalDate day, boolean oneExcused) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    IntStream.rangeClosed(1, 20)
        .forEach(
            i ->
                states.put(
                    new MemberId("synthetic-" + i),
                    oneExcused && i == 20 ? AttendanceState.EXCUSED : AttendanceState.PRESENT));
    return regular(day).withAttendance(new RollCall(states));
  }
}
