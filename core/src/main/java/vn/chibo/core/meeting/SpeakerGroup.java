package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/**
 * How many members of one age or of one time since admission spoke at a meeting. The bounds are set
 * by who counts; a group without bounds is all members.
 *
 * <pre>{@code
 * SpeakerGroup.builder().ageTo(35).present(7).spoke(3).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"ageTo", "admittedWithinMonths", "present", "spoke"})
public interface SpeakerGroup extends WithSpeakerGroup {

  /** Only members up to this age in years, itself included; at least 1. */
  Optional<@Positive Integer> getAgeTo();

  /** Only members admitted within so many months before the meeting; at least 1. */
  Optional<@Positive Integer> getAdmittedWithinMonths();

  /** Members of the group who were present, empty where not counted. */
  Optional<@PositiveOrZero Integer> getPresent();

  /** Members of the group who spoke. */
  @PositiveOrZero
  int getSpoke();

  /** Refuses negative counts, bounds below one and more speakers than members present. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(
            getAgeTo().orElse(1) > 0 && getAdmittedWithinMonths().orElse(1) > 0,
            "group-bound-not-positive",
            () -> CoreMessages.text("group-bound-not-positive"))
        .unless(
            getSpoke() >= 0 && getPresent().orElse(0) >= 0,
            "negative-count",
            () -> CoreMessages.text("negative-count"))
        .unless(
            getSpoke() <= getPresent().orElse(Integer.MAX_VALUE),
            "speakers-above-present",
            () -> CoreMessages.text("speakers-above-present", getSpoke(), getPresent().orElse(0)))
        .raise();
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SpeakerGroup}. */
  final class Builder extends ImmutableSpeakerGroup.Builder {
    Builder() {}
  }
}
