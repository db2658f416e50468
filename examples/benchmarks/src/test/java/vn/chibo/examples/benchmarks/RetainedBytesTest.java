package vn.chibo.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.record.Register;

class RetainedBytesTest {

  @ParameterizedTest
  @ValueSource(ints = {CellYear.USUAL_MEMBERS, CellYear.MANY_MEMBERS})
  void should_retain_at_most_256_bytes_a_meeting(int members) {
    RetainedBytes year = RetainedBytes.of(CellYear.meetings(members));

    assertThat(year.total()).as("%s", year.composition()).isBetween(1L, 256L * CellYear.MEETINGS);
  }

  @Test
  void should_count_every_meeting_once_and_nothing_shared() {
    assertThat(RetainedBytes.of(CellYear.meetings(CellYear.USUAL_MEMBERS)).composition())
        .contains("16 x vn.chibo.core.meeting.ImmutableMeeting: 2048 bytes")
        .noneMatch(line -> line.contains("MeetingKind"));
  }

  @Test
  void should_retain_little_when_nothing_is_registered() {
    assertThat(RetainedBytes.of(Register.of(List.of())).total()).isBetween(1L, 64L);
  }
}
