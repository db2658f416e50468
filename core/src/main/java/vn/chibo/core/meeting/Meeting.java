package vn.chibo.core.meeting;

import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.time.Dated;

/**
 * A meeting of a cell (sinh hoạt chi bộ). A meeting dated after the as-of day is a plan.
 *
 * <pre>{@code
 * Meeting.builder().date(LocalDate.of(2024, 2, 12)).kind(MeetingKind.THEMATIC).minutes(95).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
public interface Meeting extends Dated, WithMeeting {

  /** The day on which it was or is to be held. */
  @Override
  LocalDate getDate();

  /** Its kind, empty where the book does not say. */
  Optional<MeetingKind> getKind();

  /** Its length in minutes, at least 1, empty where not recorded. */
  Optional<@Positive Integer> getMinutes();

  /** Who attended, empty where not recorded. */
  Optional<Attendance> getAttendance();

  /** Whether the cell had difficulty of time or place, the ground for a combined sitting. */
  Optional<Boolean> getDifficulty();

  /** Whether regular and thematic part of a combined sitting were interleaved. */
  Optional<Boolean> getInterleaved();

  /** What other meeting was held together with it, empty where not recorded. */
  Optional<MergedMeeting> getMergedWith();

  /** Its theme (chuyên đề), empty where it has none or none is recorded. */
  Optional<String> getTheme();

  /** Refuses a length below one minute. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(
            getMinutes().orElse(1) > 0,
            "minutes-not-positive",
            CoreMessages.text("minutes-not-positive"))
        .raise();
  }

  /** Starts a new meeting. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
