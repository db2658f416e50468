package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.PartialDate;

/**
 * A spell of membership in one cell. Its ends are partial dates: files of members who came from
 * elsewhere often hold the year or month only.
 *
 * <pre>{@code
 * MembershipSpell.builder()
 *     .cell(new OrganizationId("003"))
 *     .entered(PartialDate.parse("2018-06"))
 *     .entry(new MembershipEntry.ByTransfer(Optional.empty()))
 *     .left(PartialDate.parse("2024-05-01"))
 *     .exit(new MembershipExit.Death())
 *     .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"cell", "entered", "entry", "left", "exit"})
public interface MembershipSpell extends WithMembershipSpell {

  /** The cell. */
  OrganizationId getCell();

  /** The first day in the cell, as far as it is known. */
  PartialDate getEntered();

  /** How the member came, empty where not known. */
  Optional<MembershipEntry> getEntry();

  /** The day of leaving, the first not in the cell; empty where none is recorded. */
  Optional<PartialDate> getLeft();

  /** How the member left, empty where not known or not left. */
  Optional<MembershipExit> getExit();

  /**
   * What cannot be true of the spells of one member, empty where all is well: two spells on one
   * day, a spell after the death. A member with such spells cannot be built.
   */
  static List<Fault> faults(List<MembershipSpell> spells) {
    return SpellFaults.of(spells);
  }

  /** Refuses a spell that cannot hold a day. */
  @Value.Check
  default void check() {
    boolean sound =
        getLeft()
            .map(left -> left.period().last().isAfter(getEntered().period().start()))
            .orElse(true);
    new Faults().unless(sound, "spell-without-day", CoreMessages.text("spell-without-day")).raise();
  }

  /** Starts a new spell. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MembershipSpell}. */
  final class Builder extends ImmutableMembershipSpell.Builder {
    Builder() {}
  }
}
