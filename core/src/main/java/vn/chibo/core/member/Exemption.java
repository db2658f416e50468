package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.organization.OrganizationId;

/**
 * An exemption of a member from work and activity, for good or for a time (miễn, tạm miễn).
 *
 * <pre>{@code
 * Exemption.builder()
 *     .date(LocalDate.of(2024, 3, 1))
 *     .lastDay(LocalDate.of(2024, 8, 31))
 *     .kind(ExemptionKind.TEMPORARY)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "kind", "ground", "careMonths", "decidedBy", "reference"})
public interface Exemption extends Lasting, WithExemption {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day, granted or actual; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** Whether for good or for a time. */
  ExemptionKind getKind();

  /** Why, empty where not known. */
  Optional<ExemptionGround> getGround();

  /** How many months of care an illness needs, 0 or more; empty where not known or not ill. */
  Optional<@PositiveOrZero Integer> getCareMonths();

  /** The organization that decided, empty where not known. */
  Optional<OrganizationId> getDecidedBy();

  /** The decision as it is cited, empty where not known. */
  Optional<DecisionReference> getReference();

  /** Refuses a last day before the first and care below 0 months; how long it was is not asked. */
  @Value.Check
  default void check() {
    LastingFaults.of(this)
        .unless(
            getCareMonths().orElse(0) >= 0,
            "care-months-negative",
            CoreMessages.text("care-months-negative"))
        .raise();
  }

  /** Starts a new exemption. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Exemption}. */
  final class Builder extends ImmutableExemption.Builder {
    Builder() {}
  }
}
