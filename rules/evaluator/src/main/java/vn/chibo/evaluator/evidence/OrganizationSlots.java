package vn.chibo.evaluator.evidence;

import java.util.List;
import java.util.Map;
import vn.chibo.core.record.OrganizationRecord;

/** The attributes of the record of an organization. */
final class OrganizationSlots {
  static final List<Slot<OrganizationRecord>> ALL =
      List.of(
          new RosterSlot<>(
              "cells",
              OrganizationRecord::getCells,
              OrganizationRecord::withCells,
              RecordFacts.inside()),
          new RosterSlot<>(
              "organizations",
              OrganizationRecord::getOrganizations,
              OrganizationRecord::withOrganizations,
              RecordFacts.inside()),
          new ListSlot<>(
              "statements", OrganizationRecord::getStatements, OrganizationRecord::withStatements),
          new AttributeSlot<>(Detail.of("grades", record -> record.withGrades(Map.of()))),
          new RosterSlot<>(
              "commendations",
              OrganizationRecord::getCommendations,
              OrganizationRecord::withCommendations),
          new RegisterSlot<>(
              "proposals", OrganizationRecord::getProposals, OrganizationRecord::withProposals),
          new ListSlot<>(
              "practices", OrganizationRecord::getPractices, OrganizationRecord::withPractices),
          new RegisterSlot<>(
              "oversight", OrganizationRecord::getOversight, OrganizationRecord::withOversight),
          new RosterSlot<>(
              "attendancePlans",
              OrganizationRecord::getAttendancePlans,
              OrganizationRecord::withAttendancePlans),
          new RosterSlot<>(
              "inspectionPlans",
              OrganizationRecord::getInspectionPlans,
              OrganizationRecord::withInspectionPlans),
          new RosterSlot<>(
              "assignedAreas",
              OrganizationRecord::getAssignedAreas,
              OrganizationRecord::withAssignedAreas),
          new RosterSlot<>(
              "workingGroups",
              OrganizationRecord::getWorkingGroups,
              OrganizationRecord::withWorkingGroups),
          new RosterSlot<>(
              "emulationClusters",
              OrganizationRecord::getEmulationClusters,
              OrganizationRecord::withEmulationClusters),
          new ListSlot<>(
              "judgements", OrganizationRecord::getJudgements, OrganizationRecord::withJudgements),
          new ListSlot<>(
              "figures", OrganizationRecord::getFigures, OrganizationRecord::withFigures));

  private OrganizationSlots() {}
}
