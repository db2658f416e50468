package vn.chibo.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.Sector;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

/** What committees report of their work is held as it stands, what they leave out is absent. */
class ReportedOversightTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final OrganizationId COMMITTEE = new OrganizationId("001");
  private static final OrganizationId CELL = new OrganizationId("003");

  private static final List<InspectionItem> SEVEN =
      List.of(
          item("meeting-regime", "chế độ sinh hoạt", "meeting regime"),
          item("content", "nội dung sinh hoạt", "content"),
          item("democratic-centralism", "tập trung dân chủ", "democratic centralism"),
          item("self-criticism", "tự phê bình và phê bình", "self-criticism and criticism"),
          item("unity", "đoàn kết nội bộ", "unity"),
          item("chairing", "chất lượng chủ trì", "quality of chairing"),
          item("sense", "ý thức đảng viên", "sense of the members"));

  private static InspectionItem item(String key, String vietnamese, String english) {
    return new InspectionItem(key, Text.of(vietnamese, english));
  }

  @Test
  void should_hold_a_plan_of_seven_items_with_a_focus_and_no_named_cell() {
    InspectionPlan plan =
        InspectionPlan.builder()
            .committee(COMMITTEE)
            .period(DatePeriod.ofYear(2024))
            .items(SEVEN)
            .addFocus(new InspectionFocus(Sector.PRIVATE_ENTERPRISE, SEVEN.subList(0, 2)))
            .build();

    assertThat(plan.getItems()).hasSize(7);
    assertThat(plan.coverage(List.of(), LocalDate.of(2025, 1, 1))).isEqualTo(PlanCoverage.NONE);
  }

  @Test
  void should_hold_a_finding_of_some_cells_that_names_none() {
    InspectionFinding finding =
        InspectionFinding.builder().extent(Extent.SOME).words("Chuyên đề chưa sâu").build();
    Inspection inspection =
        Inspection.builder()
            .date(DAY)
            .committee(COMMITTEE)
            .items(SEVEN)
            .findings(Findings.partial(List.of(finding)))
            .build();

    assertThat(inspection.getFindings().found()).isEqualTo(Truth.YES);
    assertThat(finding.openOn(DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(finding.overdue(DAY)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_hold_a_cluster_of_six_unnamed_units_and_the_briefing_of_a_quarter() {
    EmulationCluster cluster =
        EmulationCluster.builder().id(new EmulationClusterId("01")).unitCount(6).build();
    Briefing briefing =
        Briefing.builder().date(DAY).cluster(cluster.getId()).quarter(new Quarter(2014, 1)).build();

    assertThat(cluster.getUnits()).isEmpty();
    assertThat(briefing.getTurnout().share()).isEmpty();
    assertThat(cluster.getId()).hasToString("01");
  }

  @Test
  void should_name_the_practice_of_each_act() {
    List<OversightAct> acts =
        List.of(
            ScheduleRegistration.builder()
                .date(LocalDate.of(2024, 5, 1))
                .cell(CELL)
                .kind(MeetingKind.THEMATIC)
                .build(),
            Inspection.builder().date(DAY).build(),
            SuperiorAttendance.builder().date(DAY).cell(CELL).build(),
            MinutesBookCheck.builder().date(DAY).organization(CELL).jointlyWith(COMMITTEE).build(),
            ModelCellSession.builder().date(DAY).cell(CELL).build(),
            DocumentStudy.builder()
                .date(DAY)
                .addDocuments(new DocumentKey("hd-12-btctw-2018"))
                .addForms(StudyForm.ONLINE, StudyForm.IN_PERSON)
                .build(),
            TrainingCourse.builder().date(DAY).build(),
            Briefing.builder().date(DAY).build());

    assertThat(acts)
        .extracting(OversightAct::practice)
        .containsExactly(
            PracticeKind.SCHEDULE_REGISTRATION,
            PracticeKind.INSPECTION,
            PracticeKind.SUPERIOR_ATTENDANCE,
            PracticeKind.MINUTES_BOOK_CHECK,
            PracticeKind.MODEL_CELL_SESSION,
            PracticeKind.DOCUMENT_STUDY,
            PracticeKind.TRAINING,
            PracticeKind.BRIEFING);
    assertThat(OversightAct.class.getPermittedSubclasses()).hasSameSizeAs(acts);
  }

  @Test
  void should_say_nothing_of_findings_when_none_are_recorded() {
    assertThat(Inspection.builder().date(DAY).build().getFindings().found())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(MinutesBookCheck.builder().date(DAY).organization(CELL).build().getFindings())
        .isEqualTo(Findings.unknown());
  }

  @Test
  void should_hold_the_same_words_when_they_are_typed_with_combining_marks() {
    String decomposed = "to\u0302\u0309 co\u0302ng ta\u0301c";
    WorkingGroup group = WorkingGroup.builder().committee(COMMITTEE).task(decomposed).build();

    assertThat(group.getTask()).isEqualTo("tổ công tác");
    assertThat(group).isEqualTo(group.withTask("tổ công tác"));
    assertThat(
            ModelCellSession.builder()
                .date(DAY)
                .cell(CELL)
                .theme(decomposed)
                .lessons(decomposed)
                .build())
        .satisfies(
            session -> {
              assertThat(session.getTheme()).contains("tổ công tác");
              assertThat(session.getLessons()).contains("tổ công tác");
            });
    assertThat(
            AssignedArea.builder()
                .superior(SuperiorMember.of(SuperiorPost.SECRETARY))
                .area(decomposed)
                .build()
                .getArea())
        .contains("tổ công tác");
  }
}
