package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.Briefing;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlanCoverage;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

class OversightRegisterTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final OrganizationId CELL = new OrganizationId("003");
  private static final PartyOrganization COMMITTEE =
      PartyOrganization.builder()
          .id(new OrganizationId("001"))
          .name("Đảng bộ xã A")
          .kind(OrganizationKind.GRASSROOTS_WITH_CELLS)
          .build();

  @Test
  void should_ask_a_plan_of_the_acts_in_the_register_of_the_committee() {
    SuperiorMember secretary = SuperiorMember.of(SuperiorPost.SECRETARY);
    Briefing briefing = Briefing.builder().date(LocalDate.of(2024, 4, 10)).build();
    SuperiorAttendance attendance =
        SuperiorAttendance.builder()
            .date(LocalDate.of(2024, 2, 3))
            .cell(CELL)
            .superior(secretary)
            .build();
    OrganizationRecord record =
        OrganizationRecord.builder()
            .organization(COMMITTEE)
            .period(YEAR)
            .oversight(Register.<OversightAct>of(List.of(briefing, attendance)).completeOver(YEAR))
            .attendancePlans(
                Roster.complete(
                    List.of(
                        AttendancePlan.builder()
                            .committee(COMMITTEE.getId())
                            .period(YEAR)
                            .addAttendances(
                                PlannedAttendance.builder()
                                    .superior(secretary)
                                    .cell(CELL)
                                    .period(new Quarter(2024, 1).period())
                                    .times(2)
                                    .build())
                            .build())))
            .build();

    assertThat(record.getOversight().entries()).containsExactly(attendance, briefing);
    assertThat(
            record
                .getAttendancePlans()
                .entries()
                .get(0)
                .coverage(record.getOversight().entries(), LocalDate.of(2024, 4, 1)))
        .isEqualTo(new PlanCoverage(2, 1, 1));
  }

  @Test
  void should_know_nothing_of_oversight_when_nothing_is_said() {
    OrganizationRecord record =
        OrganizationRecord.builder().organization(COMMITTEE).period(YEAR).build();
    CellRecord cell =
        CellRecord.builder().organization(COMMITTEE.withId(CELL)).period(YEAR).build();

    assertThat(record.getOversight()).isEqualTo(Register.<OversightAct>unknown());
    assertThat(record.getProposals()).isEqualTo(Register.<CommendationProposal>unknown());
    assertThat(
            List.of(
                record.getAttendancePlans(),
                record.getInspectionPlans(),
                record.getAssignedAreas(),
                record.getWorkingGroups(),
                record.getEmulationClusters(),
                cell.getCommendations()))
        .containsOnly(Roster.unknown());
    assertThat(cell.getOversight()).isEqualTo(Register.<OversightAct>unknown());
    assertThat(cell.getProposals()).isEqualTo(Register.<CommendationProposal>unknown());
  }
}
