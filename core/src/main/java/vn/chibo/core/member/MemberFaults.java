package vn.chibo.core.member;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;

/** What cannot be true of one person. */
final class MemberFaults {
  private MemberFaults() {}

  static List<Fault> of(PartyMember member) {
    List<Fault> found = new ArrayList<>(MembershipSpell.faults(member.getSpells()));
    if (member.getAdmissions().stream().anyMatch(admission -> beforeBirth(admission, member))) {
      found.add(Fault.of("admission-before-birth", CoreMessages.text("admission-before-birth")));
    }
    if (firstAdmissions(member) > 1) {
      found.add(Fault.of("two-first-admissions", CoreMessages.text("two-first-admissions")));
    }
    return found;
  }

  private static boolean beforeBirth(Admission admission, PartyMember member) {
    return member
        .getBirth()
        .filter(birth -> admission.start().last().isBefore(birth.date().period().start()))
        .isPresent();
  }

  private static long firstAdmissions(PartyMember member) {
    return member.getAdmissions().stream()
        .filter(admission -> admission.getKind() == AdmissionKind.ADMISSION)
        .count();
  }
}
