package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/**
 * How many members a unit has on the last known day of each month: those of the register where it
 * lacks none, and else what the record of the unit says.
 */
final class MemberMarks implements MarkSource {

  @Override
  public List<Mark> marks(CommitteeContext context, Unit unit, DatePeriod days) {
    return Periods.months(days).stream()
        .filter(month -> !month.start().isAfter(context.question().asOf()))
        .map(month -> mark(context, unit, context.lastKnown(month)))
        .toList();
  }

  private static Mark mark(CommitteeContext context, Unit unit, LocalDate day) {
    DatePeriod days = DatePeriod.ofDay(day);
    return number(context, unit, day)
        .map(
            number ->
                Mark.of(unit.id(), days, number, 0, CommitteeMessages.text("mark.members", number)))
        .orElseGet(
            () ->
                Mark.without(
                    unit.id(),
                    days,
                    Mark.State.NOT_KNOWN,
                    CommitteeMessages.text("mark.members-not-known")));
  }

  private static Optional<Long> number(CommitteeContext context, Unit unit, LocalDate day) {
    return context.members().complete()
        ? registered(context.members().of(unit.id()), unit, day)
        : context
            .record(unit.id(), day)
            .flatMap(CellRecord::getMembers)
            .flatMap(members -> members.exact())
            .filter(Fraction::whole)
            .map(members -> members.numerator().longValueExact());
  }

  /** Empty where the days of somebody do not tell. */
  private static Optional<Long> registered(List<PartyMember> members, Unit unit, LocalDate day) {
    List<Truth> there =
        members.stream().map(member -> MemberRoll.in(member, unit.id(), day)).toList();
    return there.contains(Truth.UNKNOWN)
        ? Optional.empty()
        : Optional.of((long) Collections.frequency(there, Truth.YES));
  }
}
