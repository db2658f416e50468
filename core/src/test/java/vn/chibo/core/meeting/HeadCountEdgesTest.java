package vn.chibo.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.FaultException;

/** Counts that no roll can hold. */
class HeadCountEdgesTest {

  /** Otherwise the members counted without the suspended are minus two. */
  @Test
  void should_refuse_when_more_are_suspended_than_are_on_the_roll() {
    HeadCount.Builder builder = HeadCount.builder().members(3).exempted(0).suspended(5);

    assertThatThrownBy(builder::build).isInstanceOf(FaultException.class);
  }

  @Test
  void should_refuse_when_the_sum_of_the_parts_overflows() {
    HeadCount.Builder builder =
        HeadCount.builder().members(5).present(Integer.MAX_VALUE).excused(Integer.MAX_VALUE);

    assertThatThrownBy(builder::build).isInstanceOf(FaultException.class);
  }

  /** As a report writes it: 29 of 29 came, and nothing else. */
  @Test
  void should_leave_nobody_for_the_others_when_the_whole_roll_came() {
    HeadCount count = HeadCount.builder().members(29).present(29).build();

    assertThat(count.unexcused()).contains(0);
    assertThat(count.excused()).contains(0);
    assertThat(count.counted(AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED)).contains(29);
  }

  @Test
  void should_leave_nobody_when_the_counts_that_are_recorded_make_up_the_roll() {
    HeadCount.Builder builder = HeadCount.builder().members(29).exempted(2).onSpecialDuty(1);

    assertThat(builder.present(25).excused(1).build().unexcused()).contains(0);
    assertThat(builder.present(25).build().excused()).contains(1);
  }

  /** One is left, of whom nothing is known; or the roll itself is not. */
  @Test
  void should_not_know_who_was_absent_when_one_of_the_roll_is_left() {
    HeadCount count = HeadCount.builder().members(29).present(28).build();

    assertThat(count.unexcused()).isEmpty();
    assertThat(count.excused()).isEmpty();
    assertThat(count.counted(AttendanceDenominator.EXEMPT_EXCLUDED)).isEmpty();
    assertThat(HeadCount.builder().present(29).build().unexcused()).isEmpty();
    assertThat(count.withPresent(29).withUnexcused(0).unexcused()).contains(0);
  }
}
