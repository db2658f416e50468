package vn.chibo.core.meeting;

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
}
