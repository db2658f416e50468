package vn.chibo.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationTransfer;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;

/** A synthetic hierarchy of the size of the whole country: 60,000 organizations, 300,000 cells. */
final class LargeHierarchy {
  static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  static final OrganizationId TOP = id("organization", 0);

  private static final int ORGANIZATIONS = 60_000;
  private static final int CELLS = 300_000;
  private static final int PROVINCES = 34;
  private static final int COMMUNES = 3_400;
  private static final int GRASSROOTS = 1 + PROVINCES + COMMUNES;

  private LargeHierarchy() {}

  /** Each before those below it: the top, provinces, communes, grassroots, cells. */
  static List<PartyOrganization> organizations() {
    List<PartyOrganization> all = new ArrayList<>(ORGANIZATIONS + CELLS);
    all.add(unit(TOP, OrganizationKind.CENTRAL).build());
    for (int number = 1; number < ORGANIZATIONS; number++) {
      all.add(unit(id("organization", number), kind(number)).parent(parent(number)).build());
    }
    for (int number = 0; number < CELLS; number++) {
      all.add(cell(number));
    }
    return all;
  }

  /** Transfers of as many cells, each to the next grassroots organization. */
  static List<OrganizationChange> transfers(int count) {
    return IntStream.range(0, count).mapToObj(LargeHierarchy::transfer).toList();
  }

  /** A provincial organization. */
  static OrganizationId province() {
    return id("organization", PROVINCES);
  }

  private static OrganizationChange transfer(int cell) {
    return new OrganizationTransfer(
        id("cell", cell), grassroots(cell + 1), LocalDate.of(2025, 7, 1), Optional.empty());
  }

  private static PartyOrganization cell(int number) {
    return unit(id("cell", number), OrganizationKind.SUBORDINATE_CELL)
        .sector(Sector.RESIDENTIAL)
        .parent(grassroots(number))
        .build();
  }

  private static PartyOrganization.Builder unit(OrganizationId id, OrganizationKind kind) {
    return PartyOrganization.builder().id(id).name("Tổ chức " + id.value()).kind(kind);
  }

  private static OrganizationKind kind(int number) {
    if (number <= PROVINCES) {
      return OrganizationKind.PROVINCIAL;
    }
    return number < GRASSROOTS ? OrganizationKind.COMMUNE : OrganizationKind.GRASSROOTS_WITH_CELLS;
  }

  private static OrganizationId parent(int number) {
    if (number <= PROVINCES) {
      return TOP;
    }
    return id(
        "organization",
        number < GRASSROOTS ? 1 + number % PROVINCES : 1 + PROVINCES + number % COMMUNES);
  }

  private static OrganizationId grassroots(int cell) {
    return id("organization", GRASSROOTS + cell % (ORGANIZATIONS - GRASSROOTS));
  }

  private static OrganizationId id(String level, int number) {
    return new OrganizationId(level + "-" + number);
  }
}
