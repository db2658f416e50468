package vn.chibo.examples.review.committee;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Span;

/**
 * Whom a unit admitted, by the day of the ceremony. Where the register may lack a member nobody
 * knows that there was none.
 */
final class AdmissionMarks implements MarkSource {

  @Override
  public List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days) {
    if (!context.members().complete()) {
      return Periods.months(days).stream()
          .filter(month -> !month.start().isAfter(context.question().asOf()))
          .map(month -> notKnown(unit, month))
          .toList();
    }
    return context.members().of(unit.id()).stream()
        .flatMap(member -> admitted(member, unit))
        .map(PartialDate::period)
        .filter(ceremony -> ceremony.intersection(days).isPresent())
        .filter(ceremony -> !ceremony.start().isAfter(context.question().asOf()))
        .map(ceremony -> mark(unit, ceremony))
        .toList();
  }

  private static Mark notKnown(Unit unit, DatePeriod days) {
    return Mark.without(
        unit.id(),
        days,
        Mark.State.NOT_KNOWN,
        CommitteeMessages.text("mark.admissions-not-known", Periods.name(days)));
  }

  /** The ceremonies of the first admissions by which somebody entered the unit. */
  private static Stream<PartialDate> admitted(PartyMember member, Unit unit) {
    return member.getAdmissions().stream()
        .filter(admission -> admission.getKind() == AdmissionKind.ADMISSION)
        .flatMap(admission -> admission.getCeremony().stream())
        .filter(
            ceremony ->
                MemberRoll.spells(member, unit.id()).anyMatch(spell -> begins(spell, ceremony)));
  }

  private static boolean begins(MembershipSpell spell, PartialDate ceremony) {
    return spell.getEntry().filter(MembershipEntry.ByAdmission.class::isInstance).isPresent()
        && spell.getEntered().period().intersection(ceremony.period()).isPresent();
  }

  /** A ceremony of which only the year is known lies in no month. */
  private static Mark mark(Unit unit, DatePeriod ceremony) {
    return Span.MONTH.around(ceremony.start()).encloses(ceremony)
        ? Mark.of(
            unit.id(), ceremony, 1, 0, CommitteeMessages.text("mark.admission", ceremony.last()))
        : notKnown(unit, ceremony);
  }
}
