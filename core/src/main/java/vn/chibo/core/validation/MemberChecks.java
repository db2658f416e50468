package vn.chibo.core.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.record.PartyRegister;

/**
 * Whether each member stands once, with spells that can be true together, and whether those who
 * hold posts were members. Words never name a member; the path does.
 */
final class MemberChecks {
  private final PartyRegister register;
  private final RegisterFaults faults;
  private final Map<MemberId, PartyMember> known = new HashMap<>();

  private MemberChecks(PartyRegister register, RegisterFaults faults) {
    this.register = register;
    this.faults = faults;
  }

  static void check(PartyRegister register, RegisterFaults faults) {
    MemberChecks checks = new MemberChecks(register, faults);
    checks.members();
    checks.holders();
  }

  private void members() {
    List<PartyMember> members = register.getMembers().entries();
    for (int i = 0; i < members.size(); i++) {
      PartyMember member = members.get(i);
      PartyMember other = known.putIfAbsent(member.getId(), member);
      if (other != null) {
        String path = "members.entries[" + i + "]";
        faults.add(path + ".id", "member-twice");
        overlaps(member, other).forEach(fault -> faults.add(path + ".spells", fault));
      }
    }
  }

  private static List<Fault> overlaps(PartyMember member, PartyMember other) {
    List<MembershipSpell> spells =
        Stream.concat(other.getSpells().stream(), member.getSpells().stream()).distinct().toList();
    return MembershipSpell.faults(spells);
  }

  private void holders() {
    List<PostTenure> tenures = register.getTenures().entries();
    for (int i = 0; i < tenures.size(); i++) {
      String path = "tenures.entries[" + i + "].holder";
      PartyMember holder = known.get(tenures.get(i).getHolder());
      if (holder == null && register.getMembers().complete()) {
        faults.add(path, "holder-no-member");
      } else if (holder != null && !memberOn(holder, tenures.get(i).getDate())) {
        faults.add(path, "holder-no-member-then", tenures.get(i).getDate());
      }
    }
  }

  /** Whether the recorded spells leave the day open; without any nothing is known. */
  private static boolean memberOn(PartyMember member, LocalDate day) {
    return member.getSpells().isEmpty()
        || member.getSpells().stream().anyMatch(spell -> mayHold(spell, day));
  }

  /** Whether the spell may hold the day, as far as its dates are known. */
  static boolean mayHold(MembershipSpell spell, LocalDate day) {
    Optional<LocalDate> lastPossible = spell.getLeft().map(left -> left.period().last());
    return !spell.getEntered().period().start().isAfter(day)
        && lastPossible.map(day::isBefore).orElse(true);
  }
}
