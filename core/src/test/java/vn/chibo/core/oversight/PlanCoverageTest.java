package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

class PlanCoverageTest {
  private static final OrganizationId CELL = new OrganizationId("003");
  private static final OrganizationId OTHER = new OrganizationId("004");
  private static final MemberId PERSON = new MemberId("0042");
  private static final LocalDate END_OF_YEAR = LocalDate.of(2024, 12, 31);

  private static AttendancePlan plan(PlannedAttendance... lines) {
    return AttendancePlan.builder()
        .committee(new OrganizationId("001"))
        .period(DatePeriod.ofYear(2024))
        .addAttendances(lines)
        .build();
  }

  private static PlannedAttendance.Builder line(SuperiorMember who) {
    return PlannedAttendance.builder()
        .superior(who)
        .cell(CELL)
        .period(new Quarter(2024, 1).period())
        .times(1);
  }

  private static SuperiorAttendance attendance(
      OrganizationId cell, SuperiorMember who, String day) {
    return SuperiorAttendance.builder().date(LocalDate.parse(day)).cell(cell).superior(who).build();
  }

  @ParameterizedTest
  @CsvSource({"2024-02-02, 0, 0", "2024-02-03, 1, 0", "2024-03-31, 1, 0", "2024-04-01, 1, 1"})
  void should_count_records_up_to_the_day_and_lack_what_has_passed(
      LocalDate asOf, int kept, int lacking) {
    SuperiorMember person = SuperiorMember.of(PERSON);
    AttendancePlan plan = plan(line(person).build(), line(person).cell(OTHER).build());

    PlanCoverage coverage = plan.coverage(List.of(attendance(CELL, person, "2024-02-03")), asOf);

    assertThat(coverage).isEqualTo(new PlanCoverage(2, kept, lacking));
    assertThat(coverage.pending()).isEqualTo(2 - kept - lacking);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 0", "2024-01-01, 1", "2024-03-31, 1", "2024-04-01, 0"})
  void should_count_an_attendance_when_its_day_is_planned(String day, int kept) {
    SuperiorMember person = SuperiorMember.of(PERSON);
    PlanCoverage coverage =
        plan(line(person).build()).coverage(List.of(attendance(CELL, person, day)), END_OF_YEAR);

    assertThat(coverage.kept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "2, 2, 0", "3, 2, 1"})
  void should_count_no_more_than_planned(int times, int kept, int lacking) {
    SuperiorMember person = SuperiorMember.of(PERSON);
    List<SuperiorAttendance> two =
        List.of(attendance(CELL, person, "2024-01-03"), attendance(CELL, person, "2024-02-03"));

    assertThat(plan(line(person).times(times).build()).coverage(two, END_OF_YEAR))
        .isEqualTo(new PlanCoverage(times, kept, lacking));
  }

  private static Truth attended(SuperiorMember planned, SuperiorMember came) {
    return line(planned).build().attendedBy(attendance(CELL, came, "2024-02-03"));
  }

  @Test
  void should_not_know_who_came_when_only_the_post_or_only_the_person_is_recorded() {
    SuperiorMember person = SuperiorMember.of(PERSON);
    SuperiorMember deputy = SuperiorMember.of(SuperiorPost.DEPUTY_SECRETARY);
    SuperiorMember both = SuperiorMember.of(PERSON, SuperiorPost.DEPUTY_SECRETARY);

    assertThat(attended(person, person)).isEqualTo(Truth.YES);
    assertThat(attended(person, both)).isEqualTo(Truth.YES);
    assertThat(attended(both, SuperiorMember.of(PERSON, SuperiorPost.SECRETARY)))
        .isEqualTo(Truth.YES);
    assertThat(attended(person, SuperiorMember.of(new MemberId("0043")))).isEqualTo(Truth.NO);
    assertThat(attended(both, deputy)).isEqualTo(Truth.UNKNOWN);
    assertThat(attended(deputy, both)).isEqualTo(Truth.YES);
    assertThat(attended(deputy, SuperiorMember.of(SuperiorPost.SECRETARY))).isEqualTo(Truth.NO);
    assertThat(attended(deputy, person)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_not_know_whether_a_line_is_kept_when_nobody_is_named() {
    PlannedAttendance line = line(SuperiorMember.of(PERSON)).build();
    SuperiorAttendance somebody =
        attendance(CELL, SuperiorMember.of(PERSON), "2024-02-03").withSuperior(Optional.empty());

    assertThat(line.attendedBy(somebody)).isEqualTo(Truth.UNKNOWN);
    assertThat(line.metBy(somebody)).isFalse();
    assertThat(line.attendedBy(somebody.withCell(OTHER))).isEqualTo(Truth.NO);
    assertThat(line.attendedBy(Briefing.builder().date(LocalDate.of(2024, 2, 3)).build()))
        .isEqualTo(Truth.NO);
  }

  @Test
  void should_take_the_person_when_one_is_planned_and_the_post_otherwise() {
    SuperiorMember deputy = SuperiorMember.of(SuperiorPost.DEPUTY_SECRETARY);
    SuperiorMember person = SuperiorMember.of(PERSON);
    SuperiorMember both = SuperiorMember.of(PERSON, SuperiorPost.DEPUTY_SECRETARY);

    assertThat(both.answersTo(person)).isTrue();
    assertThat(both.answersTo(deputy)).isTrue();
    assertThat(person.answersTo(both)).isTrue();
    assertThat(deputy.answersTo(both)).isFalse();
    assertThat(person.answersTo(deputy)).isFalse();
    assertThat(SuperiorMember.of(new MemberId("42")).answersTo(person)).isFalse();
  }

  @Test
  void should_not_count_when_the_cell_the_person_or_the_kind_of_act_is_another() {
    SuperiorMember person = SuperiorMember.of(PERSON);
    List<OversightAct> acts =
        List.of(
            attendance(OTHER, person, "2024-02-03"),
            attendance(CELL, SuperiorMember.of(new MemberId("42")), "2024-02-03"),
            SuperiorAttendance.builder().date(LocalDate.of(2024, 2, 3)).cell(CELL).build(),
            Inspection.builder().date(LocalDate.of(2024, 2, 3)).addOrganizations(CELL).build());

    assertThat(plan(line(person).build()).coverage(acts, END_OF_YEAR))
        .isEqualTo(new PlanCoverage(1, 0, 1));
  }

  @Test
  void should_count_inspections_of_the_organization_and_kind_planned() {
    PlannedInspection either =
        PlannedInspection.builder()
            .organization(CELL)
            .period(new Quarter(2024, 2).period())
            .build();
    InspectionPlan plan =
        InspectionPlan.builder()
            .committee(new OrganizationId("001"))
            .period(DatePeriod.ofYear(2024))
            .addInspections(
                either,
                either.withKind(InspectionKind.INSPECTION),
                either.withKind(InspectionKind.SUPERVISION),
                either.withOrganization(OTHER))
            .build();
    Inspection supervision =
        Inspection.builder()
            .date(LocalDate.of(2024, 5, 15))
            .kind(InspectionKind.SUPERVISION)
            .addOrganizations(new OrganizationId("002"), CELL)
            .build();

    assertThat(plan.coverage(List.of(supervision), LocalDate.of(2024, 6, 30)))
        .isEqualTo(new PlanCoverage(4, 2, 0));
    assertThat(plan.coverage(List.of(supervision.withKind(Optional.empty())), END_OF_YEAR))
        .isEqualTo(new PlanCoverage(4, 1, 3));
  }

  @Test
  void should_keep_nothing_when_a_plan_has_no_lines() {
    assertThat(plan().coverage(List.of(), END_OF_YEAR)).isEqualTo(PlanCoverage.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void should_refuse_a_line_when_it_plans_no_meeting(int times) {
    PlannedAttendance.Builder line = line(SuperiorMember.of(PERSON)).times(times);

    assertThatThrownBy(line::build)
        .isInstanceOfSatisfying(
            FaultException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting("key")
                    .containsExactly("times-not-positive"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "2, 2", "2147483647, 2147483647"})
  void should_refuse_parts_when_they_are_negative_or_exceed_the_plan(int kept, int lacking) {
    assertThatThrownBy(() -> new PlanCoverage(3, kept, lacking))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_refuse_a_superior_when_neither_person_nor_post_is_known() {
    assertThatThrownBy(() -> new SuperiorMember(Optional.empty(), Optional.empty()))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_not_print_the_id_when_an_attendance_is_printed() {
    assertThat(attendance(CELL, SuperiorMember.of(PERSON), "2024-02-03").toString())
        .contains("***")
        .doesNotContain("0042");
  }
}
