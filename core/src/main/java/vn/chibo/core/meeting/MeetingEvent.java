package vn.chibo.core.meeting;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A step that was taken.
 *
 * @param step which
 * @param at when, empty where not recorded
 */
public record MeetingEvent(StepId step, Optional<Moment> at) {

  /** Needs a step. */
  public MeetingEvent {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(at, "at");
  }

  /** A step taken nobody wrote down when. */
  public static MeetingEvent of(StepId step) {
    return new MeetingEvent(step, Optional.empty());
  }

  /** A step taken at a time. */
  public static MeetingEvent of(StepId step, LocalDateTime at) {
    return new MeetingEvent(step, Optional.of(Moment.of(at)));
  }
}
