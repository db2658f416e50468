package vn.chibo.examples.review.committee.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.Findings;
import vn.chibo.core.oversight.Inspection;
import vn.chibo.core.oversight.InspectionFinding;
import vn.chibo.core.oversight.MinutesBookCheck;
import vn.chibo.core.oversight.OversightAct;

/**
 * A shortcoming that was found, and where.
 *
 * @param finding the finding
 * @param where the unit; empty where the finding names none and more than one was looked at
 */
record FoundShortcoming(InspectionFinding finding, Optional<OrganizationId> where) {

  static Stream<FoundShortcoming> of(OversightAct act) {
    if (act instanceof Inspection inspection) {
      return of(inspection.getFindings(), inspection.getOrganizations());
    }
    return act instanceof MinutesBookCheck check
        ? of(check.getFindings(), List.of(check.getOrganization()))
        : Stream.of();
  }

  private static Stream<FoundShortcoming> of(Findings findings, List<OrganizationId> looked) {
    Optional<OrganizationId> only =
        looked.stream().distinct().count() == 1 ? Optional.of(looked.get(0)) : Optional.empty();
    return findings.entries().stream()
        .map(each -> new FoundShortcoming(each, each.getOrganization().or(() -> only)));
  }
}
