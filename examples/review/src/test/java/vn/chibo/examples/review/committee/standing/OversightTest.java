package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.Findings;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.InspectionFinding;
import vn.chibo.core.oversight.InspectionPlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.PlannedInspection;
import vn.chibo.core.oversight.Remedy;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.oversight.TrainedPost;
import vn.chibo.core.oversight.TrainingCourse;
import vn.chibo.core.oversight.Turnout;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

/** Oversight planned against done. */
class OversightTest {
  private static final SuperiorMember SECRETARY = SuperiorMember.of(SuperiorPost.SECRETARY);

  private static OrganizationRecord record(OversightAct... acts) {
    return MadeFacts.ownRecord(
        2024,
        record ->
            record.withOversight(Register.of(List.of(acts)).completeOver(DatePeriod.ofYear(2024))));
  }

  private static OrganizationRecord planned(OrganizationRecord record) {
    return record
        .withInspectionPlans(
            Roster.complete(
                List.of(
                    InspectionPlan.builder()
                        .committee(MadeFacts.id("000"))
                        .period(DatePeriod.ofYear(2024))
                        .addInspections(inspection("1", 1), inspection("2", 4))
                        .build())))
        .withAttendancePlans(
            Roster.complete(
                List.of(
                    AttendancePlan.builder()
                        .committee(MadeFacts.id("000"))
                        .period(DatePeriod.ofYear(2024))
                        .addAttendances(
                            PlannedAttendance.builder()
                                .superior(SECRETARY)
                                .cell(MadeFacts.id("1"))
                                .period(new Quarter(2024, 2).period())
                                .times(2)
                                .build())
                        .build())));
  }

  private static PlannedInspection inspection(String unit, int quarter) {
    return PlannedInspection.builder()
        .organization(MadeFacts.id(unit))
        .period(new Quarter(2024, quarter).period())
        .build();
  }

  private static Inspection inspected(LocalDate day, String... units) {
    return Inspection.builder()
        .date(day)
        .organizations(List.of(units).stream().map(MadeFacts::id).toList())
        .build();
  }

  private static SuperiorAttendance attended(LocalDate day) {
    return SuperiorAttendance.builder()
        .date(day)
        .cell(MadeFacts.id("1"))
        .superior(SECRETARY)
        .build();
  }

  private static MadeFacts on(LocalDate day, OrganizationRecord record) {
    return MadeFacts.asOf(day).with("1", "2").own(record);
  }

  private static List<String> summary(MadeFacts made) {
    StandingFacts facts = made.facts();
    return MadeFacts.lines(OversightSummary.of(facts, new OversightPlans(facts)));
  }

  private static OversightByUnit byUnit(MadeFacts made) {
    StandingFacts facts = made.facts();
    return new OversightByUnit(facts, new OversightPlans(facts));
  }

  @Test
  void should_set_what_was_done_beside_what_was_planned() {
    MadeFacts made =
        on(
            LocalDate.of(2024, 10, 15),
            planned(
                record(
                    inspected(LocalDate.of(2024, 2, 5), "1"),
                    inspected(LocalDate.of(2024, 5, 5), "2"),
                    attended(LocalDate.of(2024, 5, 3)))));

    assertThat(summary(made).subList(0, 3))
        .containsExactly(
            "inspection and supervision | 2 | 1 | 0 | 1 | 2 | 1",
            "committee members attending cell meetings | 2 | 1 | 1 | 0 | 1 | 0",
            "check of the meeting books | <NOT_APPLICABLE> | <NOT_APPLICABLE> | <NOT_APPLICABLE>"
                + " | <NOT_APPLICABLE> | 0 | 0");
  }

  @Test
  void should_count_a_planned_line_once_when_the_cell_holds_the_plan_as_well() {
    OrganizationRecord own = planned(record(attended(LocalDate.of(2024, 5, 3))));

    assertThat(
            summary(
                    MadeFacts.ofYear(2024)
                        .with("1", cell -> cell.withAttendancePlans(own.getAttendancePlans()))
                        .own(own))
                .get(1))
        .isEqualTo("committee members attending cell meetings | 2 | 1 | 1 | 0 | 1 | 0");
  }

  @Test
  void should_not_say_none_when_the_register_has_gaps() {
    StandingFacts facts =
        on(
                LocalDate.of(2024, 10, 15),
                MadeFacts.ownRecord(
                    2024,
                    record ->
                        record.withOversight(
                            Register.<OversightAct>of(List.of())
                                .completeOver(
                                    DatePeriod.ofClosed(
                                        LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30))))))
            .facts();

