package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;

class DecisionTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private static Decision decision(Optional<Integer> minutes) {
    return new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, DAY, minutes);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void should_refuse_when_the_length_is_below_one_minute(int minutes) {
    assertThat(decision(Optional.of(1)).minutes()).contains(1);
    assertThat(decision(Optional.empty()).minutes()).isEmpty();
    assertThatThrownBy(() -> decision(Optional.of(minutes)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_keep_the_order_of_one_day_when_entries_are_registered() {
    Meeting regular = Meeting.builder().date(DAY).kind(MeetingKind.REGULAR).build();
    Meeting thematic = Meeting.builder().date(DAY).kind(MeetingKind.THEMATIC).build();

    assertThat(Register.of(List.of(thematic, regular)).entries())
        .containsExactly(thematic, regular);
  }

  @Test
  void should_not_change_when_the_callers_list_does() {
    List<String> cells = new ArrayList<>(List.of("a"));
    Roster<String> roster = Roster.complete(cells);
    cells.add("b");

    assertThat(roster.entries()).containsExactly("a");
    assertThat(roster.complete()).isTrue();
    assertThat(Roster.partial(cells).complete()).isFalse();
    assertThat(Roster.unknown().complete()).isFalse();
  }
}
