package vn.chibo.examples.benchmarks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.text.Nfc;

/**
 * A meeting of no more than what the sample records, without a generator or a builder, with the
 * checks of {@link vn.chibo.core.meeting.Meeting}: the yardstick of {@link MeetingBuildBenchmark}.
 */
final class HandWrittenMeeting {
  private final LocalDate date;
  private final @Nullable MeetingKind kind;
  private final @Nullable Integer minutes;
  private final @Nullable HandWrittenHeadCount attendance;
  private final @Nullable String theme;

  HandWrittenMeeting(
      LocalDate date,
      @Nullable MeetingKind kind,
      @Nullable Integer minutes,
      @Nullable HandWrittenHeadCount attendance,
      @Nullable String theme) {
    if (minutes != null && minutes <= 0) {
      throw new IllegalArgumentException("minutes are not positive: " + minutes);
    }
    this.date = Objects.requireNonNull(date, "date");
    this.kind = kind;
    this.minutes = minutes;
    this.attendance = attendance;
    this.theme = theme == null ? null : Nfc.of(theme);
  }

  LocalDate date() {
    return date;
  }

  Optional<MeetingKind> kind() {
    return Optional.ofNullable(kind);
  }

  Optional<Integer> minutes() {
    return Optional.ofNullable(minutes);
  }

  Optional<HandWrittenHeadCount> attendance() {
    return Optional.ofNullable(attendance);
  }

  Optional<String> theme() {
    return Optional.ofNullable(theme);
  }
}
