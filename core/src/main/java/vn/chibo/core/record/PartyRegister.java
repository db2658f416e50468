package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.organization.OrganizationChange;
import vn.chibo.core.organization.PartyHierarchy;
import vn.chibo.core.organization.PartyOrganization;

/**
 * All that a host holds of some organizations: their hierarchy, members, posts and records, each
 * only as far as it is known.
 *
 * <p>A register can be built of parts that contradict each other, as registers of hosts do; the
 * {@link vn.chibo.core.validation.ChiboValidator} finds where.
 *
 * <p>Annual reviews, the blocks (khối) in which units are reported and the targets of a committee
 * are no part of it: a host that holds them keeps them beside it.
 *
 * <pre>{@code
 * PartyRegister register =
 *     PartyRegister.builder()
 *         .addOrganizations(ward, cell)
 *         .members(Roster.complete(members))
 *         .addCells(recordOf2024)
 *         .build();
 * ChiboValidator.standard().checkRegister(register);
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({
  "organizations",
  "changes",
  "members",
  "tenures",
  "cells",
  "memberRecords",
  "organizationRecords"
})
public interface PartyRegister extends WithPartyRegister {

  /** Every organization that is or was. */
  List<@Valid PartyOrganization> getOrganizations();

  /** What became of them. */
  List<@Valid OrganizationChange> getChanges();

  /** The members. */
  @Value.Default
  @Valid
  default Roster<PartyMember> getMembers() {
    return Roster.unknown();
  }

  /** Who held which posts. */
  @Value.Default
  @Valid
  default Register<PostTenure> getTenures() {
    return Register.unknown();
  }

  /** The records of cells, each over its period. */
  List<@Valid CellRecord> getCells();

  /** The records of members, each over its period. */
  List<@Valid MemberRecord> getMemberRecords();

  /** The records of organizations above cells, each over its period. */
  List<@Valid OrganizationRecord> getOrganizationRecords();

  /**
   * The hierarchy that the organizations and changes make.
   *
   * @throws vn.chibo.core.fault.FaultException with every contradiction, if there is any
   */
  default PartyHierarchy hierarchy() {
    return PartyHierarchy.of(getOrganizations(), getChanges());
  }

  /** Starts a new register. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PartyRegister}. */
  final class Builder extends ImmutablePartyRegister.Builder {
    Builder() {}
  }
}
