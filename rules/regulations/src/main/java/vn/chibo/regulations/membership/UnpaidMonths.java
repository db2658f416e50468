package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.regulations.words.RegulationMessages;

/**
 * The whole months, over by the as-of day, for which a member owed dues and paid none. A member who
 * is suspended still owes them; one who is exempt from dues does not.
 */
final class UnpaidMonths {
  /** Their number. */
  static final Tally<MemberRecord> NUMBER =
      Tally.rising(
          "unpaid-months",
          RegulationMessages.text("measure.unpaid-months"),
          RegulationMessages.text("noun.months"),
          Unit.COUNT,
          new Tally.Source<MemberRecord, Dated>(
              member -> new Register<>(List.of(), member.getDuesPayments().complete()),
              UnpaidMonths::counted,
              entry -> false,
              gap -> Events.missing(RegulationMessages.text("events.dues"), gap),
              (member, seen) -> false));

  private UnpaidMonths() {}

  private static Quantity counted(MemberRecord member, Seen<Dated> seen) {
    List<Truth> months =
        seen.days().stream()
            .flatMap(days -> Span.MONTH.within(days).stream())
            .map(month -> unpaid(member, month))
            .toList();
    long sure = months.stream().filter(Truth.YES::equals).count();
    long possible = months.stream().filter(truth -> truth != Truth.NO).count();
    return seen.gaps().isEmpty()
        ? Quantity.between(Fraction.of(sure), Fraction.of(possible))
        : Quantity.atLeast(Fraction.of(sure));
  }

  private static Truth unpaid(MemberRecord member, DatePeriod month) {
    Truth unpaid = member.duesPaid(YearMonth.from(month.start())).negated();
    return unpaid == Truth.NO ? Truth.NO : both(unpaid, owed(member, month.start()));
  }

  /** Whether the person was a member on the first day of the month, and not exempt from dues. */
  private static Truth owed(MemberRecord member, LocalDate day) {
    Truth is = member.membershipOn(day).member();
    return is == Truth.NO ? Truth.NO : both(is, exempt(member, day).negated());
  }

  private static Truth exempt(MemberRecord member, LocalDate day) {
    Register<DuesRelief> reliefs = member.getDuesReliefs();
    List<Truth> holds =
        reliefs.entries().stream()
            .filter(relief -> relief.getKind() == DuesReliefKind.EXEMPTION)
            .map(relief -> relief.holdsOn(day, reliefs.complete()))
            .toList();
    if (holds.contains(Truth.YES)) {
      return Truth.YES;
    }
    // Relief granted before the record began is one of its entries only if the register says so.
    boolean known =
        reliefs.complete().stream().anyMatch(days -> days.openStart() && days.contains(day));
    return known && !holds.contains(Truth.UNKNOWN) ? Truth.NO : Truth.UNKNOWN;
  }

  private static Truth both(Truth one, Truth other) {
    if (one == Truth.NO || other == Truth.NO) {
      return Truth.NO;
    }
    return one == Truth.YES ? other : one;
  }
}
