package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Nfc;

/**
 * An item of the agenda (nội dung sinh hoạt) of a meeting.
 *
 * <pre>{@code
 * AgendaItem.builder()
 *     .title("Kết quả nhiệm vụ tháng 4")
 *     .stage(MeetingStage.CONDUCT)
 *     .subject(AgendaSubject.PAST_TASKS)
 *     .minutes(25)
 *     .state(AgendaState.COMPLETED)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"title", "stage", "subject", "minutes", "state"})
public interface AgendaItem extends WithAgendaItem {

  /** What it is about, as the program prints it. */
  @NotBlank
  String getTitle();

  /** The stage of the meeting to which it belongs, empty where the program does not say. */
  Optional<MeetingStage> getStage();

  /** Its subject, for comparing meetings; empty where nobody told it. */
  Optional<AgendaSubject> getSubject();

  /** The time spent on it in minutes, at least 1, empty where not recorded. */
  Optional<@Positive Integer> getMinutes();

  /** What became of it, empty where not recorded. */
  Optional<AgendaState> getState();

  /** Refuses a time below one minute; keeps the title in NFC. */
  @Value.Check
  default AgendaItem check() {
    new Faults()
        .unless(
            getMinutes().orElse(1) > 0,
            "minutes-not-positive",
            () -> CoreMessages.text("minutes-not-positive"))
        .raise();
    return withTitle(Nfc.of(getTitle()));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AgendaItem}. */
  final class Builder extends ImmutableAgendaItem.Builder {
    Builder() {}
  }
}
