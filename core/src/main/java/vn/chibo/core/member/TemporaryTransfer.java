package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.organization.OrganizationId;

/**
 * A temporary transfer (chuyển sinh hoạt đảng tạm thời): the member is active in another cell and
 * stays counted at home. Regulation 232-QĐ/TW (2025), point 6.3.2.
 *
 * <pre>{@code
 * TemporaryTransfer.builder()
 *     .date(LocalDate.of(2024, 9, 5))
 *     .lastDay(LocalDate.of(2026, 6, 30))
 *     .home(new OrganizationId("003"))
 *     .host(new OrganizationId("017"))
 *     .ground(TransferGround.FULL_TIME_STUDY)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"date", "lastDay", "home", "host", "ground", "reference"})
public interface TemporaryTransfer extends Lasting, WithTemporaryTransfer {

  /** The first day. */
  @Override
  LocalDate getDate();

  /** The last day, granted or actual; empty where none is recorded. */
  @Override
  Optional<LocalDate> getLastDay();

  /** The cell of membership. */
  OrganizationId getHome();

  /** The cell of activity, empty where not known. */
  Optional<OrganizationId> getHost();

  /** Why, empty where not known. */
  Optional<TransferGround> getGround();

  /** The decision as it is cited, empty where not known. */
  Optional<DecisionReference> getReference();

  /** How it looks from a cell, empty where the cell is neither of the two as far as known. */
  default Optional<TransferDirection> directionFor(OrganizationId cell) {
    if (getHome().equals(cell)) {
      return Optional.of(TransferDirection.OUT);
    }
    return getHost().filter(cell::equals).map(host -> TransferDirection.IN);
  }

  /** Refuses a last day before the first; how long it was is not asked. */
  @Value.Check
  default void check() {
    LastingFaults.of(this).raise();
  }

  /** Starts a new transfer. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TemporaryTransfer}. */
  final class Builder extends ImmutableTemporaryTransfer.Builder {
    Builder() {}
  }
}
