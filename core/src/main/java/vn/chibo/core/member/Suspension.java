package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.organization.OrganizationId;

/**
 * A suspension of a member (đình chỉ) from Party activity or from a committee.
 *
 * <pre>{@code
 * Suspension.builder()
 *     .date(LocalDate.of(2024, 3, 1))
 *     .scope(SuspensionScope.PARTY_ACTIVITY)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "scope", "extended", "decidedBy", "reference"})
public interface Suspension extends Lasting, WithSuspension {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day, granted or actual; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** From what the member is suspended. */
  SuspensionScope getScope();

  /** Whether it was extended (gia hạn), empty where not known. */
  Optional<Boolean> getExtended();

  /** The organization that decided, empty where not known. */
  Optional<OrganizationId> getDecidedBy();

  /** The decision as it is cited, empty where not known. */
  Optional<DecisionReference> getReference();

  /** Refuses a last day before the first; how long it was is not asked. */
  @Value.Check
  default void check() {
    LastingFaults.of(this).raise();
  }

  /** Starts a new suspension. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Suspension}. */
  final class Builder extends ImmutableSuspension.Builder {
    Builder() {}
  }
}
