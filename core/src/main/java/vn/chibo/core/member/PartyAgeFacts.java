package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Finds Party age in the facts of a member. */
final class PartyAgeFacts {
  private PartyAgeFacts() {}

  static Optional<PartyAge> of(PartyMember member) {
    return official(member)
        ? interruptions(member)
            .filter(found -> readmissions(member) <= found.size())
            .flatMap(found -> age(member, found))
        : Optional.empty();
  }

  private static Optional<PartyAge> age(PartyMember member, List<DatePeriod> interruptions) {
    return decided(member)
        .map(date -> new PartyAge(date, PartyAgeBasis.ADMISSION_DECISION, interruptions))
        .or(() -> onCard(member).map(d -> new PartyAge(d, PartyAgeBasis.CARD, interruptions)));
  }

  private static long readmissions(PartyMember member) {
    return member.getAdmissions().stream()
        .filter(admission -> admission.getKind() == AdmissionKind.READMISSION)
        .count();
  }

  /** Whether the last admission ended in recognition: after a readmission probation is new. */
  private static boolean official(PartyMember member) {
    return member.getAdmissions().stream()
        .max(Comparator.comparing(admission -> admission.start().start()))
        .filter(Admission::endedInRecognition)
        .isPresent();
  }

  private static Optional<PartialDate> decided(PartyMember member) {
    return member.getAdmissions().stream()
        .filter(admission -> admission.getKind() == AdmissionKind.ADMISSION)
        .flatMap(admission -> admission.getDecided().stream())
        .findFirst();
  }

  private static Optional<PartialDate> onCard(PartyMember member) {
    return member.getCard().flatMap(MembershipCard::joined);
  }

  /** The days out of the Party; empty where a day that bounds them is not known. */
  private static Optional<List<DatePeriod>> interruptions(PartyMember member) {
    List<MembershipSpell> spells =
        member.getSpells().stream()
            .sorted(Comparator.comparing(spell -> spell.getEntered().period().start()))
            .toList();
    List<DatePeriod> found = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      Optional<MembershipSpell> next = spells.stream().skip(i + 1L).findFirst();
      if (interrupted(spells.get(i), next)) {
        Optional<DatePeriod> days = between(spells.get(i), next);
        if (days.isEmpty()) {
          return Optional.empty();
        }
        found.add(days.get());
      }
    }
    return Optional.of(List.copyOf(found));
  }

  private static boolean interrupted(MembershipSpell spell, Optional<MembershipSpell> next) {
    Optional<MembershipEntry> back = next.flatMap(MembershipSpell::getEntry);
    boolean again = back.filter(MembershipEntry.ByReadmission.class::isInstance).isPresent();
    boolean restored = back.filter(MembershipEntry.ByRestoration.class::isInstance).isPresent();
    return again
        || (!restored && spell.getExit().filter(MembershipExit::endsMembership).isPresent());
  }

  private static Optional<DatePeriod> between(
      MembershipSpell spell, Optional<MembershipSpell> next) {
    LocalDate end = next.map(later -> later.getEntered().period().start()).orElse(LocalDate.MAX);
    return spell
        .getLeft()
        .filter(left -> left.day().isPresent())
        .filter(left -> next.map(later -> later.getEntered().day().isPresent()).orElse(true))
        .map(left -> left.period().start())
        .filter(left -> left.isBefore(end))
        .map(left -> new DatePeriod(left, end));
  }
}
