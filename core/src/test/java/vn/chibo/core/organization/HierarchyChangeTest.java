package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.DISTRICT;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_CELL;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_WITH_CELLS;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.core.organization.Units.FIRST_NEW;
import static vn.chibo.core.organization.Units.LAST_OLD;
import static vn.chibo.core.organization.Units.NEXT;
import static vn.chibo.core.organization.Units.OLD;
import static vn.chibo.core.organization.Units.convert;
import static vn.chibo.core.organization.Units.end;
import static vn.chibo.core.organization.Units.id;
import static vn.chibo.core.organization.Units.ids;
import static vn.chibo.core.organization.Units.merge;
import static vn.chibo.core.organization.Units.rename;
import static vn.chibo.core.organization.Units.setUp;
import static vn.chibo.core.organization.Units.split;
import static vn.chibo.core.organization.Units.top;
import static vn.chibo.core.organization.Units.transfer;
import static vn.chibo.core.organization.Units.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.time.DatePeriod;

class HierarchyChangeTest {
  private static final LocalDate LATER = LocalDate.of(2026, 3, 1);

  /** A district ends, two communes become one under the province, a third one stays. */
  private static final PartyHierarchy REFORM =
      PartyHierarchy.of(
          List.of(
              top("p", PROVINCIAL),
              unit("d", DISTRICT, "p").withPeriod(OLD),
              unit("x", COMMUNE, "d"),
              unit("y", COMMUNE, "d"),
              unit("z", COMMUNE, "d"),
              unit("xy", COMMUNE, "p"),
              unit("x1", SUBORDINATE_CELL, "x"),
              unit("y1", SUBORDINATE_CELL, "y"),
              unit("y2", SUBORDINATE_CELL, "y")),
          List.of(
              merge(FIRST_NEW, "xy", "x", "y"),
              end(FIRST_NEW, "d"),
              transfer(FIRST_NEW, "z", "p"),
              transfer(FIRST_NEW, "y2", "z"),
              rename(NEXT, "xy", "Đảng bộ xã Mới")));

  @Test
  void should_stand_as_before_on_the_last_old_day() {
    HierarchyView view = REFORM.on(LAST_OLD);

    assertThat(view.path(id("x1"))).isEqualTo(ids("p", "d", "x", "x1"));
    assertThat(view.children(id("d"))).isEqualTo(ids("x", "y", "z"));
    assertThat(view.contains(id("xy"))).isFalse();
    assertThat(view.count(id("p"))).isEqualTo(8);
  }

  @Test
  void should_stand_anew_on_the_first_new_day() {
    HierarchyView view = REFORM.on(FIRST_NEW);

    assertThat(view.contains(id("d"))).isFalse();
    assertThat(view.contains(id("x"))).isFalse();
    assertThat(view.children(id("p"))).isEqualTo(ids("z", "xy"));
    assertThat(view.children(id("xy"))).isEqualTo(ids("x1", "y1"));
    assertThat(view.path(id("y2"))).isEqualTo(ids("p", "z", "y2"));
    assertThat(view.find(id("x1")).orElseThrow().getParent()).contains(id("xy"));
  }

  @Test
  void should_bear_its_new_name_from_the_day_of_the_change() {
    assertThat(REFORM.on(FIRST_NEW).find(id("xy")).orElseThrow().getName()).isEqualTo("Tổ chức xy");
    assertThat(REFORM.on(NEXT).find(id("xy")).orElseThrow().getName()).isEqualTo("Đảng bộ xã Mới");
    assertThat(REFORM.find(id("xy")).orElseThrow().getName()).isEqualTo("Tổ chức xy");
  }

