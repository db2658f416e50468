package vn.chibo.examples.country.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.regulations.Regulations;

class OrganizationsTest {
  private static final Share SHARE = new Share(1);

  private static final List<CountryCell> CELLS = new CellGenerator(7).cells(SHARE).toList();
  private static final PartyHierarchy HIERARCHY = Organizations.withCells(SHARE, CELLS);

  @ParameterizedTest
  @ValueSource(strings = {"2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31"})
  void should_have_every_cell_where_the_hierarchy_has_it(LocalDate day) {
    HierarchyView view = HIERARCHY.on(day);

    assertThat(CELLS)
        .allSatisfy(
            cell -> assertThat(view.parent(cell.id())).isEqualTo(Optional.of(cell.above(day))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2025-07-01"})
  void should_be_a_hierarchy_of_which_the_rules_report_nothing(LocalDate day) {
    assertThat(HIERARCHY.check(Regulations.standard().hierarchyRules(), day)).isEmpty();
  }

  @Test
  void should_have_districts_and_old_communes_until_the_reform_only() {
    HierarchyView before = HIERARCHY.on(Places.REFORM.minusDays(1));
    HierarchyView after = HIERARCHY.on(Places.REFORM);

    assertThat(before.count(Places.CENTRE, OrganizationKind.DISTRICT)).isEqualTo(34);
    assertThat(after.count(Places.CENTRE, OrganizationKind.DISTRICT)).isZero();
    assertThat(before.count(Places.CENTRE, OrganizationKind.COMMUNE)).isEqualTo(3 * 34);
    assertThat(
            after.count(Places.CENTRE, OrganizationKind.COMMUNE)
                + after.count(Places.CENTRE, OrganizationKind.WARD))
        .isEqualTo(34);
  }

  @Test
  void should_have_the_size_of_the_country() {
    HierarchyView before = Organizations.of(Share.whole()).on(Places.REFORM.minusDays(1));
    HierarchyView after = Organizations.of(Share.whole()).on(Places.REFORM);

    assertThat(before.size()).isEqualTo(1 + 34 + 680 + 10_200);
    assertThat(after.size()).isEqualTo(1 + 34 + 3_400);
  }
}
