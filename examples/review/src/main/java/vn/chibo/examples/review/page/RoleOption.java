package vn.chibo.examples.review.page;

import java.util.Set;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.examples.review.committee.Reader;

/** Who reads the report, on the command line: what it shows by name depends on it. */
final class RoleOption {
  private static final String COMMITTEE = "committee";
  private static final String SECRETARY = "secretary:";

  private RoleOption() {}

  /**
   * Such as committee or secretary:003.
   *
   * @param known the organizations that there are
   * @throws FaultException if it is neither, or there is no such cell
   */
  static Reader parse(String text, Set<OrganizationId> known) {
    if (text.equals(COMMITTEE)) {
      return Reader.COMMITTEE;
    }
    return known.stream()
        .filter(id -> text.equals(SECRETARY + id.value()))
        .findFirst()
        .map(Reader::secretary)
        .orElseThrow(
            () -> new FaultException(Fault.of("role", PageMessages.text("fault.role", text))));
  }
}