  @Test
  void should_keep_what_ended_with_its_days_and_successors() {
    assertThat(REFORM.organizations()).extracting(PartyOrganization::getId).contains(id("x"));
    assertThat(REFORM.period(id("x")).orElseThrow().last()).isEqualTo(LAST_OLD);
    assertThat(REFORM.period(id("xy"))).contains(DatePeriod.from(FIRST_NEW));
    assertThat(REFORM.on(LAST_OLD).find(id("x")).orElseThrow().getPeriod())
        .isEqualTo(REFORM.period(id("x")));
    assertThat(REFORM.successors(id("x"))).isEqualTo(ids("xy"));
    assertThat(REFORM.predecessors(id("xy"))).isEqualTo(ids("x", "y"));
    assertThat(REFORM.successors(id("d"))).isEmpty();
    assertThat(REFORM.history(id("xy"))).hasSize(2);
    assertThat(REFORM.history(id("p"))).containsExactly(transfer(FIRST_NEW, "z", "p"));
  }

  @Test
  void should_follow_the_lineage_through_all_merges_and_splits() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(
                top("a", COMMUNE),
                top("b", COMMUNE),
                top("ab", COMMUNE),
                top("n", COMMUNE),
                top("s", COMMUNE),
                top("other", COMMUNE)),
            List.of(split(LATER, "ab", "n", "s"), merge(FIRST_NEW, "ab", "a", "b")));

    assertThat(hierarchy.changes()).extracting(OrganizationChange::day).isSorted();
    assertThat(hierarchy.lineage(id("a")))
        .isEqualTo(new OrganizationLineage(List.of(), ids("ab", "n", "s")));
    assertThat(hierarchy.lineage(id("s")))
        .isEqualTo(new OrganizationLineage(ids("ab", "a", "b"), List.of()));
    assertThat(hierarchy.lineage(id("other")))
        .isEqualTo(new OrganizationLineage(List.of(), List.of()));
  }

  @Test
  void should_go_on_when_it_stands_on_both_sides_of_a_merge_or_split() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(
                top("a", COMMUNE),
                top("b", COMMUNE),
                unit("b1", SUBORDINATE_CELL, "b"),
                top("c", COMMUNE)),
            List.of(merge(FIRST_NEW, "a", "a", "b"), split(LATER, "a", "a", "c")));

    assertThat(hierarchy.on(FIRST_NEW).tops()).isEqualTo(ids("a"));
    assertThat(hierarchy.on(LATER).tops()).isEqualTo(ids("a", "c"));
    assertThat(hierarchy.on(LATER).parent(id("b1"))).contains(id("a"));
    assertThat(hierarchy.successors(id("b"))).isEqualTo(ids("a"));
    assertThat(hierarchy.predecessors(id("c"))).isEqualTo(ids("a"));
    assertThat(hierarchy.predecessors(id("a"))).isEqualTo(ids("b"));
    assertThat(hierarchy.period(id("a"))).isEmpty();
  }

  @Test
  void should_pass_on_from_superior_to_superior_when_each_merges_in_turn() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(
                top("a", COMMUNE),
                top("b", COMMUNE),
                top("c", COMMUNE),
                unit("cell", SUBORDINATE_CELL, "a"),
                unit("late", SUBORDINATE_CELL, "a").withPeriod(DatePeriod.from(NEXT))),
            List.of(merge(FIRST_NEW, "b", "a"), merge(LATER, "c", "b")));

    assertThat(hierarchy.on(LAST_OLD).parent(id("cell"))).contains(id("a"));
    assertThat(hierarchy.on(FIRST_NEW).parent(id("cell"))).contains(id("b"));
    assertThat(hierarchy.on(LATER).parent(id("cell"))).contains(id("c"));
    assertThat(hierarchy.on(LATER).parent(id("late")))
        .as("registered under one that had ended before: nobody knows where it stands")
        .isEmpty();
  }

  @Test
  void should_leave_the_parts_of_one_that_went_into_several_to_their_transfers() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(
                top("a", COMMUNE),
                top("b", COMMUNE),
                top("c", COMMUNE),
                top("ab", COMMUNE),
                top("bc", COMMUNE),
                unit("b1", SUBORDINATE_CELL, "b"),
                unit("b2", SUBORDINATE_CELL, "b"),
                unit("a1", SUBORDINATE_CELL, "a")),
            List.of(
                merge(FIRST_NEW, "ab", "a", "b"),
                merge(FIRST_NEW, "bc", "b", "c"),
                transfer(FIRST_NEW, "b1", "bc")));
    HierarchyView view = hierarchy.on(FIRST_NEW);

    assertThat(hierarchy.successors(id("b"))).isEqualTo(ids("ab", "bc"));
    assertThat(view.parent(id("a1"))).contains(id("ab"));
    assertThat(view.parent(id("b1"))).contains(id("bc"));
    assertThat(view.parent(id("b2"))).isEmpty();
    assertThat(view.find(id("b2")).orElseThrow().getParent()).isEmpty();
  }

  @Test
  void should_become_of_another_kind_from_the_day_of_the_change() {
    PartyHierarchy hierarchy =
        PartyHierarchy.of(
            List.of(top("a", GRASSROOTS_CELL)),
            List.of(
                setUp(LocalDate.of(2020, 2, 3), "a"),
                convert(FIRST_NEW, "a", GRASSROOTS_WITH_CELLS)));

    assertThat(hierarchy.on(LAST_OLD).count(id("a"), GRASSROOTS_CELL)).isEqualTo(1);
    assertThat(hierarchy.on(FIRST_NEW).count(id("a"), GRASSROOTS_CELL)).isZero();
    assertThat(hierarchy.on(FIRST_NEW).find(id("a")).orElseThrow().getKind())
        .isEqualTo(GRASSROOTS_WITH_CELLS);
    assertThat(hierarchy.on(LocalDate.of(2020, 2, 2)).size()).isZero();
    assertThat(hierarchy.on(LocalDate.of(2020, 2, 3)).size()).isEqualTo(1);
  }

  @Test
  void should_end_on_one_day_in_every_change_that_says_so() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    OrganizationChange end =
        new OrganizationEnd(
            id("d"),
            Optional.of(EndReason.LEVEL_ENDED),
            day,
            Optional.of(DecisionReference.of("15-QĐ/TU", LAST_OLD)));

    assertThat(PartyHierarchy.faults(List.of(top("d", DISTRICT).withPeriod(OLD)), List.of(end)))
        .isEmpty();
    assertThat(end.ended()).isEqualTo(ids("d"));
    assertThat(end.begun()).isEmpty();
    assertThat(end.named()).isEqualTo(ids("d"));
  }

  @Test
  void should_refuse_merges_and_splits_that_make_no_sense() {
    assertThatThrownBy(() -> merge(FIRST_NEW, "a", "b", "b"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("the merge into a names an old organization twice");
    assertThatThrownBy(() -> merge(FIRST_NEW, "a", "a"))
        .hasMessageContaining("the merge into a takes no other organization in");
    assertThatThrownBy(() -> merge(FIRST_NEW, "a")).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> split(FIRST_NEW, "a", "b"))
        .hasMessageContaining("the split of a needs at least two parts");
    assertThatThrownBy(() -> split(FIRST_NEW, "a", "b", "b"))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(f -> f.key())
                    .containsExactly("split-names-twice"));
  }

  @Test
  void should_keep_names_in_one_unicode_form() {
    String decomposed = Normalizer.normalize("Đảng bộ xã A", Normalizer.Form.NFD);

    assertThat(((OrganizationRename) rename(NEXT, "a", decomposed)).name())
        .isEqualTo("Đảng bộ xã A");
    assertThat(top("a", COMMUNE).withName(decomposed))
        .isEqualTo(top("a", COMMUNE).withName("Đảng bộ xã A"));
    assertThat(new DecisionReference("15-" + decomposed, Optional.empty()).number())
        .isEqualTo("15-Đảng bộ xã A");
  }
}
