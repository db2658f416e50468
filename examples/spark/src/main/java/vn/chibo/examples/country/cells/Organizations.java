package vn.chibo.examples.country.cells;

import static vn.chibo.core.organization.OrganizationKind.CENTRAL;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_CELL;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.WARD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.organization.EndReason;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationMerge;
import vn.chibo.core.organization.OrganizationTransfer;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;

/** The organizations above the cells, and what became of them on 01/07/2025. */
public final class Organizations {
  private static final int COMMUNES_TO_A_WARD = 4;

  private final Map<OrganizationId, PartyOrganization> all = new LinkedHashMap<>();
  private final List<OrganizationChange> merges = new ArrayList<>();
  private final List<OrganizationChange> ends = new ArrayList<>();

  private Organizations() {}

  /** The hierarchy of a share of the country, without its cells. */
  public static PartyHierarchy of(Share share) {
    return of(share, List.of(), List.of());
  }

  /**
   * The hierarchy with these cells of the share. Those of a district are transferred when it ends;
   * those of an old commune go with it.
   */
  public static PartyHierarchy withCells(Share share, List<CountryCell> cells) {
    return of(
        share,
        cells.stream().map(cell -> cell.record().getOrganization()).toList(),
        cells.stream()
            .filter(cell -> cell.record().getOrganization().getKind() == GRASSROOTS_CELL)
            .map(Organizations::transfer)
            .toList());
  }

  private static OrganizationChange transfer(CountryCell cell) {
    return new OrganizationTransfer(cell.id(), cell.after(), Places.REFORM, Optional.empty());
  }

  private static PartyHierarchy of(
      Share share, List<PartyOrganization> more, List<OrganizationChange> changes) {
    Organizations country = new Organizations();
    country.add(Places.CENTRE, CENTRAL, "Trung ương (giả lập)", Optional.empty());
    share.communes().forEach(country::commune);
    List<PartyOrganization> organizations = new ArrayList<>(country.all.values());
    organizations.addAll(more);
    List<OrganizationChange> all = new ArrayList<>(country.merges);
    all.addAll(changes);
    all.addAll(country.ends);
    return PartyHierarchy.of(organizations, all);
  }

  private void commune(int number) {
    OrganizationId province = Places.province(number);
    OrganizationId district = Places.district(number);
    OrganizationId commune = Places.commune(number);
    if (!all.containsKey(province)) {
      add(province, PROVINCIAL, "Tỉnh giả lập " + province, Optional.of(Places.CENTRE));
    }
    if (!all.containsKey(district)) {
      add(district, DISTRICT, "Huyện giả lập " + district, Optional.of(province));
      ends.add(
          new OrganizationEnd(
              district, Optional.of(EndReason.LEVEL_ENDED), Places.REFORM, Optional.empty()));
    }
    Places.old(number)
        .forEach(old -> add(old, COMMUNE, "Xã cũ giả lập " + old, Optional.of(district)));
    boolean ward = number % COMMUNES_TO_A_WARD == 0;
    String name = (ward ? "Phường giả lập " : "Xã giả lập ") + commune;
    add(commune, ward ? WARD : COMMUNE, name, Optional.of(province));
    merges.add(
        new OrganizationMerge(
            Places.old(number).toList(), commune, Places.REFORM, Optional.empty()));
  }

  private void add(
      OrganizationId id, OrganizationKind kind, String name, Optional<OrganizationId> parent) {
    all.put(id, PartyOrganization.builder().id(id).name(name).kind(kind).parent(parent).build());
  }
}
