package vn.chibo.core.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.meeting.AgendaItem;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.meeting.ResolutionTargets;
import vn.chibo.core.meeting.Theme;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.organization.ReportingGroup;
import vn.chibo.core.organization.ReportingGroupId;
import vn.chibo.core.oversight.InspectionFinding;
import vn.chibo.core.oversight.WorkingGroup;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.review.CriterionAssessment;
import vn.chibo.core.review.CriterionKey;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.validation.ChiboValidator;

/** What the validator says of forms that are built but not yet filled in. */
class BadFormTest {
  private static final ChiboValidator VALIDATOR = ChiboValidator.standard();
  private static final LocalDate DAY = LocalDate.of(2024, 2, 12);

  private static PartyOrganization cell(String name) {
    return PartyOrganization.builder()
        .id(new OrganizationId("003"))
        .name(name)
        .kind(OrganizationKind.SUBORDINATE_CELL)
        .build();
  }

  private static Meeting.Builder meeting() {
    Meeting.Builder meeting = Meeting.builder();
    meeting.date(DAY);
    return meeting;
  }

  private static CellRecord record(PartyOrganization cell, Meeting... meetings) {
    return CellRecord.builder()
        .organization(cell)
        .period(DatePeriod.ofYear(2024))
        .meetings(Register.of(List.of(meetings)))
        .build();
  }

  private static AgendaItem item(String title) {
    return AgendaItem.builder().title(title).build();
  }

  private static Theme theme(String title) {
    return Theme.builder().title(title).build();
  }

  private static AssignedTask task(String what) {
    return AssignedTask.builder().what(what).build();
  }

  private static Resolution resolution(String content, AssignedTask... tasks) {
    return Resolution.builder().content(content).addTasks(tasks).build();
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        arguments(cell(""), List.of("PartyOrganization: name")),
        arguments(
            ReportingGroup.builder().id(new ReportingGroupId("khoi-1")).name(" ").build(),
            List.of("ReportingGroup: name")),
        arguments(theme("\t"), List.of("Theme: title")),
        arguments(item(""), List.of("AgendaItem: title")),
        arguments(task(" "), List.of("AssignedTask: what")),
        arguments(resolution(""), List.of("Resolution: content")),
        arguments(
            resolution("A")
                .withTargets(
                    ResolutionTargets.partial(
                        List.of(ResolutionTarget.builder().what(" ").build()))),
            List.of("Resolution: targets.entries[0].what")),
        arguments(
            InspectionFinding.builder().words("").build(), List.of("InspectionFinding: words")),
        arguments(
            WorkingGroup.builder().committee(new OrganizationId("001")).task(" ").build(),
            List.of("WorkingGroup: task")),
        arguments(
            CriterionAssessment.builder().criterion(new CriterionKey("tc-1")).words("").build(),
            List.of("CriterionAssessment: words")),
        arguments(
            Opinion.builder().stage(ReviewStage.CELL).words(" ").build(),
            List.of("Opinion: words")),
        arguments(
            resolution("", task("thu đảng phí"), task("")),
            List.of("Resolution: content", "Resolution: tasks[1].what")),
        arguments(
            meeting().theme(theme("")).addAgenda(item("Tin tức"), item("")).build(),
            List.of("Meeting: agenda[1].title", "Meeting: theme.title")),
        arguments(record(cell(" ")), List.of("CellRecord: organization.name")),
        arguments(
            record(cell(" "), meeting().build(), meeting().theme(theme(" ")).build()),
            List.of(
                "CellRecord: meetings.entries[1].theme.title", "CellRecord: organization.name")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void should_name_every_field_that_is_still_empty(Object form, List<String> places) {
    List<Fault> faults = VALIDATOR.check(form);

    assertThat(faults).extracting(Fault::key).containsOnly("not-blank");
    assertThat(faults)
        .extracting(fault -> fault.text(Language.VIETNAMESE))
        .containsExactlyElementsOf(
            places.stream().map(place -> place + ": không được để trống").toList());
    assertThat(faults)
        .extracting(fault -> fault.text(Language.ENGLISH))
        .containsExactlyElementsOf(
            places.stream().map(place -> place + ": must not be empty").toList());
  }
}
