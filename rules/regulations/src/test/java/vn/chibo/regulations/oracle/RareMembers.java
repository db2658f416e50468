package vn.chibo.regulations.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DisciplineSteps;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;

/** Makes of a generated record of a member one of those that are met seldom. */
final class RareMembers {
  private static final OrganizationId CELL = new OrganizationId("001");

  /** About as long as suspensions may last, in days of the calendar and of work. */
  private static final List<Integer> LENGTHS = List.of(90, 126, 180, 252);

  private final Random luck;

  RareMembers(Random luck) {
    this.luck = luck;
  }

  MemberRecord of(MemberRecord member) {
    LocalDate day = member.getPeriod().start().plusDays(luck.nextInt(member.getPeriod().days()));
    return switch (luck.nextInt(4)) {
      case 0 -> disciplined(member, day);
      case 1 -> suspended(member, day);
      case 2 -> applying(member, day);
      default -> gone(member, day);
    };
  }

  /** Disciplined about a year ago, with a new post now. */
  private MemberRecord disciplined(MemberRecord member, LocalDate day) {
    MemberId id = member.getMember().getId();
    LocalDate before = day.minusMonths(11L + luck.nextInt(3)).plusDays(luck.nextInt(2));
    DisciplineForm form =
        luck.nextInt(3) > 0 ? DisciplineForm.REMOVAL_FROM_OFFICE : DisciplineForm.WARNING;
    DisciplineForm later = luck.nextInt(3) > 0 ? DisciplineForm.REPRIMAND : form;
    List<Discipline> disciplines =
        List.of(decided(id, form, before, day), decided(id, later, day, day.plusMonths(12)));
    PostTenure tenure =
        PostTenure.builder().date(day).holder(id).post(new Post(CELL, PostTitle.SECRETARY)).build();
    return member
        .withDisciplines(complete(disciplines, member))
        .withTenures(complete(List.of(tenure), member));
  }

  private Discipline decided(MemberId id, DisciplineForm form, LocalDate day, LocalDate end) {
    return Discipline.builder()
        .date(day)
        .measure(new DisciplineMeasure.OfOfficialMember(id, form))
        .decidedBy(CELL)
        .effective(new DatePeriod(day.plusDays(luck.nextInt(2)), end))
        .steps(steps(day))
        .build();
  }

  private DisciplineSteps steps(LocalDate day) {
    return DisciplineSteps.builder()
        .announced(PartialDate.of(day))
        .handedOver(some(day.plusDays(9L + luck.nextInt(3))))
        .build();
  }

  private Optional<PartialDate> some(LocalDate day) {
    return luck.nextInt(8) > 0 ? Optional.of(PartialDate.of(day)) : Optional.empty();
  }

  private MemberRecord suspended(MemberRecord member, LocalDate day) {
    SuspensionScope[] scopes = SuspensionScope.values();
    int days = LENGTHS.get(luck.nextInt(LENGTHS.size())) + luck.nextInt(3) - 1;
    Suspension suspension =
        Suspension.builder()
            .date(day)
            .lastDay(day.plusDays(days - 1L))
            .scope(scopes[luck.nextInt(scopes.length)])
            .extended(luck.nextInt(2) == 0)
            .build();
    return member.withSuspensions(complete(List.of(suspension), member));
  }

  /** Considered by the cell on the day, after steps that are in order or nearly. */
  private MemberRecord applying(MemberRecord member, LocalDate day) {
    AdmissionSteps steps =
        AdmissionSteps.builder()
            .applied(PartialDate.of(day.minusDays(40)))
            .historyDeclared(PartialDate.of(day.minusDays(38L + luck.nextInt(4))))
            .verified(some(day.minusDays(35L + luck.nextInt(4))))
            .considered(PartialDate.of(day))
            .build();
    Admission admission =
        Admission.builder()
            .kind(AdmissionKind.ADMISSION)
            .ceremony(PartialDate.of(day.plusDays(30)))
            .steps(steps)
            .build();
    return with(member, List.of(admission), List.of());
  }

  /** The name was removed, or the member asked to leave. */
  private MemberRecord gone(MemberRecord member, LocalDate day) {
    MembershipExit exit =
        luck.nextInt(2) == 0
            ? new MembershipExit.Resignation()
            : new MembershipExit.RemovalOfName(Optional.empty());
    MembershipSpell spell =
        MembershipSpell.builder()
            .cell(CELL)
            .entered(PartialDate.of(day.minusYears(3)))
            .left(PartialDate.of(day))
            .exit(exit)
            .build();
    return with(member, List.of(), List.of(spell));
  }

  private static MemberRecord with(
      MemberRecord member, List<Admission> admissions, List<MembershipSpell> spells) {
    PartyMember ageless = member.getMember().withBirth(Optional.empty());
    return member
        .withMember(ageless.withAdmissions(admissions).withSpells(spells))
        .withMembershipComplete(DatePeriod.until(member.getPeriod().last()));
  }

  private static <T extends Dated> Register<T> complete(List<T> entries, MemberRecord member) {
    return new Register<>(entries, List.of(DatePeriod.until(member.getPeriod().last())));
  }
}
