package vn.chibo.core.organization;

import jakarta.validation.Valid;
import java.util.List;

/**
 * What a hierarchy is made of, as it is written down.
 *
 * @param organizations every organization that is or was, in the order of the register
 * @param changes what became of them
 */
public record HierarchyData(
    List<@Valid PartyOrganization> organizations, List<@Valid OrganizationChange> changes) {
  /** Copies both lists. */
  public HierarchyData {
    organizations = List.copyOf(organizations);
    changes = List.copyOf(changes);
  }
}
