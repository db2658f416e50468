package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.organization.OrganizationKind.COMMUNE;
import static vn.chibo.core.organization.Units.FIRST_NEW;
import static vn.chibo.core.organization.Units.LAST_OLD;
import static vn.chibo.core.organization.Units.NEXT;
import static vn.chibo.core.organization.Units.OLD;
import static vn.chibo.core.organization.Units.convert;
import static vn.chibo.core.organization.Units.end;
import static vn.chibo.core.organization.Units.merge;
import static vn.chibo.core.organization.Units.rename;
import static vn.chibo.core.organization.Units.setUp;
import static vn.chibo.core.organization.Units.split;
import static vn.chibo.core.organization.Units.top;
import static vn.chibo.core.organization.Units.transfer;
import static vn.chibo.core.organization.Units.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

class HierarchyFaultsTest {
  private static final List<PartyOrganization> THREE =
      List.of(top("a", COMMUNE), unit("b", COMMUNE, "a"), unit("c", COMMUNE, "b"));

  private static List<String> faults(
      List<PartyOrganization> organizations, OrganizationChange... c) {
    return PartyHierarchy.faults(organizations, List.of(c)).stream()
        .map(fault -> fault.key() + ": " + fault.text(Language.ENGLISH))
        .toList();
  }

  @Test
  void should_find_nothing_when_all_is_sound() {
    assertThat(faults(THREE)).isEmpty();
  }

