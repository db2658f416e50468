package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;

/**
 * An organization is set up (thành lập); its name, kind and parent are those that it is registered
 * with.
 *
 * @param organization the organization
 * @param day its first day
 * @param decision the decision, empty where not known
 */
public record OrganizationSetUp(
    OrganizationId organization, LocalDate day, Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Needs an organization and a day. */
  public OrganizationSetUp {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
  }

  @Override
  public List<OrganizationId> before() {
    return List.of();
  }

  @Override
  public List<OrganizationId> after() {
    return List.of(organization);
  }
}
