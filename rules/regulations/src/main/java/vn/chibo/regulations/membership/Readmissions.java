package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.condition.MemberFact;

/**
 * What came before an admission of a former member, as far as no fact of the membership is missing.
 */
final class Readmissions {
  private Readmissions() {}

  static boolean again(Admission admission) {
    return admission.getKind() == AdmissionKind.READMISSION;
  }

  /** From the last leaving to the decision; where a later one may be missing at most so long. */
  static Optional<Quantity> monthsSinceLeaving(MemberFact<Admission> fact) {
    return left(fact)
        .flatMap(
            left ->
                Figures.days(fact.fact().getDecided())
                    .map(decided -> since(fact.member(), left, decided)));
  }

  private static Quantity since(MemberRecord member, DatePeriod left, DatePeriod decided) {
    Quantity months = Elapsed.months(left, decided);
    DatePeriod between = DatePeriod.ofClosed(left.start(), decided.last());
    return known(member, between)
        ? months
        : new Quantity(Optional.of(new Bound(Fraction.ZERO, true)), months.high());
  }

  private static boolean known(MemberRecord member, DatePeriod days) {
    return days.minus(member.getMembershipComplete()).isEmpty();
  }

  /** The last leaving of the Party that began before the admission. */
  private static Optional<DatePeriod> left(MemberFact<Admission> fact) {
    LocalDate admitted = Admissions.decided(fact.fact()).last();
    return fact.member().getMember().getSpells().stream()
        .filter(spell -> spell.getExit().filter(MembershipExit::endsMembership).isPresent())
        .flatMap(spell -> spell.getLeft().map(PartialDate::period).stream())
        .filter(left -> !left.start().isAfter(admitted))
        .max(Comparator.comparing(DatePeriod::start));
  }

  /** The how-manieth it is; at least so many where an earlier one may be missing. */
  static Quantity ordinal(MemberFact<Admission> fact) {
    DatePeriod until = DatePeriod.until(Admissions.decided(fact.fact()).last());
    Fraction times =
        Fraction.of(
            fact.member().getMember().getAdmissions().stream()
                .filter(Readmissions::again)
                .filter(other -> !Admissions.decided(other).start().isAfter(until.last()))
                .count());
    return known(fact.member(), until) ? Quantity.exactly(times) : Quantity.atLeast(times);
  }
}
