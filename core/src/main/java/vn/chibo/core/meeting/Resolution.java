package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.vote.VoteOnMatter;

/**
 * A resolution (nghị quyết) of a cell.
 *
 * <pre>{@code
 * Resolution.builder().kind(ResolutionKind.MONTHLY).content("Nhiệm vụ tháng 6").build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"kind", "content", "tasks", "targets", "deadline", "vote"})
public interface Resolution extends WithResolution {

  /** Its kind, empty where not recorded. */
  Optional<ResolutionKind> getKind();

  /** What it resolves, or its title. */
  @NotBlank
  String getContent();

  /** The tasks that it assigns, each with its own deadline. */
  List<@Valid AssignedTask> getTasks();

  /** The targets that it sets; by default nobody knows whether it sets any. */
  @Valid
  @Value.Default
  default ResolutionTargets getTargets() {
    return ResolutionTargets.unknown();
  }

  /** The last day for the whole of it, empty where none is set. */
  Optional<LocalDate> getDeadline();

  /** The vote that passed it, empty where none was held or recorded. */
  Optional<@Valid VoteOnMatter> getVote();

  /** Keeps the content in NFC. */
  @Value.Check
  default Resolution check() {
    return withContent(Nfc.of(getContent()));
  }

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Resolution}. */
  final class Builder extends ImmutableResolution.Builder {
    Builder() {}
  }
}
