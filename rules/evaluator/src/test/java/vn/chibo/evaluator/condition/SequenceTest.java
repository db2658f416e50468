package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.Meeting;

/** Which of several meetings of a day came first. */
class SequenceTest {
  private static final Meeting FIRST = meeting(1);
  private static final Meeting LATER = meeting(2);

  private static Meeting meeting(int day) {
    return Meeting.builder().date(LocalDate.of(2024, 2, day)).build();
  }

  private static Meeting at(int hour) {
    return LATER.withStartTime(LocalTime.of(hour, 0));
  }

  @Test
  void should_put_one_day_after_the_other() {
    assertThat(Sequence.of(List.of(FIRST, LATER))).containsExactly(List.of(FIRST), List.of(LATER));
    assertThat(Sequence.of(List.<Meeting>of())).isEmpty();
  }

  @Test
  void should_put_the_meetings_of_a_day_in_the_order_of_their_times() {
    assertThat(Sequence.of(List.of(FIRST, at(14), at(8))))
        .containsExactly(List.of(FIRST), List.of(at(8)), List.of(at(14)));
  }

  @Test
  void should_leave_together_what_began_at_no_time_of_its_own() {
    assertThat(Sequence.of(List.of(at(14), LATER))).containsExactly(List.of(at(14), LATER));
    assertThat(Sequence.of(List.of(at(8), at(8)))).containsExactly(List.of(at(8), at(8)));
  }
}
