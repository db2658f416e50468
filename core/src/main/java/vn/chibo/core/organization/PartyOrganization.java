package vn.chibo.core.organization;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.time.DatePeriod;

/**
 * A Party organization (tổ chức đảng): a cell or an organization above it. Closed ones are kept
 * with their period, never deleted.
 *
 * <pre>{@code
 * PartyOrganization.builder()
 *     .id(new OrganizationId("003"))
 *     .name("Chi bộ thôn 3")
 *     .kind(OrganizationKind.SUBORDINATE_CELL)
 *     .sector(Sector.RESIDENTIAL)
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
public interface PartyOrganization extends WithPartyOrganization {

  /** Its identity. */
  OrganizationId getId();

  /** Its name in Vietnamese. */
  @NotBlank
  String getName();

  /** Its kind. */
  OrganizationKind getKind();

  /** Where its members live or work, empty where not known. */
  Optional<Sector> getSector();

  /** The days on which it exists, empty where not known. */
  Optional<DatePeriod> getPeriod();

  /** The organization directly above, empty where not known. */
  Optional<OrganizationId> getParent();

  /** Starts a new organization. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PartyOrganization}. */
  final class Builder extends ImmutablePartyOrganization.Builder {
    Builder() {}
  }
}
