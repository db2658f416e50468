package vn.chibo.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.organization.Units.id;
import static vn.chibo.core.organization.Units.ids;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.time.DatePeriod;

class ReportingGroupTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  private static ReportingGroup group(GroupMembership... memberships) {
    return ReportingGroup.builder()
        .id(new ReportingGroupId("wards"))
        .name("Khối phường")
        .addMemberships(memberships)
        .build();
  }

  private static GroupMembership membership(String organization, DatePeriod period) {
    return new GroupMembership(id(organization), period);
  }

  @Test
  void should_count_on_the_days_of_the_membership_only() {
    ReportingGroup group =
        group(
            membership("b", DatePeriod.from(LocalDate.of(2024, 6, 1))),
            membership("a", YEAR),
            membership("a", DatePeriod.ofYear(2025)));

    assertThat(group.on(LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(group.on(LocalDate.of(2024, 1, 1))).isEqualTo(ids("a"));
    assertThat(group.on(LocalDate.of(2024, 6, 1))).isEqualTo(ids("b", "a"));
    assertThat(group.on(LocalDate.of(2026, 1, 1))).isEqualTo(ids("b"));
  }

  @Test
  void should_refuse_every_organization_that_would_be_counted_twice() {
    assertThatThrownBy(
            () ->
                group(
                    membership("a", DatePeriod.from(LocalDate.of(2024, 12, 31))),
                    membership("b", YEAR),
                    membership("a", YEAR),
                    membership("b", DatePeriod.ofDay(LocalDate.of(2024, 1, 1))),
                    membership("c", YEAR)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::message)
                    .extracting(text -> text.english())
                    .satisfiesExactly(
                        a -> assertThat(a).startsWith("organization a is counted twice"),
                        b -> assertThat(b).startsWith("organization b is counted twice")));
  }

  @Test
  void should_know_a_difficulty_only_for_the_days_that_were_judged() {
    PartyOrganization cell =
        Units.top("a", OrganizationKind.SUBORDINATE_CELL)
            .withDifficulties(
                Difficulty.of(DifficultyFactor.HARD_AREA, YEAR),
                new Difficulty(DifficultyFactor.HARD_AREA, DatePeriod.ofYear(2025), false));

    assertThat(cell.difficulty(DifficultyFactor.HARD_AREA, LocalDate.of(2024, 12, 31)))
        .contains(true);
    assertThat(cell.difficulty(DifficultyFactor.HARD_AREA, LocalDate.of(2025, 1, 1)))
        .contains(false);
    assertThat(cell.difficulty(DifficultyFactor.HARD_AREA, LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(cell.difficulty(DifficultyFactor.FEW_MEMBERS, LocalDate.of(2024, 5, 3))).isEmpty();
  }

  @Test
  void should_refuse_a_difficulty_that_holds_and_does_not_on_one_day() {
    PartyOrganization cell = Units.top("a", OrganizationKind.SUBORDINATE_CELL);
    Difficulty here = Difficulty.of(DifficultyFactor.MEMBERS_AWAY, YEAR);
    Difficulty not = new Difficulty(DifficultyFactor.MEMBERS_AWAY, YEAR, false);

    assertThatThrownBy(() -> cell.withDifficulties(here, not))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("organization a: one difficulty");
    assertThat(cell.withDifficulties(here, here).getDifficulties()).hasSize(2);
    assertThat(
            cell.withDifficulties(here, new Difficulty(DifficultyFactor.FEW_MEMBERS, YEAR, false))
                .getDifficulties())
        .hasSize(2);
  }

  @Test
  void should_tell_cells_from_other_kinds() {
    assertThat(List.of(OrganizationKind.values()))
        .filteredOn(OrganizationKind::cell)
        .containsExactly(
            OrganizationKind.GRASSROOTS_CELL,
            OrganizationKind.SUBORDINATE_CELL,
            OrganizationKind.PROVISIONAL_CELL);
    assertThat(
            new RoleDecision(GrassrootsRole.GRASSROOTS, YEAR.start(), Optional.empty())
                .role()
                .label()
                .english())
        .isEqualTo("grassroots organization");
  }
}
