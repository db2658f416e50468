package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;

/**
 * Organizations of which each stands under the next and the last under the first.
 *
 * @param organizations the organizations
 * @param day the first day of it, {@link LocalDate#MIN} where that is not known
 */
record Circle(List<OrganizationId> organizations, LocalDate day) {
  private static final int SHOWN = 20;

  Fault fault() {
    String ids =
        organizations.stream()
            .limit(SHOWN)
            .map(OrganizationId::value)
            .collect(Collectors.joining(", ", "", organizations.size() > SHOWN ? ", …" : ""));
    return Fault.of(
        "hierarchy-circle",
        day.equals(LocalDate.MIN)
            ? CoreMessages.text("hierarchy-circle", ids)
            : CoreMessages.text("hierarchy-circle.on", ids, day));
  }
}
