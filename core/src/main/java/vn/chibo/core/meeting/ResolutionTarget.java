package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;

/**
 * A target (chỉ tiêu) that a resolution sets, and whether it was met. What it measures stays in the
 * words of the resolution; who judges it met is not decided here.
 *
 * <pre>{@code
 * ResolutionTarget.builder()
 *     .what("Kết nạp hai đảng viên mới")
 *     .deadline(LocalDate.of(2024, 12, 31))
 *     .met(true)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"what", "deadline", "met"})
public interface ResolutionTarget extends WithResolutionTarget {

  /** What is to be reached. */
  @NotBlank
  String getWhat();

  /** The last day for it, itself included, empty where it has none of its own. */
  Optional<LocalDate> getDeadline();

  /** Whether it was met by its last day, empty where no result is recorded. */
  Optional<Boolean> getMet();

  /** Keeps the words in NFC. */
  @Value.Check
  default ResolutionTarget check() {
    return withWhat(Nfc.of(getWhat()));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResolutionTarget}. */
  final class Builder extends ImmutableResolutionTarget.Builder {
    Builder() {}
  }
}
