package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.fault.FaultException;

/** Random histories: every view against what was lived through, and the laws of a tree. */
class HierarchyProperties {

  @Provide
  Arbitrary<RandomHistory> histories() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 25))
        .as(RandomHistory::new);
  }

  private static PartyHierarchy hierarchy(RandomHistory history) {
    return PartyHierarchy.of(history.organizations(), history.changes());
  }

  @Property(tries = 250)
  void should_tell_every_day_as_it_was_lived_through(@ForAll("histories") RandomHistory history) {
    PartyHierarchy hierarchy = hierarchy(history);

    history
        .days()
        .forEach(
            (day, states) -> {
              HierarchyView view = hierarchy.on(day);
              assertThat(view.size()).isEqualTo(states.size());
              states.forEach(
                  (id, state) -> {
                    PartyOrganization organization = view.find(id).orElseThrow();
                    assertThat(organization.getName()).isEqualTo(state.name());
                    assertThat(organization.getKind()).isEqualTo(state.kind());
                    assertThat(organization.getParent()).isEqualTo(state.parent());
                    assertThat(view.parent(id)).isEqualTo(state.parent());
                  });
            });
  }

  @Property(tries = 250)
  void should_add_up_over_the_children(@ForAll("histories") RandomHistory history) {
    PartyHierarchy hierarchy = hierarchy(history);

    history.days().keySet().stream().map(hierarchy::on).forEach(this::addsUp);
  }

  private void addsUp(HierarchyView view) {
    assertThat(view.tops().stream().mapToInt(view::count).sum()).isEqualTo(view.size());
    view.organizations()
        .forEach(
            organization -> {
              OrganizationId id = organization.getId();
              List<OrganizationId> children = view.children(id);
              assertThat(view.count(id)).isEqualTo(1 + sum(children, view::count));
              for (OrganizationKind kind : OrganizationKind.values()) {
                int own = organization.getKind() == kind ? 1 : 0;
                assertThat(view.count(id, kind))
                    .isEqualTo(own + sum(children, child -> view.count(child, kind)))
                    .isEqualTo(view.count(id, o -> o.getKind() == kind));
              }
              for (Sector sector : Sector.values()) {
                assertThat(view.count(id, sector))
                    .isEqualTo(view.count(id, o -> o.getSector().equals(Optional.of(sector))));
              }
            });
  }

  private static int sum(List<OrganizationId> ids, ToIntFunction<OrganizationId> count) {
    return ids.stream().mapToInt(count).sum();
  }

  @Property(tries = 250)
  void should_agree_on_who_is_above_and_who_is_below(@ForAll("histories") RandomHistory history) {
    PartyHierarchy hierarchy = hierarchy(history);

    for (HierarchyView view : history.days().keySet().stream().map(hierarchy::on).toList()) {
      for (PartyOrganization organization : view.organizations().toList()) {
        OrganizationId id = organization.getId();
        List<OrganizationId> ancestors = view.ancestors(id);
        assertThat(ancestors).doesNotHaveDuplicates().doesNotContain(id);
        assertThat(ancestors.stream().findFirst()).isEqualTo(view.parent(id));
        assertThat(ancestors).allMatch(above -> view.descendants(above).contains(id));
        assertThat(view.descendants(id)).allMatch(below -> view.ancestors(below).contains(id));
        assertThat(view.descendants(id)).hasSize(view.count(id) - 1);
        assertThat(view.path(id)).hasSize(ancestors.size() + 1).endsWith(id);
        assertThat(view.children(id)).allMatch(child -> view.parent(child).equals(Optional.of(id)));
      }
    }
  }

  @Property(tries = 250)
  void should_delete_nothing_and_link_both_ways(@ForAll("histories") RandomHistory history) {
    PartyHierarchy hierarchy = hierarchy(history);

    assertThat(hierarchy.organizations()).isEqualTo(history.organizations());
    for (PartyOrganization organization : hierarchy.organizations()) {
      OrganizationId id = organization.getId();
      assertThat(hierarchy.find(id)).contains(organization);
      assertThat(hierarchy.successors(id))
          .allMatch(next -> hierarchy.predecessors(next).contains(id))
          .allMatch(next -> hierarchy.lineage(next).before().contains(id));
      history
          .days()
          .forEach(
              (day, states) ->
                  assertThat(hierarchy.period(id).map(p -> p.contains(day)).orElse(true))
                      .isEqualTo(states.containsKey(id)));
    }
  }

  @Property(tries = 250)
  void should_not_depend_on_the_order_in_which_changes_are_given(
      @ForAll("histories") RandomHistory history, @ForAll long seed) {
    List<OrganizationChange> shuffled = new ArrayList<>(history.changes());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(PartyHierarchy.of(history.organizations(), shuffled)).isEqualTo(hierarchy(history));
  }

  /** Links at random: it is refused just when some organization stands above itself. */
  @Property(tries = 250)
  void should_refuse_just_the_registers_with_a_circle(@ForAll("links") List<Integer> parents) {
    List<PartyOrganization> organizations = new ArrayList<>();
    for (int i = 0; i < parents.size(); i++) {
      PartyOrganization unit = Units.top(String.valueOf(i), OrganizationKind.COMMUNE);
      int parent = parents.get(i);
      organizations.add(
          parent < parents.size() ? unit.withParent(Units.id(String.valueOf(parent))) : unit);
    }
    boolean circle = circle(parents);

    assertThat(PartyHierarchy.faults(organizations, List.of()).isEmpty()).isNotEqualTo(circle);
    assertThat(refused(organizations)).isEqualTo(circle);
  }

  /**
   * One transfer a day, each of two of eight organizations: refused just when a day has a circle.
   */
  @Property(tries = 250)
  void should_refuse_just_the_transfers_that_close_a_circle(@ForAll("moves") List<Integer> moves) {
    List<PartyOrganization> organizations =
        IntStream.range(0, 8)
            .mapToObj(i -> Units.top(String.valueOf(i), OrganizationKind.COMMUNE))
            .toList();
    List<OrganizationChange> changes = new ArrayList<>();
    List<Integer> parents = new ArrayList<>(Collections.nCopies(8, 8));
    boolean circle = false;
    for (int move : moves) {
      parents.set(move / 8, move % 8);
      circle |= circle(parents);
      changes.add(
          Units.transfer(
              RandomHistory.FIRST.plusDays(changes.size()),
              String.valueOf(move / 8),
              String.valueOf(move % 8)));
    }

    assertThat(PartyHierarchy.faults(organizations, changes).isEmpty()).isNotEqualTo(circle);
  }

  @Provide
  Arbitrary<List<Integer>> moves() {
    return Arbitraries.integers().between(0, 63).list().ofMaxSize(10);
  }

  @Provide
  Arbitrary<List<Integer>> links() {
    return Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(8);
  }

  private static boolean circle(List<Integer> parents) {
    for (int i = 0; i < parents.size(); i++) {
      int at = i;
      for (int step = 0; step <= parents.size() && at < parents.size(); step++) {
        at = parents.get(at);
      }
      if (at < parents.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean refused(List<PartyOrganization> organizations) {
    try {
      PartyHierarchy.of(organizations, List.of());
      return false;
    } catch (FaultException e) {
      return true;
    }
  }
}
