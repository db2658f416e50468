package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;

/**
 * An organization becomes one of another kind, such as a grassroots cell that becomes a grassroots
 * organization with cells.
 *
 * @param organization the organization
 * @param kind the new kind
 * @param day the first day of the new state
 * @param decision the decision, empty where not known
 */
public record OrganizationConversion(
    OrganizationId organization,
    OrganizationKind kind,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Needs an organization, a kind and a day. */
  public OrganizationConversion {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
  }

  @Override
  public List<OrganizationId> before() {
    return List.of(organization);
  }

  @Override
  public List<OrganizationId> after() {
    return List.of(organization);
  }
}
