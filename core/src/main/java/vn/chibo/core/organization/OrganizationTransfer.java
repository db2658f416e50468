package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.DecisionReference;

/**
 * An organization comes under another superior (chuyển giao); what is below it comes along.
 *
 * @param organization the organization
 * @param to the one directly above from the day on
 * @param day the first day of the new state
 * @param decision the decision, empty where not known
 */
public record OrganizationTransfer(
    OrganizationId organization,
    OrganizationId to,
    LocalDate day,
    Optional<DecisionReference> decision)
    implements OrganizationChange {
  /** Needs both organizations and a day. */
  public OrganizationTransfer {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(decision, "decision");
  }

  @Override
  public List<OrganizationId> named() {
    return Stream.of(organization, to).distinct().toList();
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
