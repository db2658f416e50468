package vn.chibo.examples.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.organization.EndReason;
import vn.chibo.core.organization.OrganizationEnd;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.OrganizationTransfer;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.examples.service.problem.RefusedException;

/** A province, a district until 30/06/2025, a commune in it, its cell: all made up. */
class SightTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  private static final PartyHierarchy HIERARCHY =
      PartyHierarchy.of(
          List.of(
              organization("T", OrganizationKind.PROVINCIAL, Optional.empty()),
              organization("H", OrganizationKind.DISTRICT, Optional.of("T")),
              organization("X", OrganizationKind.COMMUNE, Optional.of("H")),
              organization("C", OrganizationKind.SUBORDINATE_CELL, Optional.of("X"))),
          List.of(
              new OrganizationTransfer(id("X"), id("T"), AFTER, Optional.empty()),
              new OrganizationEnd(
                  id("H"), Optional.of(EndReason.LEVEL_ENDED), AFTER, Optional.empty())));

  private static OrganizationId id(String id) {
    return new OrganizationId(id);
  }

  private static PartyOrganization organization(
      String id, OrganizationKind kind, Optional<String> parent) {
    return PartyOrganization.builder()
        .id(id(id))
        .name("Tổ chức giả lập " + id)
        .kind(kind)
        .parent(parent.map(SightTest::id))
        .build();
  }

  private static String seen(String organization, Role role, LocalDate day) {
    Caller caller = new Caller(new Account("a", 0L, "{noop}a", "r", organization, role));
    Sight sight = Sight.of(caller, HIERARCHY.on(day));
    StringBuilder seen = new StringBuilder();
    for (String id : List.of("T", "H", "X", "C")) {
      seen.append(sight.sees(id(id)) ? id : "-");
    }
    List<String> listed = sight.organizations().stream().map(o -> o.getId().value()).toList();
    assertThat(String.join("", listed)).isEqualTo(seen.toString().replace("-", ""));
    return seen.toString();
  }

  @Test
  void should_show_a_committee_its_subtree_of_the_day() {
    assertThat(seen("T", Role.COMMITTEE, BEFORE)).isEqualTo("THXC");
    assertThat(seen("T", Role.COMMITTEE, AFTER)).isEqualTo("T-XC");
    assertThat(seen("H", Role.COMMITTEE, BEFORE)).isEqualTo("-HXC");
    assertThat(seen("H", Role.COMMITTEE, AFTER)).as("ended").isEqualTo("----");
    assertThat(seen("X", Role.COMMITTEE, BEFORE)).isEqualTo("--XC");
    assertThat(seen("C", Role.COMMITTEE, AFTER)).isEqualTo("---C");
  }

  @Test
  void should_show_a_secretary_the_own_organization_only() {
    assertThat(seen("C", Role.SECRETARY, BEFORE)).isEqualTo("---C");
    assertThat(seen("X", Role.SECRETARY, BEFORE)).isEqualTo("--X-");
    assertThat(seen("H", Role.SECRETARY, AFTER)).isEqualTo("----");
    assertThat(seen("Z", Role.COMMITTEE, AFTER)).as("unknown").isEqualTo("----");
  }

  @Test
  void should_refuse_what_is_not_seen() {
    Caller caller = new Caller(new Account("a", 0L, "{noop}a", "r", "C", Role.SECRETARY));
    Sight sight = Sight.of(caller, HIERARCHY.on(AFTER));

    sight.require(id("C"));
    assertThatThrownBy(() -> sight.require(id("X"))).isInstanceOf(RefusedException.class);
  }
}
