package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.Complaint;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.RecordCleared;
import vn.chibo.core.member.Sex;
import vn.chibo.core.member.TransferLetter;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.PartialDate;

/** Members admitted, recognized or gone around a period, with the steps on record. */
final class RecentMembers {
  private static final int WEEKS = 90;

  private RecentMembers() {}

  static PartyMember member(Draw draw, MemberId id, DatePeriod period) {
    LocalDate held = Calendars.day(draw, period).minusYears(draw.below(2));
    return PartyMember.builder()
        .id(id)
        .birth(draw.maybe(0.8, () -> birth(draw, held)))
        .sex(draw.maybe(0.7, () -> draw.of(Sex.values())))
        .addAdmissions(admission(draw, held))
        .spells(draw.maybe(0.8, () -> spell(draw, held)).stream().toList())
        .badges(draw.maybe(0.3, () -> badge(draw, period)).stream().toList())
        .build();
  }

  private static PartyBadge badge(Draw draw, DatePeriod period) {
    return new PartyBadge(
        30 + 5 * draw.below(8), draw.maybe(0.8, () -> PartialDate.of(Calendars.day(draw, period))));
  }

  private static BirthDate birth(Draw draw, LocalDate held) {
    return new BirthDate(
        PartialDate.of(held.minusYears(17 + (long) draw.below(46)).minusDays(draw.below(60))));
  }

  private static Admission admission(Draw draw, LocalDate held) {
    return Admission.builder()
        .kind(draw.of(AdmissionKind.values()))
        .decided(draw.maybe(0.8, () -> PartialDate.of(held.minusDays(draw.below(60)))))
        .ceremony(draw.maybe(0.8, () -> PartialDate.of(held)))
        .officialFrom(
            draw.maybe(0.4, () -> PartialDate.of(held.plusYears(1).plusDays(draw.below(3)))))
        .recognized(
            draw.maybe(0.3, () -> PartialDate.of(held.plusYears(1).plusDays(draw.below(90)))))
        .steps(draw.maybe(0.8, () -> steps(draw, held)))
        .build();
  }

  private static AdmissionSteps steps(Draw draw, LocalDate held) {
    return AdmissionSteps.builder()
        .applied(draw.maybe(0.7, () -> before(draw, held)))
        .historyDeclared(draw.maybe(0.7, () -> before(draw, held)))
        .verified(draw.maybe(0.7, () -> before(draw, held)))
        .introducers(
            draw.maybe(
                0.7,
                () ->
                    new Introducers(
                        draw.below(4),
                        draw.chance(0.4),
                        draw.maybe(0.7, () -> 10 + draw.below(5)))))
        .courseCertified(
            draw.maybe(0.7, () -> PartialDate.of(held.minusMonths(58 + (long) draw.below(6)))))
        .recordCleared(
            draw.maybe(
                0.7,
                () ->
                    new RecordCleared(
                        draw.maybe(
                            0.5,
                            () -> PartialDate.of(held.minusMonths(58 + (long) draw.below(6)))))))
        .considered(draw.maybe(0.8, () -> before(draw, held)))
        .decisionReceived(draw.maybe(0.7, () -> before(draw, held)))
        .historyFiled(draw.maybe(0.6, () -> after(draw, held)))
        .recognitionConsidered(draw.maybe(0.5, () -> after(draw, held.plusYears(1))))
        .build();
  }

  private static PartialDate before(Draw draw, LocalDate day) {
    return PartialDate.of(day.minusDays(draw.below(WEEKS)));
  }

  private static PartialDate after(Draw draw, LocalDate day) {
    return PartialDate.of(day.plusDays(draw.below(WEEKS)));
  }

  private static MembershipSpell spell(Draw draw, LocalDate held) {
    MembershipSpell spell = MemberValues.spell(OrganizationValues.cellId(1), held);
    return draw.chance(0.2)
        ? spell
            .withLeft(after(draw, held.plusDays(1)))
            .withExit(new MembershipExit.RemovalOfName(Optional.empty()))
        : spell;
  }

  static TransferLetter letter(Draw draw, LocalDate day) {
    return TransferLetter.builder()
        .date(day)
        .cause(draw.maybe(0.8, () -> before(draw, day)))
        .presented(draw.maybe(0.6, () -> after(draw, day)))
        .build();
  }

  static HolidayCalendar daysOff(DatePeriod period) {
    return HolidayCalendar.builder()
        .known(DatePeriod.ofClosed(period.start().minusYears(3), period.last().plusYears(3)))
        .build();
  }

  static Discipline withSteps(Draw draw, Discipline discipline) {
    LocalDate day = discipline.getDate();
    DisciplineSteps steps =
        DisciplineSteps.builder()
            .committed(draw.maybe(0.7, () -> PartialDate.of(day.minusYears(draw.below(12)))))
            .concluded(draw.maybe(0.7, () -> before(draw, day)))
            .announced(draw.maybe(0.7, () -> PartialDate.of(day)))
            .handedOver(draw.maybe(0.7, () -> PartialDate.of(day.plusDays(draw.below(20)))))
            .complaint(
                draw.maybe(0.7, () -> new Complaint(draw.maybe(0.6, () -> after(draw, day)))))
            .build();
    return discipline
        .withSteps(steps)
        .withDecidedBy(draw.maybe(0.6, () -> OrganizationValues.cellId(1)))
        .withEffective(
            draw.maybe(0.6, () -> new DatePeriod(day, day.plusMonths(11 + (long) draw.below(3)))));
  }
}
