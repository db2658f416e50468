package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.MemberId;

/**
 * What was done before a meeting (chuẩn bị). Each fact is optional: what nobody recorded stays
 * unknown.
 *
 * <pre>{@code
 * Preparation.builder()
 *     .committeeMetOn(LocalDate.of(2025, 11, 28))
 *     .documentsSent(Moment.of(LocalDate.of(2025, 12, 1)))
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "preparedBy",
  "committeeMetOn",
  "draftPassedOn",
  "draftResolution",
  "notified",
  "documentsSent"
})
public interface Preparation extends WithPreparation {

  /** Who prepared the content. */
  Optional<MemberId> getPreparedBy();

  /** The day on which the cell committee met (secretary and deputy where there is none). */
  Optional<LocalDate> getCommitteeMetOn();

  /** The day on which the cell committee passed the draft content. */
  Optional<LocalDate> getDraftPassedOn();

  /** Whether a draft resolution or conclusion was prepared. */
  Optional<Boolean> getDraftResolution();

  /** When time, place and content were notified. */
  Optional<Moment> getNotified();

  /** When the documents were sent to the members or put on the electronic handbook. */
  Optional<Moment> getDocumentsSent();

  /** Starts a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Preparation}. */
  final class Builder extends ImmutablePreparation.Builder {
    Builder() {}
  }
}
