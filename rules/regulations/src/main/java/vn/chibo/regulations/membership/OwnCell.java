package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;

/** The cell of a member (chi bộ), as one of the bodies that may decide about the member. */
public final class OwnCell {
  private OwnCell() {}

  /**
   * Whether it is the cell of the member that decided; not known where either is not.
   *
   * @param day the day of the decision, of which the cell counts
   * @param decidedBy the body that decided, empty where it is not on record
   */
  public static Truth decided(
      MemberRecord member, LocalDate day, Optional<OrganizationId> decidedBy) {
    Optional<OrganizationId> cell = member.membershipOn(day).cell();
    return decidedBy.flatMap(by -> cell.map(own -> Truth.of(own.equals(by)))).orElse(Truth.UNKNOWN);
  }
}
