package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

/** A record is its own part where it is of the kind; of an unknown sector that is in doubt. */
class OfKindTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  private static PartyOrganization organization(Optional<Sector> sector) {
    return PartyOrganization.builder()
        .id(new OrganizationId("1"))
        .name("Chi bộ thôn 3")
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .sector(sector)
        .build();
  }

  private static CellRecord cell(Optional<Sector> sector) {
    return CellRecord.builder().organization(organization(sector)).period(YEAR).build();
  }

  private static Parts.Found<CellRecord> found(
      Optional<Sector> sector, Set<OrganizationKind> kinds, Set<Sector> sectors) {
    return OfKind.cells(kinds, sectors).finder().find(cell(sector), YEAR, YEAR.last());
  }

  @Test
  void should_be_its_own_part_when_it_is_of_the_kind() {
    Parts.Found<CellRecord> found =
        found(Optional.empty(), Set.of(OrganizationKind.SUBORDINATE_CELL), Set.of());

    assertThat(found.parts()).hasSize(1);
    assertThat(found.parts().get(0).value()).isEqualTo(cell(Optional.empty()));
    assertThat(found.parts().get(0).label().english()).isEqualTo("Chi bộ thôn 3");
    assertThat(found.missing()).isEmpty();
    assertThat(found.open()).isFalse();
  }

  @Test
  void should_be_none_when_it_is_of_another_kind_or_sector() {
    Optional<Sector> police = Optional.of(Sector.POLICE);

    assertThat(found(police, Set.of(OrganizationKind.WARD), Set.of()).parts()).isEmpty();
    assertThat(found(police, Set.of(), Set.of(Sector.AGENCY)).parts()).isEmpty();
    assertThat(found(police, Set.of(), Set.of(Sector.AGENCY)).missing()).isEmpty();
    assertThat(found(police, Set.of(), Set.of(Sector.POLICE)).parts()).hasSize(1);
    assertThat(found(police, Set.of(), Set.of()).parts()).hasSize(1);
  }

  @Test
  void should_be_in_doubt_when_the_sector_is_not_known() {
    Parts.Found<CellRecord> found = found(Optional.empty(), Set.of(), Set.of(Sector.POLICE));

    assertThat(found.parts()).isEmpty();
    assertThat(found.doubtful()).hasSize(1);
    assertThat(
            found(Optional.empty(), Set.of(OrganizationKind.WARD), Set.of(Sector.POLICE)).missing())
        .isEmpty();
  }

  @Test
  void should_be_named_by_its_kinds_and_sectors() {
    assertThat(
            OfKind.cells(
                    List.of(OrganizationKind.SUBORDINATE_CELL, OrganizationKind.GRASSROOTS_CELL),
                    List.of(Sector.POLICE))
                .label()
                .in(Language.VIETNAMESE))
        .isEqualTo(
            OrganizationKind.GRASSROOTS_CELL.label().vietnamese()
                + " / "
                + OrganizationKind.SUBORDINATE_CELL.label().vietnamese()
                + ", loại hình: "
                + Sector.POLICE.label().vietnamese());
    assertThat(OfKind.cells(Set.of(), Set.of(Sector.POLICE)).label())
        .isEqualTo(OfKind.cells(Set.of(), Set.of(Sector.POLICE)).label());
    assertThat(OfKind.cells(Set.of(), Set.of()).label().english())
        .isEqualTo("organization of any kind");
  }

  @Test
  void should_be_of_organizations_as_of_cells() {
    OrganizationRecord record =
        OrganizationRecord.builder()
            .organization(organization(Optional.empty()).withKind(OrganizationKind.WARD))
            .period(YEAR)
            .build();
    Parts<OrganizationRecord, OrganizationRecord> wards =
        OfKind.organizations(Set.of(OrganizationKind.WARD), Set.of());

    assertThat(wards.finder().find(record, YEAR, YEAR.last()).parts()).hasSize(1);
    assertThat(wards.shipped()).isTrue();
  }
}
