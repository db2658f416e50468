package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * Who spoke in the discussion of a meeting (phát biểu ý kiến), and how.
 *
 * <pre>{@code
 * Contributions.builder().speakers(6).critical(1).visualAids(false).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"speakers", "named", "groups", "inWriting", "critical", "visualAids"})
public interface Contributions extends WithContributions {

  /** How many members spoke, the named ones among them; empty where not counted. */
  Optional<@PositiveOrZero Integer> getSpeakers();

  /** Members who are known to have spoken; may be fewer than spoke. */
  List<MemberId> getNamed();

  /** How many of one age, or admitted not long ago, spoke. */
  List<@Valid SpeakerGroup> getGroups();

  /** How many contributions were prepared in writing, empty where not counted. */
  Optional<@PositiveOrZero Integer> getInWriting();

  /** How many contributions dissented or criticized, empty where not counted. */
  Optional<@PositiveOrZero Integer> getCritical();

  /** Whether visual aids were used, empty where not recorded. */
  Optional<Boolean> getVisualAids();

  /** Refuses negative counts and more names than speakers. */
  @Value.Check
  default void check() {
    int speakers = getSpeakers().orElse(Integer.MAX_VALUE);
    new Faults()
        .unless(
            speakers >= 0 && getInWriting().orElse(0) >= 0 && getCritical().orElse(0) >= 0,
            "negative-count",
            () -> CoreMessages.text("negative-count"))
        .unless(
            getNamed().size() <= Math.max(speakers, 0),
            "named-above-count",
            () -> CoreMessages.text("named-above-count", getNamed().size(), speakers))
        .raise();
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Contributions}. */
  final class Builder extends ImmutableContributions.Builder {
    Builder() {}
  }
}
