package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.time.PartialDate;

/**
 * The days of a disciplinary case, as far as they are recorded beside that of the decision. By when
 * they are due, the regulations say.
 *
 * <pre>{@code
 * DisciplineSteps.builder()
 *     .announced(PartialDate.parse("2024-05-10"))
 *     .handedOver(PartialDate.parse("2024-05-14"))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"committed", "concluded", "announced", "handedOver", "complaint"})
public interface DisciplineSteps extends WithDisciplineSteps {
  /** The day of the act, the last one where there were several. */
  Optional<PartialDate> getCommitted();

  /** The day on which the competent body concluded that there was a violation. */
  Optional<PartialDate> getConcluded();

  /** The day on which the decision was announced (công bố). */
  Optional<PartialDate> getAnnounced();

  /** The day on which the decision was handed to the member. */
  Optional<PartialDate> getHandedOver();

  /** Whether the member complained and when, empty where not known. */
  Optional<Complaint> getComplaint();

  /** Starts new steps. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DisciplineSteps}. */
  final class Builder extends ImmutableDisciplineSteps.Builder {
    Builder() {}
  }
}
