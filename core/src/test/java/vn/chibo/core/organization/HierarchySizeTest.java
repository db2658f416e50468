package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.OrganizationKind.GRASSROOTS_WITH_CELLS;
import static vn.chibo.core.organization.OrganizationKind.PROVINCIAL;
import static vn.chibo.core.organization.OrganizationKind.SUBORDINATE_CELL;
import static vn.chibo.core.organization.Units.FIRST_NEW;
import static vn.chibo.core.organization.Units.id;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A register of the size of the country: 60,000 organizations and 300,000 cells. */
class HierarchySizeTest {
  /** Far above what is needed: the test must not depend on the machine. */
  private static final Duration GENEROUS = Duration.ofMinutes(1);

  private static final int PROVINCES = 34;
  private static final int COMMUNES = 3321;
  private static final int GRASSROOTS = 60_000 - 1 - PROVINCES - COMMUNES;
  private static final int CELLS = 300_000;

  static List<PartyOrganization> country() {
    List<PartyOrganization> all = new ArrayList<>();
    all.add(Units.top("tw", OrganizationKind.CENTRAL));
    add(all, PROVINCES, "p", PROVINCIAL, "tw", 1);
    add(all, COMMUNES, "x", COMMUNE, "p", PROVINCES);
    add(all, GRASSROOTS, "g", GRASSROOTS_WITH_CELLS, "x", COMMUNES);
    add(all, CELLS, "c", SUBORDINATE_CELL, "g", GRASSROOTS);
    return all;
  }

  private static void add(
      List<PartyOrganization> all,
      int count,
      String prefix,
      OrganizationKind kind,
      String above,
      int parents) {
    for (int i = 0; i < count; i++) {
      String parent = parents == 1 ? above : above + i % parents;
      all.add(Units.unit(prefix + i, kind, parent).withSector(Sector.RESIDENTIAL));
    }
  }

  @Test
  void should_hold_the_country_and_count_any_subtree() {
    List<PartyOrganization> country = country();
    List<OrganizationChange> changes =
        IntStream.range(0, 10_000)
            .mapToObj(i -> Units.transfer(FIRST_NEW, "g" + i, "x" + (i + 1) % COMMUNES))
            .toList();

    Assertions.assertTimeout(
        GENEROUS,
        () -> {
          HierarchyView view = PartyHierarchy.of(country, changes).on(FIRST_NEW);
          assertThat(view.size()).isEqualTo(360_000);
          assertThat(view.count(id("tw"))).isEqualTo(360_000);
          assertThat(view.count(id("tw"), SUBORDINATE_CELL)).isEqualTo(CELLS);
          assertThat(view.count(id("tw"), Sector.RESIDENTIAL)).isEqualTo(359_999);
          assertThat(
                  IntStream.range(0, COMMUNES)
                      .map(i -> view.count(id("x" + i), SUBORDINATE_CELL))
                      .sum())
              .isEqualTo(CELLS);
          assertThat(view.parent(id("g0"))).contains(id("x1"));
        });
  }

  /** A chain as deep as the register is long: nothing recurses and nothing is followed twice. */
  @Test
  void should_hold_a_chain_of_any_depth() {
    List<PartyOrganization> chain = new ArrayList<>();
    chain.add(Units.top("0", COMMUNE));
    IntStream.range(1, 100_000)
        .forEach(i -> chain.add(Units.unit(String.valueOf(i), COMMUNE, String.valueOf(i - 1))));

    Assertions.assertTimeout(
        GENEROUS,
        () -> {
          HierarchyView view = PartyHierarchy.of(chain, List.of()).on(FIRST_NEW);
          assertThat(view.ancestors(id("99999"))).hasSize(99_999);
          assertThat(view.count(id("0"))).isEqualTo(100_000);
        });
  }

  @Test
  void should_refuse_a_circle_of_any_length() {
    int length = 100_000;
    List<PartyOrganization> ring =
        IntStream.range(0, length)
            .mapToObj(i -> Units.unit(String.valueOf(i), COMMUNE, String.valueOf((i + 1) % length)))
            .toList();

    Assertions.assertTimeout(
        GENEROUS,
        () ->
            assertThat(PartyHierarchy.faults(ring, List.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message().english()).endsWith("18, 19, …")));
  }
}
