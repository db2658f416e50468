package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroup;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** Which cells stand below an organization on a day, at whatever depth, and in which blocks. */
final class Units {
  private static final Set<OrganizationKind> CELLS =
      EnumSet.of(
          OrganizationKind.GRASSROOTS_CELL,
          OrganizationKind.SUBORDINATE_CELL,
          OrganizationKind.PROVISIONAL_CELL);

  private final PartyHierarchy hierarchy;
  private final List<ReportingGroup> groups;
  private final Map<OrganizationId, Integer> order = new HashMap<>();

  Units(CommitteeData data) {
    this.hierarchy = data.register().hierarchy();
    this.groups = data.groups();
    data.register()
        .getOrganizations()
        .forEach(each -> order.putIfAbsent(each.getId(), order.size()));
  }

  /** The days on which an organization exists, empty where they are not known. */
  Optional<DatePeriod> life(OrganizationId id) {
    return hierarchy.period(id);
  }

  /** The organization itself on a day. */
  Optional<PartyOrganization> organization(OrganizationId id, LocalDate day) {
    return hierarchy.on(day).find(id);
  }

  /** Its cells in the order of the register; itself where it is a cell. */
  List<Unit> on(OrganizationId id, LocalDate day) {
    HierarchyView tree = hierarchy.on(day);
    return tree.organizations()
        .filter(each -> CELLS.contains(each.getKind()))
        .filter(each -> each.getId().equals(id) || tree.ancestors(each.getId()).contains(id))
        .sorted(Comparator.comparing(each -> order.getOrDefault(each.getId(), order.size())))
        .map(each -> new Unit(each, block(each, day)))
        .toList();
  }

  private Optional<Text> block(PartyOrganization cell, LocalDate day) {
    return groups.isEmpty()
        ? cell.getSector().map(Sector::label)
        : groups.stream()
            .filter(group -> group.on(day).contains(cell.getId()))
            .findFirst()
            .map(group -> Text.same(group.getName()));
  }
}
