package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.RecordCleared;
import vn.chibo.core.member.RemovalGround;
import vn.chibo.core.member.Sex;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

/** Puts into the record of a member how the person came to the Party, and left it. */
final class AdmissionEvents {
  private final Luck luck;
  private final DatePeriod period;

  AdmissionEvents(Luck luck, DatePeriod period) {
    this.luck = luck;
    this.period = period;
  }

  /** The record itself where the facts drawn cannot be those of one person. */
  MemberRecord.Builder in(MemberRecord record) {
    MemberRecord.Builder with = MemberRecord.builder().from(record);
    try {
      return with.member(member(record.getMember())).membershipComplete(luck.complete(period));
    } catch (FaultException impossible) {
      return with;
    }
  }

  private PartyMember member(PartyMember member) {
    LocalDate ceremony = luck.chance(60) ? luck.day(period) : luck.near(luck.day(period), -13);
    List<Admission> admissions = new ArrayList<>();
    List<MembershipSpell> spells = new ArrayList<>();
    boolean again = luck.chance(50);
    if (again) {
      before(ceremony, admissions, spells);
    }
    admissions.add(admission(again, ceremony));
    if (luck.chance(90)) {
      spells.add(spell(again, ceremony));
    }
    return PartyMember.builder()
        .id(member.getId())
        .admissions(admissions)
        .spells(spells)
        .badges(luck.maybe(70, this::badge).stream().toList())
        .sex(luck.maybe(90, () -> luck.of(Sex.values())))
        .birth(luck.maybe(90, () -> new BirthDate(luck.date(born(ceremony)))))
        .build();
  }

  private LocalDate born(LocalDate ceremony) {
    LocalDate day = luck.chance(50) ? ceremony.minusDays(luck.between(20, 70)) : luck.day(period);
    return luck.near(day, -12 * luck.of(18, 55, 60));
  }

  /** A membership that had ended, now and then a second one. */
  private void before(
      LocalDate ceremony, List<Admission> admissions, List<MembershipSpell> spells) {
    LocalDate left = luck.near(ceremony.minusDays(40), -luck.of(36, 36, 40, 60));
    boolean twice = luck.chance(15);
    if (twice) {
      admissions.add(bare(AdmissionKind.READMISSION, left.minusYears(2)));
    }
    if (luck.chance(60)) {
      admissions.add(bare(AdmissionKind.ADMISSION, left.minusYears(9)));
    }
    if (luck.chance(90)) {
      spells.add(
          MembershipSpell.builder()
              .cell(MemberEvents.AWAY)
              .entered(PartialDate.of(left.minusYears(twice ? 2 : 9)))
              .entry(
                  twice ? new MembershipEntry.ByReadmission() : new MembershipEntry.ByAdmission())
              .left(luck.known(left))
              .exit(luck.maybe(90, this::exit))
              .build());
    }
  }

  private static Admission bare(AdmissionKind kind, LocalDate ceremony) {
    return Admission.builder()
        .kind(kind)
        .decided(PartialDate.of(ceremony.minusDays(20)))
        .ceremony(PartialDate.of(ceremony))
        .officialFrom(PartialDate.of(ceremony.plusYears(1)))
        .build();
  }

  private MembershipExit exit() {
    return luck.chance(60)
        ? new MembershipExit.RemovalOfName(luck.maybe(90, this::ground))
        : luck.of(
            new MembershipExit.Expulsion(),
            new MembershipExit.Resignation(),
            new MembershipExit.OfficialTransfer(Optional.empty()));
  }

  private RemovalGround ground() {
    return luck.chance(70) ? RemovalGround.ABSENCE_FROM_MEETINGS : luck.of(RemovalGround.values());
  }

  private MembershipSpell spell(boolean again, LocalDate ceremony) {
    MembershipSpell spell =
        MembershipSpell.builder()
            .cell(MemberEvents.HOME)
            .entered(luck.date(ceremony))
            .entry(again ? new MembershipEntry.ByReadmission() : new MembershipEntry.ByAdmission())
            .build();
    LocalDate left = luck.day(period);
    return luck.chance(50) && left.isAfter(ceremony)
        ? spell.withLeft(luck.known(left)).withExit(luck.maybe(95, this::exit))
        : spell;
  }

  private PartyBadge badge() {
    int years = luck.of(25, 30, 35, 40, 45, 55, 85, 90, 95);
    return new PartyBadge(years, luck.known(luck.day(period)));
  }

  private Admission admission(boolean again, LocalDate ceremony) {
    LocalDate decided = ceremony.minusDays(luck.between(20, 60));
    LocalDate official = ceremony.plusMonths(12).plusDays(luck.of(0, 0, 0, -1, 1, 40));
    return Admission.builder()
        .kind(again ? AdmissionKind.READMISSION : AdmissionKind.ADMISSION)
        .decided(luck.known(decided))
        .ceremony(luck.known(ceremony))
        .officialFrom(luck.maybe(70, () -> luck.date(official)))
        .recognized(luck.maybe(60, () -> luck.date(official.plusDays(luck.between(0, 80)))))
        .steps(luck.maybe(95, () -> steps(decided, ceremony)))
        .build();
  }

  private AdmissionSteps steps(LocalDate decided, LocalDate ceremony) {
    LocalDate considered = decided.minusDays(luck.between(5, 40));
    return AdmissionSteps.builder()
        .introducers(
            luck.maybe(
                90,
                () ->
                    new Introducers(
                        luck.between(0, 3),
                        luck.chance(40),
                        luck.maybe(90, () -> luck.between(11, 13)))))
        .courseCertified(luck.known(luck.near(considered, -60)))
        .recordCleared(
            luck.maybe(
                90,
                () ->
                    new RecordCleared(
                        luck.maybe(50, () -> luck.date(luck.near(decided, -luck.of(60, 70)))))))
        .considered(luck.known(considered))
        .decisionReceived(luck.known(luck.nearWorkingDays(ceremony, -30)))
        .historyFiled(luck.known(luck.nearWorkingDays(ceremony, 30)))
        .recognitionConsidered(luck.known(luck.nearWorkingDays(ceremony.plusMonths(12), 30)))
        .build();
  }
}
