package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.organization.Difficulty;
import vn.chibo.core.organization.DifficultyFactor;
import vn.chibo.core.organization.HierarchyData;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationRename;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.time.DatePeriod;

/** Organizations, and the small hierarchy of a ward: its committee, its cells, their changes. */
final class OrganizationValues {
  static final OrganizationId WARD = new OrganizationId("100");

  /**
   * Of some 420 cells of one district three in four are residential, the rest of agencies, public
   * service and enterprises (the published count of May 2024); the remaining sectors are rare.
   */
  private static final List<Sector> SECTORS =
      List.of(
          Sector.RESIDENTIAL,
          Sector.AGENCY,
          Sector.PUBLIC_SERVICE_UNIT,
          Sector.PRIVATE_ENTERPRISE,
          Sector.STATE_ENTERPRISE,
          Sector.POLICE,
          Sector.ARMED_FORCES);

  private static final int[] WEIGHTS = {30, 3, 2, 3, 2, 1, 1};
  private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

  private OrganizationValues() {}

  static void recipes(Recipes all) {
    all.add(OrganizationId.class, OrganizationValues::id)
        .add(ReportingGroupId.class, draw -> new ReportingGroupId(Phrases.key(draw, "khoi")))
        .add(Sector.class, OrganizationValues::sector)
        .add(PartyOrganization.class, OrganizationValues::organization)
        .add(PartyHierarchy.class, OrganizationValues::hierarchy)
        .add(HierarchyView.class, OrganizationValues::view)
        .add(HierarchyData.class, draw -> hierarchy(draw).data());
  }

  static OrganizationId id(Draw draw) {
    return cellId(draw.between(1, 30));
  }

  /** The id of a cell by its number: 003. */
  static OrganizationId cellId(int number) {
    return new OrganizationId(String.format(Locale.ROOT, "%03d", number));
  }

  static Sector sector(Draw draw) {
    return SECTORS.get(draw.weighted(WEIGHTS));
  }

  private static PartyOrganization organization(Draw draw) {
    return draw.weighted(3, 1) == 0 ? cell(draw, draw.between(1, 30)) : ward(draw);
  }

  static PartyOrganization cell(Draw draw, int number) {
    return cell(number, draw.maybe(0.6, () -> sector(draw)))
        .withPeriod(draw.maybe(0.3, () -> DatePeriod.from(FOUNDED)))
        .withDifficulties(draw.list(0, 2, () -> difficulty(draw)).stream().limit(1).toList());
  }

  private static Difficulty difficulty(Draw draw) {
    return new Difficulty(
        draw.of(DifficultyFactor.values()), Calendars.period(draw), draw.below(2) > 0);
  }

  static PartyOrganization cell(int number, Optional<Sector> sector) {
    return PartyOrganization.builder()
        .id(cellId(number))
        .name("Chi bộ " + number)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .sector(sector)
        .build();
  }

  static PartyOrganization ward(Draw draw) {
    return PartyOrganization.builder()
        .id(WARD)
        .name("Đảng bộ phường 1")
        .kind(draw.of(OrganizationKind.GRASSROOTS_WITH_CELLS, OrganizationKind.WARD))
        .period(draw.maybe(0.3, () -> DatePeriod.from(FOUNDED)))
        .build();
  }

  /** A ward with up to four cells, some of which were given another name. */
  static PartyHierarchy hierarchy(Draw draw) {
    List<PartyOrganization> all = new ArrayList<>();
    all.add(ward(draw));
    draw.list(0, 4, () -> all.add(cell(draw, all.size()).withParent(WARD)));
    return PartyHierarchy.of(all, renames(draw, all));
  }

  /** At most one new name for each cell, and each on a day of its own. */
  private static List<OrganizationChange> renames(Draw draw, List<PartyOrganization> all) {
    List<OrganizationChange> changes = new ArrayList<>();
    for (PartyOrganization cell : all.subList(1, all.size())) {
      draw.maybe(0.2, () -> Calendars.day(draw))
          .map(day -> new OrganizationRename(cell.getId(), cell.getName() + "A", day, decided()))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<DecisionReference> decided() {
    return Optional.empty();
  }

  private static HierarchyView view(Draw draw) {
    return hierarchy(draw).on(Calendars.day(draw));
  }
}
