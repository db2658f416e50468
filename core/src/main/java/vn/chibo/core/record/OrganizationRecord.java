package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.commendation.Commendation;
import vn.chibo.core.commendation.CommendationProposal;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.oversight.AssignedArea;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.EmulationCluster;
import vn.chibo.core.oversight.InspectionPlan;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.oversight.WorkingGroup;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * What is known of the cells of an organization, or of one reporting group (khối) of them: their
 * own records, or what a report states of them.
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "organization",
  "group",
  "period",
  "cells",
  "statements",
  "grades",
  "commendations",
  "proposals",
  "practices",
  "oversight",
  "attendancePlans",
  "inspectionPlans",
  "assignedAreas",
  "workingGroups",
  "emulationClusters",
  "organizations",
  "judgements",
  "figures"
})
public non-sealed interface OrganizationRecord extends SubjectRecord, WithOrganizationRecord {

  /** The organization. */
  @Valid
  PartyOrganization getOrganization();

  /** The reporting group of which this speaks, empty for the whole organization. */
  Optional<Text> getGroup();

  @Override
  DatePeriod getPeriod();

  /** The records of its cells. */
  @Valid
  @Value.Default
  default Roster<CellRecord> getCells() {
    return Roster.unknown();
  }

  /** What a report states of its cells or their meetings. */
  List<Statement> getStatements();

  /**
   * How its cells were graded, under each reading of the published figures, by the name of the
   * reading; one entry where the figures have one reading only.
   */
  Map<String, GradeCounts> getGrades();

  /** Commendations reported. */
  @Valid
  @Value.Default
  default Roster<Commendation> getCommendations() {
    return Roster.unknown();
  }

  /** Commendations proposed. */
  @Valid
  @Value.Default
  default Register<CommendationProposal> getProposals() {
    return Register.unknown();
  }

  /** What a report says in words that the committee did for its cells; never an outcome. */
  List<Practice> getPractices();

  /** What the committee did for its cells on a day; recorded, never an outcome. */
  @Valid
  @Value.Default
  default Register<OversightAct> getOversight() {
    return Register.unknown();
  }

  /** Its plans of attending meetings of cells. */
  @Valid
  @Value.Default
  default Roster<AttendancePlan> getAttendancePlans() {
    return Roster.unknown();
  }

  /** Its plans of inspection and supervision. */
  @Valid
  @Value.Default
  default Roster<InspectionPlan> getInspectionPlans() {
    return Roster.unknown();
  }

  /** What its members answer for. */
  @Valid
  @Value.Default
  default Roster<AssignedArea> getAssignedAreas() {
    return Roster.unknown();
  }

  /** The groups that it set up. */
  @Valid
  @Value.Default
  default Roster<WorkingGroup> getWorkingGroups() {
    return Roster.unknown();
  }

  /** The clusters in which its units are compared. */
  @Valid
  @Value.Default
  default Roster<EmulationCluster> getEmulationClusters() {
    return Roster.unknown();
  }

  /** The records of the organizations directly below it that are no cells. */
  @Valid
  @Value.Default
  default Roster<OrganizationRecord> getOrganizations() {
    return Roster.unknown();
  }

  /** What people judged of it; what does not stand here was not judged. */
  @Override
  List<Judgement> getJudgements();

  @Override
  List<ReportedFigure> getFigures();

  @Override
  default Text subject() {
    Text period = Periods.name(getPeriod());
    return Text.of(name(Language.VIETNAMESE, period), name(Language.ENGLISH, period));
  }

  private String name(Language language, Text period) {
    return getOrganization().getName()
        + getGroup().map(group -> ", " + group.in(language)).orElse("")
        + ", "
        + period.in(language);
  }

  /** Refuses a period without a known start or end, or of more than 100 years. */
  @Value.Check
  default void check() {
    Periods.requireEnd(getPeriod());
  }

  /** Starts a new record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OrganizationRecord}. */
  final class Builder extends ImmutableOrganizationRecord.Builder {
    Builder() {}
  }
}
