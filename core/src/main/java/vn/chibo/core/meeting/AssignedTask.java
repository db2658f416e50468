package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.text.Nfc;

/**
 * A task that a resolution or conclusion gives (phân công công tác): to whom, what, by when.
 *
 * <pre>{@code
 * AssignedTask.builder()
 *     .what("Vận động hai hộ hiến đất mở đường")
 *     .addAssignees(new MemberId("007"))
 *     .deadline(LocalDate.of(2024, 6, 30))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"what", "assignees", "deadline", "done", "cause"})
public interface AssignedTask extends WithAssignedTask {

  /** What is to be done. */
  @NotBlank
  String getWhat();

  /** To whom it was given; empty where nobody is named. */
  List<MemberId> getAssignees();

  /** The last day for it, empty where none is set. */
  Optional<LocalDate> getDeadline();

  /** Whether it was done, empty where no result is recorded. */
  Optional<Boolean> getDone();

  /** Why it was not done, empty where not recorded. */
  Optional<String> getCause();

  /** Keeps the words in NFC. */
  @Value.Check
  default AssignedTask check() {
    return withWhat(Nfc.of(getWhat())).withCause(getCause().map(Nfc::of));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AssignedTask}. */
  final class Builder extends ImmutableAssignedTask.Builder {
    Builder() {}
  }
}
