package vn.chibo.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.chibo.core.member.Circumstance;
import vn.chibo.core.member.CircumstanceEntries;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.Lasting;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.member.MemberStatus;
import vn.chibo.core.member.SuspensionScope;

/** The registers of a member from which the status is derived. */
final class MemberCircumstances {
  private MemberCircumstances() {}

  static MemberStatus statusOn(MemberRecord record, LocalDate day) {
    List<CircumstanceEntries> all = of(record);
    return new MemberStatus(
        day,
        MemberStanding.ofComplete(record.getMember(), all, day),
        MemberStanding.of(record.getMember(), record.getMembershipComplete(), all, day));
  }

  private static List<CircumstanceEntries> of(MemberRecord record) {
    return List.of(
        some(
            Circumstance.EXEMPTED,
            record.getExemptions(),
            exemption -> exemption.getKind() == ExemptionKind.EXEMPTION),
        some(
            Circumstance.TEMPORARILY_EXEMPTED,
            record.getExemptions(),
            exemption -> exemption.getKind() == ExemptionKind.TEMPORARY),
        some(
            Circumstance.SUSPENDED,
            record.getSuspensions(),
            suspension -> suspension.getScope() == SuspensionScope.PARTY_ACTIVITY),
        some(
            Circumstance.SUSPENDED_FROM_COMMITTEE,
            record.getSuspensions(),
            suspension -> suspension.getScope() == SuspensionScope.COMMITTEE),
        some(
            Circumstance.TEMPORARILY_TRANSFERRED,
            record.getTemporaryTransfers(),
            transfer -> true));
  }

  private static <T extends Lasting> CircumstanceEntries some(
      Circumstance circumstance, Register<T> register, Predicate<T> asked) {
    List<Lasting> entries =
        register.entries().stream().filter(asked).map(Lasting.class::cast).toList();
    return CircumstanceEntries.of(circumstance, entries, register.complete());
  }
}
