package vn.chibo.examples.service.review;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.organization.HierarchyView;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.service.account.Caller;
import vn.chibo.examples.service.account.Sight;
import vn.chibo.examples.service.problem.RefusedException;
import vn.chibo.examples.service.register.HeldRegister;

/**
 * The part of a register that is reviewed: an organization as it stands on the day, with the
 * records of the cells in its subtree.
 *
 * @param held the register
 * @param organization the organization
 * @param period the period of the records
 * @param cells the records, in the order of the register
 * @param without the cells that have no record of the period
 */
record ReviewedPart(
    HeldRegister held,
    PartyOrganization organization,
    DatePeriod period,
    List<CellRecord> cells,
    List<OrganizationId> without) {

  /**
   * What the caller asks for.
   *
   * @throws RefusedException if the caller does not see the organization on the day
   */
  static ReviewedPart of(
      Caller caller, HeldRegister held, OrganizationId id, ReviewQuestion question) {
    HierarchyView tree = held.hierarchy().on(question.day());
    Sight.of(caller, tree).require(id);
    DatePeriod period = question.period();
    List<OrganizationId> below = cells(tree, id);
    List<CellRecord> records =
        held.register().getCells().stream()
            .filter(cell -> below.contains(cell.getOrganization().getId()))
            .filter(cell -> cell.getPeriod().equals(period))
            .toList();
    List<OrganizationId> with =
        records.stream().map(cell -> cell.getOrganization().getId()).toList();
    return new ReviewedPart(
        held,
        tree.find(id).orElseThrow(),
        period,
        records,
        below.stream().filter(cell -> !with.contains(cell)).toList());
  }

  private static List<OrganizationId> cells(HierarchyView tree, OrganizationId id) {
    return Stream.concat(Stream.of(id), tree.descendants(id).stream())
        .filter(each -> tree.find(each).orElseThrow().getKind().cell())
        .toList();
  }

  /** All cells as the record of the organization; complete where none lacks its record. */
  OrganizationRecord together() {
    return OrganizationRecord.builder()
        .organization(organization)
        .period(period)
        .cells(new Roster<>(cells, without.isEmpty()))
        .build();
  }

  /**
   * What is reported of: a cell by its record, an organization above by all its cells.
   *
   * @throws RefusedException if a cell has no record of the period
   */
  SubjectRecord subject() {
    return organization.getKind().cell()
        ? cells.stream().findFirst().orElseThrow(RefusedException::notHere)
        : together();
  }
}
