package vn.chibo.examples.service.register;

import java.time.LocalDate;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;

/**
 * A record of a cell in one version.
 *
 * @param id its key
 * @param version the version
 * @param record the record
 */
record HeldRecord(long id, long version, CellRecord record) {

  boolean covers(OrganizationId cell, LocalDate firstDay) {
    return record.getOrganization().getId().equals(cell)
        && record.getPeriod().start().equals(firstDay);
  }
}
