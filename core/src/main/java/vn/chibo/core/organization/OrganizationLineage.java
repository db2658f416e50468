package vn.chibo.core.organization;

import java.util.List;

/**
 * Where an organization comes from and what came of it, through all merges and splits; the nearest
 * stand first.
 *
 * @param before those before it
 * @param after those after it
 */
public record OrganizationLineage(List<OrganizationId> before, List<OrganizationId> after) {
  /** Copies both lists. */
  public OrganizationLineage {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
