package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;

/** Published attendance: averages of a district prove little of a cell or a meeting. */
class AttendanceCasesTest {
  private static final String TARGET = "da11-hanoi/attendance-target";
  private static final String CRITERION = "hd12-2018/quality-attendance";
  private static final String SCHEME = "Scheme 11-ĐA/TU of 6 Dec 2021, clause not known";
  private static final String GUIDANCE =
      "Guidance 12-HD/BTCTW of 6 Jul 2018, framework criterion 1";

  private static OrganizationRecord moreThan(StatisticKind kind, String percent, String period) {
    DatePeriod days = DatePeriod.parse(period);
    Quantity bound = Quantity.moreThan(Case.percent(percent));
    return Case.reported(
        OrganizationKind.DISTRICT,
        days,
        Case.stated("attendance-rate", Statistic.ofShares(kind, bound), days));
  }

  private static Asked target(OrganizationRecord record, String reading) {
    return Asked.of("ha-noi", record, TARGET, Choices.DEFAULT.reading(TARGET, reading));
  }

  @ParameterizedTest
  @DisplayName("thuong-tin-2024: an average of more than 90 percent")
  @CsvSource({"ORGANIZATION_AVERAGE, SATISFIED", "PER_CELL, UNDETERMINED MISSING_FACT"})
  void should_meet_the_target_on_average_only(String reading, String outcome) {
    Asked asked = target(moreThan(StatisticKind.MEAN, "90", "2021-12-06/2024-05-31"), reading);

    assertThat(asked.outcome()).isEqualTo(outcome);
    assertThat(asked.cites()).containsExactly(SCHEME);
  }

  /** It proves one cell above 90 percent, not all of them. */
  @Test
  @DisplayName("thuong-tin-2024: one cell surely meets the target")
  void should_prove_one_cell_only() {
    Asked asked = target(moreThan(StatisticKind.MEAN, "90", "2021-12-06/2024-05-31"), "PER_CELL");

    assertThat(asked.notes())
        .contains("At least one case surely meets this; which one is not known");
  }

  @Test
  @DisplayName("phu-xuyen-2024: agencies, units and armed forces, more than 90 percent")
  void should_meet_the_target_in_agencies() {
    Asked asked =
        target(moreThan(StatisticKind.MEAN, "90", "2021-12-06/2024-06-13"), "ORGANIZATION_AVERAGE");

    assertThat(asked.outcome()).isEqualTo("SATISFIED");
    assertThat(asked.cites()).containsExactly(SCHEME);
  }

  /** "More than 85" may be below 90 or not, whatever the figure is. */
  @ParameterizedTest
  @DisplayName("phu-xuyen-2024: rural cells, more than 85 percent, the target")
  @EnumSource(names = {"MEAN", "EACH"})
  void should_leave_the_target_open_in_rural_cells(StatisticKind kind) {
    Asked asked = target(moreThan(kind, "85", "2021-12-06/2024-06-13"), "ORGANIZATION_AVERAGE");

    assertThat(asked.outcome()).startsWith("UNDETERMINED");
    assertThat(asked.cites()).containsExactly(SCHEME);
  }

  /** As an average it leaves single meetings open; as a bound of each it meets the rate only. */
  @ParameterizedTest
  @DisplayName("phu-xuyen-2024: rural cells, more than 85 percent, the criterion of a meeting")
  @CsvSource({"MEAN, UNDETERMINED", "EACH, SATISFIED"})
  void should_leave_the_criterion_open_in_rural_cells(StatisticKind kind, String rate) {
    Asked asked =
        Asked.of(
            "ha-noi", moreThan(kind, "85", "2021-12-06/2024-06-13"), CRITERION, Choices.DEFAULT);

    assertThat(asked.outcome()).startsWith("UNDETERMINED");
    assertThat(asked.parts("attendance rate")).contains(rate);
    assertThat(asked.cites()).containsExactly(GUIDANCE);
  }

  /** 29 of 29, and three guests who count for nothing; the other meetings are not known. */
  @Test
  @DisplayName("duong-lam-school-2022: 29 of 29 members present")
  void should_meet_the_rate_and_leave_the_rest_open() {
    Meeting meeting =
        Case.meeting(MeetingKind.REGULAR, "2022-05-04")
            .withAttendance(allPresent(29))
            .withGuests(Visitors.of(3));
    CellRecord cell = Case.cell(2022).withMeetings(Register.of(List.of(meeting)));
    Asked asked = Asked.of(cell, CRITERION);

    assertThat(allPresent(29).counted(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED))
        .isEqualTo(allPresent(29).present())
        .contains(29);
    assertThat(asked.parts("Meeting of 4 May 2022")).containsExactly("SATISFIED", "SATISFIED");
    assertThat(asked.parts("Year 2022")).containsExactly("UNDETERMINED");
    assertThat(asked.outcome()).isEqualTo("UNDETERMINED INCOMPLETE_REGISTER");
    assertThat(asked.cites()).containsExactly(GUIDANCE);
  }

  /** As it was published: so many of so many, and no other count. */
  private static HeadCount allPresent(int members) {
    return HeadCount.builder().members(members).present(members).build();
  }
}
