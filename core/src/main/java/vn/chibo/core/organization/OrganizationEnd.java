package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;

/**
 * An organization ends and none takes its place. It stays in the register.
 *
 * @param organization the organization
 * @param reason why, empty where not known
 * @param day the day after its last
 * @param decision the decision, empty where not known
 */
public record OrganizationEnd(
    OrganizationId organization,
    Optional<EndReason> reason,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Needs an organization and a day. */
  public OrganizationEnd {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
  }

  @Override
  public List<OrganizationId> before() {
    return List.of(organization);
  }

  @Override
  public List<OrganizationId> after() {
    return List.of();
  }
}
