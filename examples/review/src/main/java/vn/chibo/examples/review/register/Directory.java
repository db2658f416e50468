package vn.chibo.examples.review.register;

import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.PartyOrganization;

/** The organizations and members to which rows refer. */
interface Directory {

  /**
   * An organization.
   *
   * @throws vn.chibo.core.fault.FaultException if the register has none of this id
   */
  PartyOrganization organization(OrganizationId id);

  /**
   * A member.
   *
   * @throws vn.chibo.core.fault.FaultException if the register has none of this id
   */
  PartyMember member(MemberId id);
}
