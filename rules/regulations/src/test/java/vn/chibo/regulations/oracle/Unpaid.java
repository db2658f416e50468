package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/**
 * The months for which dues were owed and not paid.
 *
 * @param surely how many surely are unpaid
 * @param perhaps how many may be, these among them
 * @param gap whether payments may be missing
 */
record Unpaid(long surely, long perhaps, boolean gap) {

  /** Months that are over by the as-of day. */
  static Unpaid in(MemberFacts facts) {
    Register<DuesPayment> payments = facts.record().getDuesPayments();
    boolean gap = !payments.gaps(facts.window(), facts.asOf()).isEmpty();
    long surely = 0;
    long perhaps = 0;
    for (MemberFacts month : facts.wholeMonths()) {
      if (!month.future()) {
        Truth unpaid = unpaid(facts.record(), month.window());
        surely += unpaid == Truth.YES ? 1 : 0;
        perhaps += unpaid == Truth.NO ? 0 : 1;
      }
    }
    return new Unpaid(surely, perhaps, gap);
  }

  private static Truth unpaid(MemberRecord record, DatePeriod month) {
    Register<DuesPayment> payments = record.getDuesPayments();
    if (!payments.within(month).isEmpty()) {
      return Truth.NO;
    }
    Truth owed = owed(record, month.start());
    boolean known = month.minus(payments.complete()).isEmpty();
    return known || owed == Truth.NO ? owed : Truth.UNKNOWN;
  }

  /** By members, where they are not exempted from dues. */
  private static Truth owed(MemberRecord record, LocalDate day) {
    Truth exempt = exempt(record.getDuesReliefs(), day);
    if (exempt == Truth.YES) {
      return Truth.NO;
    }
    Truth member = MemberFacts.standing(record, day).member();
    return member == Truth.YES && exempt == Truth.UNKNOWN ? Truth.UNKNOWN : member;
  }

  private static Truth exempt(Register<DuesRelief> reliefs, LocalDate day) {
    boolean perhaps = !DatePeriod.until(day).minus(reliefs.complete()).isEmpty();
    for (DuesRelief relief : reliefs.entries()) {
      if (relief.getKind() == DuesReliefKind.EXEMPTION) {
        Truth holds = relief.holdsOn(day, reliefs.complete());
        if (holds == Truth.YES) {
          return Truth.YES;
        }
        perhaps |= holds == Truth.UNKNOWN;
      }
    }
    return perhaps ? Truth.UNKNOWN : Truth.NO;
  }
}
