package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.core.organization.Units.id;
import static vn.chibo.core.organization.Units.ids;
import static vn.chibo.core.organization.Units.top;
import static vn.chibo.core.organization.Units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;

class HierarchyViewTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  /** The children stand before their parents: the order of a register is free. */
  private static final PartyHierarchy HIERARCHY =
      PartyHierarchy.of(
          List.of(
              unit("c2", SUBORDINATE_CELL, "x").withSector(Sector.RESIDENTIAL),
              unit("c1", SUBORDINATE_CELL, "x").withSector(Sector.POLICE),
              unit("c3", SUBORDINATE_CELL, "y"),
              unit("y", COMMUNE, "d"),
              unit("x", COMMUNE, "d"),
              unit("d", DISTRICT, "p"),
              top("p", PROVINCIAL),
              top("alone", SUBORDINATE_CELL),
              unit("closed", COMMUNE, "d").withPeriod(DatePeriod.ofYear(2023)),
              unit("planned", COMMUNE, "d").withPeriod(DatePeriod.ofYear(2025))),
          List.of());

  private static final HierarchyView VIEW = HIERARCHY.on(DAY);

  @Test
  void should_lead_up_and_down_when_asked_for_the_way() {
    assertThat(VIEW.tops()).isEqualTo(ids("p", "alone"));
    assertThat(VIEW.parent(id("c1"))).contains(id("x"));
    assertThat(VIEW.parent(id("p"))).isEmpty();
    assertThat(VIEW.children(id("d"))).isEqualTo(ids("y", "x"));
    assertThat(VIEW.children(id("x"))).isEqualTo(ids("c2", "c1"));
    assertThat(VIEW.children(id("c1"))).isEmpty();
    assertThat(VIEW.ancestors(id("c1"))).isEqualTo(ids("x", "d", "p"));
    assertThat(VIEW.path(id("c1"))).isEqualTo(ids("p", "d", "x", "c1"));
    assertThat(VIEW.path(id("p"))).isEqualTo(ids("p"));
    assertThat(VIEW.descendants(id("d"))).isEqualTo(ids("y", "c3", "x", "c2", "c1"));
    assertThat(VIEW.organizations().map(PartyOrganization::getId))
        .isEqualTo(ids("p", "d", "y", "c3", "x", "c2", "c1", "alone"));
  }

  @Test
  void should_count_the_whole_subtree_with_its_top() {
    assertThat(VIEW.size()).isEqualTo(8);
    assertThat(VIEW.count(id("p"))).isEqualTo(7);
    assertThat(VIEW.count(id("c1"))).isEqualTo(1);
    assertThat(VIEW.count(id("p"), COMMUNE)).isEqualTo(2);
    assertThat(VIEW.count(id("x"), COMMUNE)).isEqualTo(1);
    assertThat(VIEW.count(id("y"), SUBORDINATE_CELL)).isEqualTo(1);
    assertThat(VIEW.count(id("x"), SUBORDINATE_CELL)).isEqualTo(2);
    assertThat(VIEW.count(id("p"), OrganizationKind.WARD)).isZero();
    assertThat(VIEW.count(id("d"), Sector.POLICE)).isEqualTo(1);
    assertThat(VIEW.count(id("y"), Sector.POLICE)).isZero();
    assertThat(VIEW.count(id("d"), organization -> organization.getName().endsWith("3")))
        .isEqualTo(1);
  }

  @Test
  void should_give_an_exact_share_of_the_whole_that_is_named() {
    assertThat(
            VIEW.share(
                id("p"),
                o -> o.getSector().equals(Optional.of(Sector.RESIDENTIAL)),
                o -> o.getKind().cell()))
        .contains(Fraction.of(1, 3));
    assertThat(VIEW.share(id("p"), o -> o.getKind() == COMMUNE, o -> o.getKind().cell()))
        .contains(Fraction.ZERO);
    assertThat(VIEW.share(id("c1"), o -> true, o -> o.getKind() == COMMUNE)).isEmpty();
  }

  @Test
  void should_hold_only_what_exists_on_the_day_but_find_all_in_the_register() {
    assertThat(VIEW.contains(id("closed"))).isFalse();
    assertThat(VIEW.find(id("planned"))).isEmpty();
    assertThat(HIERARCHY.find(id("closed"))).isPresent();
    assertThat(HIERARCHY.period(id("closed"))).contains(DatePeriod.ofYear(2023));
    assertThat(HIERARCHY.on(LocalDate.of(2023, 12, 31)).parent(id("closed"))).contains(id("d"));
    assertThat(HIERARCHY.on(LocalDate.of(2024, 1, 1)).contains(id("closed"))).isFalse();
    assertThat(HIERARCHY.on(LocalDate.of(2024, 12, 31)).contains(id("planned"))).isFalse();
    assertThat(HIERARCHY.on(LocalDate.of(2025, 1, 1)).contains(id("planned"))).isTrue();
  }

  @Test
  void should_give_the_registered_organization_itself_when_nothing_changed() {
    assertThat(HIERARCHY.find(id("c1")).orElseThrow()).isSameAs(VIEW.find(id("c1")).orElseThrow());
  }

  @Test
  void should_refuse_to_answer_for_what_is_not_in_the_tree() {
    assertThatThrownBy(() -> VIEW.count(id("closed")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id does not exist on 2024-05-03: closed");
    assertThatThrownBy(() -> VIEW.path(id("nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
    assertThat(VIEW.contains(id("nobody"))).isFalse();
    assertThat(HIERARCHY.find(id("nobody"))).isEmpty();
    assertThat(HIERARCHY.period(id("nobody"))).isEmpty();
    assertThat(HIERARCHY.period(id("p"))).isEmpty();
  }

  @Test
  void should_stand_empty_when_nothing_is_registered() {
    HierarchyView empty = PartyHierarchy.of(List.of(), List.of()).on(DAY);

    assertThat(empty.size()).isZero();
    assertThat(empty.tops()).isEmpty();
  }

  @Test
  void should_say_how_much_it_holds_when_printed() {
    assertThat(HIERARCHY).hasToString("PartyHierarchy[10 organizations, 0 changes]");
    assertThat(VIEW).hasToString("HierarchyView[2024-05-03, 8 organizations]");
    assertThat(VIEW.date()).isEqualTo(DAY);
  }

  @Test
  void should_be_equal_when_made_again_of_what_was_written() {
    assertThat(PartyHierarchy.of(HIERARCHY.data()))
        .isEqualTo(HIERARCHY)
        .hasSameHashCodeAs(HIERARCHY);
    assertThat(PartyHierarchy.of(HIERARCHY.organizations().subList(5, 7), List.of()))
        .isNotEqualTo(HIERARCHY);
  }
}