  @Test
  void should_refuse_with_all_faults_together() {
    List<PartyOrganization> organizations =
        List.of(top("a", COMMUNE), top("a", COMMUNE), top("a", COMMUNE), unit("b", COMMUNE, "0"));
    List<OrganizationChange> changes =
        List.of(end(FIRST_NEW, "nobody"), merge(NEXT, "b", "1", "2"));

    List<Fault> faults = PartyHierarchy.faults(organizations, changes);

    assertThat(faults)
        .extracting(Fault::key)
        .containsExactly(
            "parent-unknown",
            "organization-twice",
            "change-names-unknown",
            "change-names-unknown",
            "change-names-unknown");
    assertThat(faults)
        .extracting(fault -> fault.text(Language.VIETNAMESE))
        .anyMatch(text -> text.startsWith("tổ chức b trực thuộc 0"))
        .anyMatch(text -> text.startsWith("tổ chức a có hai lần"))
        .anyMatch(text -> text.startsWith("thay đổi ngày 01/07/2025 nêu tổ chức nobody"));
    assertThatThrownBy(() -> PartyHierarchy.of(organizations, changes))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.faults()).isEqualTo(faults));
  }

  @Test
  void should_find_a_circle_once_however_many_stand_below_it() {
    assertThat(
            faults(
                List.of(
                    unit("a", COMMUNE, "c"),
                    unit("b", COMMUNE, "a"),
                    unit("c", COMMUNE, "b"),
                    unit("below", COMMUNE, "c"),
                    unit("further", COMMUNE, "below"))))
        .containsExactly(
            "hierarchy-circle: organizations stand under each other in a circle: a, c, b");
    assertThat(faults(List.of(unit("a", COMMUNE, "a"))))
        .containsExactly("hierarchy-circle: organizations stand under each other in a circle: a");
  }

  @Test
  void should_find_a_circle_on_the_day_that_closes_it() {
    assertThat(faults(THREE, transfer(FIRST_NEW, "a", "c")))
        .containsExactly(
            "hierarchy-circle: from 1 Jul 2025 on organizations would stand under each other in a"
                + " circle: a, c, b");
    assertThat(faults(THREE, transfer(FIRST_NEW, "a", "a"))).hasSize(1);
  }

  @Test
  void should_find_no_circle_when_the_links_never_stand_on_one_day() {
    assertThat(faults(THREE, transfer(LAST_OLD, "c", "a"), transfer(FIRST_NEW, "b", "c")))
        .isEmpty();
    assertThat(
            faults(
                List.of(
                    unit("a", COMMUNE, "b").withPeriod(DatePeriod.from(FIRST_NEW)),
                    unit("b", COMMUNE, "a").withPeriod(OLD))))
        .as("they never exist together")
        .isEmpty();
  }

  @Test
  void should_find_the_circle_of_one_day_when_the_next_day_ends_it() {
    assertThat(faults(THREE, transfer(FIRST_NEW, "a", "c"), transfer(NEXT, "a", "a")))
        .hasSize(2)
        .allMatch(text -> text.startsWith("hierarchy-circle: from "));
  }

  @Test
  void should_find_a_circle_when_a_merge_puts_a_superior_below() {
    List<PartyOrganization> organizations =
        List.of(
            top("a", COMMUNE),
            unit("b", COMMUNE, "a"),
            unit("c", COMMUNE, "b"),
            unit("d", COMMUNE, "b"));

    assertThat(faults(organizations, merge(FIRST_NEW, "c", "a", "c")))
        .containsExactly(
            "hierarchy-circle: from 1 Jul 2025 on organizations would stand under each other in a"
                + " circle: b, c");
    assertThat(faults(organizations, merge(FIRST_NEW, "b", "a", "b")))
        .as("the superior of the one that takes over is not known any more")
        .isEmpty();
  }

  static Stream<List<OrganizationChange>> outside() {
    return Stream.of(
        List.of(rename(FIRST_NEW, "old", "Đảng bộ mới")),
        List.of(rename(LocalDate.of(2000, 1, 1), "old", "Đảng bộ mới")),
        List.of(rename(LocalDate.of(1999, 12, 31), "old", "Đảng bộ mới")),
        List.of(convert(NEXT, "old", COMMUNE)),
        List.of(transfer(FIRST_NEW, "old", "now")),
        List.of(transfer(FIRST_NEW, "now", "old")),
        List.of(transfer(LocalDate.of(1999, 12, 31), "now", "old")),
        List.of(merge(FIRST_NEW, "old", "old", "now")),
        List.of(split(NEXT, "old", "old", "now")));
  }

  @ParameterizedTest
  @MethodSource("outside")
  void should_refuse_a_change_outside_the_days_of_an_organization(
      List<OrganizationChange> changes) {
    List<PartyOrganization> organizations =
        List.of(top("old", COMMUNE).withPeriod(OLD), top("now", COMMUNE));

    assertThat(PartyHierarchy.faults(organizations, changes))
        .extracting(Fault::key)
        .containsExactly("change-outside-period");
    assertThat(PartyHierarchy.faults(organizations, changes).get(0).text(Language.ENGLISH))
        .startsWith("organization old");
  }

  @Test
  void should_take_a_change_on_the_second_and_on_the_last_day() {
    List<PartyOrganization> organizations =
        List.of(top("old", COMMUNE).withPeriod(OLD), top("now", COMMUNE));

    assertThat(
            faults(
                organizations,
                rename(LocalDate.of(2000, 1, 2), "old", "Đảng bộ xã B"),
                rename(LAST_OLD, "old", "Đảng bộ xã C"),
                transfer(LAST_OLD, "now", "old")))
        .isEmpty();
  }

  @Test
  void should_refuse_two_beginnings_and_two_ends() {
    List<PartyOrganization> organizations =
        List.of(top("old", COMMUNE).withPeriod(OLD), top("a", COMMUNE), top("b", COMMUNE));

    assertThat(faults(organizations, setUp(LocalDate.of(2000, 1, 1), "old"))).isEmpty();
    assertThat(faults(organizations, setUp(LocalDate.of(2000, 1, 2), "old")))
        .containsExactly(
            "begins-twice: organization old would begin on 1 Jan 2000 and on 2 Jan 2000; keep one"
                + " first day, and name it among the old ones if it goes on");
    assertThat(faults(organizations, end(LAST_OLD, "old")))
        .containsExactly(
            "ends-twice: organization old would end before 1 Jul 2025 and before 30 Jun 2025; keep"
                + " one end");
    assertThat(faults(organizations, end(FIRST_NEW, "a"), merge(NEXT, "b", "a", "b"))).hasSize(1);
    assertThat(faults(organizations, merge(FIRST_NEW, "b", "a"), merge(NEXT, "b", "old")))
        .as("one that is taken in again must be named on both sides")
        .hasSize(2);
  }

  @Test
  void should_refuse_an_organization_without_a_day() {
    assertThat(faults(THREE, setUp(FIRST_NEW, "c"), end(FIRST_NEW, "c")))
        .containsExactly(
            "ends-before-it-begins: organization c would begin on 1 Jul 2025 and end before 1 Jul"
                + " 2025: it would have no day");
    assertThat(faults(THREE, merge(FIRST_NEW, "b", "c"), merge(FIRST_NEW, "c", "b")))
        .hasSize(2)
        .allMatch(text -> text.startsWith("ends-before-it-begins"));
    assertThat(faults(THREE, setUp(FIRST_NEW, "c"), end(NEXT, "c"))).isEmpty();
  }

  @Test
  void should_refuse_two_changes_of_one_kind_on_one_day() {
    assertThat(
            faults(
                THREE,
                rename(NEXT, "c", "Đảng bộ xã B"),
                rename(NEXT, "c", "Đảng bộ xã C"),
                transfer(NEXT, "c", "a")))
        .containsExactly(
            "changed-twice-on-a-day: organization c is changed in the same way twice on 2 Jul 2025;"
                + " keep one");
  }
}