    assertThat(MadeFacts.lines(OversightSummary.of(facts, new OversightPlans(facts))).get(0))
        .endsWith(
            "| <NOT_KNOWN> | <NOT_KNOWN> | <NOT_KNOWN> | <NOT_KNOWN> | <NOT_KNOWN> | <NOT_KNOWN>");
    assertThat(MadeFacts.notes(OversightSummary.of(facts, new OversightPlans(facts))))
        .contains("The register is not complete from 1 Jul 2024 to 15 Oct 2024.");
  }

  @Test
  void should_count_an_inspection_for_each_unit_and_others_apart() {
    MadeFacts made =
        on(LocalDate.of(2024, 12, 31), record(inspected(LocalDate.of(2024, 2, 5), "1", "2", "9")));

    assertThat(MadeFacts.lines(byUnit(made).planned()))
        .allMatch(line -> line.endsWith("| 1 | 0"))
        .hasSize(3);
    assertThat(MadeFacts.line(byUnit(made).planned().total().orElseThrow())).endsWith("| 3 | 0");
  }

  private static InspectionFinding found(Optional<LocalDate> due, Optional<Remedy> remedy) {
    return InspectionFinding.builder()
        .words("hạn chế")
        .remedyDue(due)
        .remedy(remedy)
        .followedTo(LocalDate.of(2024, 12, 31))
        .build();
  }

  private static FindingState state(InspectionFinding finding, LocalDate asOf) {
    return FindingState.of(finding, asOf);
  }

  @Test
  void should_tell_in_time_from_late_and_overdue_from_open() {
    LocalDate due = LocalDate.of(2024, 6, 30);
    LocalDate end = LocalDate.of(2024, 12, 31);
    Optional<LocalDate> set = Optional.of(due);

    assertThat(state(found(set, Optional.of(Remedy.on(due))), end)).isEqualTo(FindingState.IN_TIME);
    assertThat(state(found(set, Optional.of(Remedy.on(due.plusDays(1)))), end))
        .isEqualTo(FindingState.LATE);
    assertThat(state(found(Optional.empty(), Optional.of(Remedy.on(due))), end))
        .isEqualTo(FindingState.MENDED);
    assertThat(state(found(set, Optional.empty()), due)).isEqualTo(FindingState.OPEN);
    assertThat(state(found(set, Optional.empty()), due.plusDays(1)))
        .isEqualTo(FindingState.OVERDUE);
    assertThat(state(found(Optional.empty(), Optional.empty()), end)).isEqualTo(FindingState.OPEN);
    assertThat(
            state(
                InspectionFinding.builder().words("hạn chế").remedyDue(due).build(),
                due.plusDays(1)))
        .isEqualTo(FindingState.UNKNOWN);
  }

  @Test
  void should_lay_a_finding_on_the_only_unit_looked_at_and_no_other() {
    Findings findings = Findings.complete(List.of(found(Optional.empty(), Optional.empty())));
    MadeFacts made =
        on(
            LocalDate.of(2024, 12, 31),
            record(
                inspected(LocalDate.of(2024, 2, 5), "1").withFindings(findings),
                inspected(LocalDate.of(2024, 3, 5), "1", "2").withFindings(findings)));

    assertThat(MadeFacts.lines(byUnit(made).found()))
        .containsExactly(
            "Chi bộ 1 | 1 | 0 | 0 | 0 | 1 | 0 | 0",
            "Chi bộ 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0",
            "Outside these units, or no unit named | 1 | 0 | 0 | 0 | 1 | 0 | 0");
  }

  @Test
  void should_show_who_was_trained_of_how_many() {
    TrainingCourse course =
        TrainingCourse.builder()
            .date(LocalDate.of(2024, 8, 20))
            .title("Lớp bồi dưỡng")
            .putTrained(TrainedPost.SECRETARY, Turnout.of(3, 4))
            .putTrained(TrainedPost.DEPUTY_SECRETARY, new Turnout(Optional.of(2), Optional.empty()))
            .build();

    assertThat(
            MadeFacts.lines(
                TrainingAnnex.of(on(LocalDate.of(2024, 12, 31), record(course)).facts())))
        .containsExactly(
            "Lớp bồi dưỡng | 2024-08-20 | secretary | 3 | 4 | 3/4",
            "Lớp bồi dưỡng | 2024-08-20 | deputy secretary | 2 | <NOT_KNOWN> | <NOT_KNOWN>");
  }
}
