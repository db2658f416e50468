package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * The minutes (biên bản) of a meeting, written in the minutes book (sổ biên bản).
 *
 * <pre>{@code
 * MeetingMinutes.builder().secretary(new MemberId("007")).readBack(true).signed(true).build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"secretary", "pages", "readBack", "signed", "kept"})
public interface MeetingMinutes extends WithMeetingMinutes {

  /** Who kept them: the secretary of the minutes (thư ký), not the secretary of the cell. */
  Optional<MemberId> getSecretary();

  /** How many pages they fill, at least 1, empty where not recorded. */
  Optional<@Positive Integer> getPages();

  /** Whether they were presented to the cell before the meeting closed. */
  Optional<Boolean> getReadBack();

  /** Whether they were signed. */
  Optional<Boolean> getSigned();

  /** Whether they are kept in the minutes book. */
  Optional<Boolean> getKept();

  /** Refuses minutes of no page. */
  @Value.Check
  default void check() {
    new Faults()
        .unless(
            getPages().orElse(1) > 0,
            "pages-not-positive",
            () -> CoreMessages.text("pages-not-positive"))
        .raise();
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingMinutes}. */
  final class Builder extends ImmutableMeetingMinutes.Builder {
    Builder() {}
  }
}
