package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;

class ScheduleRegistrationTest {
  private static final LocalDate DUE = LocalDate.of(2024, 4, 25);
  private static final LocalDate MEETING = LocalDate.of(2024, 5, 3);

  private static ScheduleRegistration.Builder may() {
    return ScheduleRegistration.builder()
        .date(LocalDate.of(2024, 5, 1))
        .cell(new OrganizationId("003"));
  }

  @ParameterizedTest
  @CsvSource({"2024-04-24, YES", "2024-04-25, YES", "2024-04-26, NO"})
  void should_be_on_time_when_registered_up_to_the_day_due(LocalDate registered, Truth onTime) {
    assertThat(may().due(DUE).registered(registered).build().onTime()).isEqualTo(onTime);
  }

  @ParameterizedTest
  @CsvSource({"2024-04-24, UNKNOWN", "2024-04-25, NO", "2024-04-26, NO"})
  void should_be_late_when_followed_to_the_day_due_without_a_registration(
      LocalDate followedTo, Truth onTime) {
    assertThat(may().due(DUE).followedTo(followedTo).build().onTime()).isEqualTo(onTime);
  }

  @Test
  void should_be_unknown_whether_on_time_when_a_day_is_absent() {
    assertThat(may().build().onTime()).isEqualTo(Truth.UNKNOWN);
    assertThat(may().due(DUE).build().onTime()).isEqualTo(Truth.UNKNOWN);
    assertThat(may().registered(DUE).followedTo(DUE).build().onTime()).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-02, NO", "2024-05-03, YES", "2024-05-04, NO"})
  void should_be_held_as_registered_when_the_days_are_the_same(LocalDate held, Truth same) {
    assertThat(may().meetingDay(MEETING).held(held).build().heldAsRegistered()).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"2024-05-02, UNKNOWN", "2024-05-03, NO", "2024-05-04, NO"})
  void should_not_be_held_as_registered_when_followed_to_that_day_without_a_meeting(
      LocalDate followedTo, Truth same) {
    assertThat(may().meetingDay(MEETING).followedTo(followedTo).build().heldAsRegistered())
        .isEqualTo(same);
  }

  @Test
  void should_be_unknown_whether_held_as_registered_when_a_day_is_absent() {
    assertThat(may().meetingDay(MEETING).build().heldAsRegistered()).isEqualTo(Truth.UNKNOWN);
    assertThat(may().held(MEETING).followedTo(MEETING).build().heldAsRegistered())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_refuse_a_month_when_it_is_not_named_by_its_first_day() {
    ScheduleRegistration.Builder second = may().date(LocalDate.of(2024, 5, 2));

    assertThatThrownBy(second::build)
        .isInstanceOfSatisfying(
            FaultException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting("key")
                    .containsExactly("month-not-first-day"));
  }
}
