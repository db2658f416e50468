package vn.chibo.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;

/** The yardstick checks what the library checks. */
class HandWrittenMeetingTest {
  private static final LocalDate DATE = LocalDate.of(2024, 2, 12);

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void should_refuse_the_minutes_that_the_builder_refuses(int minutes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meeting.builder().date(DATE).minutes(minutes).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HandWrittenMeeting(DATE, null, minutes, null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 0, 0, 0, 0, 0",
    "10, -1, 0, 0, 0, 0, 0",
    "10, 0, -1, 0, 0, 0, 0",
    "10, 0, 0, -1, 0, 0, 0",
    "10, 0, 0, 0, -1, 0, 0",
    "10, 0, 0, 0, 0, -1, 0",
    "10, 0, 0, 0, 0, 0, -1",
    "10, 2, 1, 0, 5, 2, 1",
    "10, 2, 0, 9, 8, 0, 0"
  })
  void should_refuse_the_counts_that_the_builder_refuses(
      int members, int exempted, int duty, int suspended, int present, int excused, int unexcused) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HeadCount.builder()
                    .members(members)
                    .exempted(exempted)
                    .onSpecialDuty(duty)
                    .suspended(suspended)
                    .present(present)
                    .excused(excused)
                    .unexcused(unexcused)
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new HandWrittenHeadCount(
                    members, exempted, duty, suspended, present, excused, unexcused));
  }

  @Test
  void should_keep_what_the_builder_keeps() {
    String theme = "Chuyển đổi số";
    HandWrittenHeadCount counts = new HandWrittenHeadCount(10, 2, 1, 8, 4, 2, 1);
    HandWrittenMeeting meeting =
        new HandWrittenMeeting(
            DATE,
            MeetingKind.THEMATIC,
            95,
            counts,
            Normalizer.normalize(theme, Normalizer.Form.NFD));

    assertThat(meeting.date()).isEqualTo(DATE);
    assertThat(meeting.kind()).contains(MeetingKind.THEMATIC);
    assertThat(meeting.minutes()).contains(95);
    assertThat(meeting.theme()).contains(theme);
    assertThat(meeting.attendance()).contains(counts);
    assertThat(counts.members()).contains(10);
    assertThat(counts.exempted()).contains(2);
    assertThat(counts.onSpecialDuty()).contains(1);
    assertThat(counts.suspended()).contains(8);
    assertThat(counts.present()).contains(4);
    assertThat(counts.excused()).contains(2);
    assertThat(counts.unexcused()).contains(1);
  }
}
