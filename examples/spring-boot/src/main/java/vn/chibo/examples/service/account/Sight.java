package vn.chibo.examples.service.account;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.examples.service.problem.RefusedException;

/**
 * What a caller may see of a register on a day: a secretary the cell, a committee its subtree as it
 * stands on that day, nobody else anything.
 */
public final class Sight {
  private final HierarchyView tree;
  private final OrganizationId own;
  private final Role role;

  private Sight(HierarchyView tree, OrganizationId own, Role role) {
    this.tree = tree;
    this.own = own;
    this.role = role;
  }

  /** What the caller sees of the tree of a day. */
  public static Sight of(Caller caller, HierarchyView tree) {
    return new Sight(tree, caller.organization(), caller.role());
  }

  /** Whether the caller sees an organization; none that does not exist on the day. */
  public boolean sees(OrganizationId id) {
    if (!tree.contains(id)) {
      return false;
    }
    return id.equals(own) || (role == Role.COMMITTEE && tree.ancestors(id).contains(own));
  }

  /**
   * Refuses what the caller does not see, in the words for what does not exist.
   *
   * @throws RefusedException if the caller does not see it
   */
  public void require(OrganizationId id) {
    if (!sees(id)) {
      throw RefusedException.notHere();
    }
  }

  /** All organizations that the caller sees, each before those below it. */
  public List<PartyOrganization> organizations() {
    return tree.contains(own)
        ? below(own).map(id -> tree.find(id).orElseThrow()).toList()
        : List.of();
  }

  private Stream<OrganizationId> below(OrganizationId id) {
    return role == Role.COMMITTEE
        ? Stream.concat(Stream.of(id), tree.descendants(id).stream())
        : Stream.of(id);
  }
}
