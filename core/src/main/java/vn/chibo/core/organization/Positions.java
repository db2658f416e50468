package vn.chibo.core.organization;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organizations of a register by position; everything else reckons with positions. */
final class Positions {
  /** No position: no parent, no such organization. */
  static final int NONE = -1;

  private final List<PartyOrganization> organizations;
  private final Map<String, Integer> positions;
  private final Set<OrganizationId> twice = new LinkedHashSet<>();

  Positions(List<PartyOrganization> organizations) {
    this.organizations = organizations;
    positions = new HashMap<>(2 * organizations.size());
    for (int i = 0; i < organizations.size(); i++) {
      OrganizationId id = organizations.get(i).getId();
      if (positions.putIfAbsent(id.value(), i) != null) {
        twice.add(id);
      }
    }
  }

  /** The ids that stand more than once. */
  Set<OrganizationId> twice() {
    return twice;
  }

  int size() {
    return organizations.size();
  }

  PartyOrganization at(int position) {
    return organizations.get(position);
  }

  OrganizationId id(int position) {
    return at(position).getId();
  }

  /** The first position of an id, {@link #NONE} where it has none. */
  int of(OrganizationId id) {
    return positions.getOrDefault(id.value(), NONE);
  }
}
