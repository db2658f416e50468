package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.PartialDate;

/** Records of members for tests; they are nobody. */
final class Members {
  static final MemberId ID = new MemberId("012");
  static final OrganizationId CELL = new OrganizationId("003");
  static final OrganizationId OTHER = new OrganizationId("017");

  /** Without days off but Saturdays and Sundays: synthetic. */
  static final HolidayCalendar DAYS_OFF =
      HolidayCalendar.builder().known(DatePeriod.parse("2000-01-01/2035-12-31")).build();

  private Members() {}

  /** A member of whom nothing is missing and nothing happened in the period. */
  static MemberRecord record(DatePeriod period) {
    return MemberRecord.builder()
        .member(PartyMember.builder().id(ID).build())
        .period(period)
        .addMembershipComplete(DatePeriod.until(LocalDate.of(2040, 12, 31)))
        .exemptions(complete())
        .suspensions(complete())
        .temporaryTransfers(complete())
        .disciplines(complete())
        .tenures(complete())
        .duesReliefs(complete())
        .duesPayments(complete())
        .transferLetters(complete())
        .holidays(DAYS_OFF)
        .build();
  }

  static <T extends Dated> Register<T> complete() {
    return Register.<T>unknown().completeUpTo(LocalDate.of(2040, 12, 31));
  }

  /** One more entry. */
  static <T extends Dated> Register<T> add(Register<T> register, T entry) {
    List<T> entries = new ArrayList<>(register.entries());
    entries.add(entry);
    return new Register<>(entries, register.complete());
  }

  static PartialDate on(LocalDate day) {
    return PartialDate.of(day);
  }

  /** The working day so many after a day. */
  static LocalDate workingDay(LocalDate day, int number) {
    return DAYS_OFF.workingDayAfter(day, number).orElseThrow();
  }

  static MemberRecord born(MemberRecord record, LocalDate day) {
    return record.getMember().getBirth().isPresent()
        ? record
        : record.withMember(record.getMember().withBirth(new BirthDate(on(day))));
  }

  /** One more admission; the first is the first, all others are of a former member. */
  static MemberRecord admitted(MemberRecord record, UnaryOperator<Admission> of) {
    List<Admission> all = new ArrayList<>(record.getMember().getAdmissions());
    AdmissionKind kind = all.isEmpty() ? AdmissionKind.ADMISSION : AdmissionKind.READMISSION;
    all.add(of.apply(Admission.builder().kind(kind).build()));
    return record.withMember(record.getMember().withAdmissions(all));
  }

  static Admission with(Admission admission, UnaryOperator<AdmissionSteps> steps) {
    return admission.withSteps(
        steps.apply(admission.getSteps().orElseGet(() -> AdmissionSteps.builder().build())));
  }

  /** In the cell since a day. */
  static MemberRecord inCell(MemberRecord record, LocalDate since) {
    MembershipSpell spell =
        MembershipSpell.builder()
            .cell(CELL)
            .entered(on(since))
            .entry(new MembershipEntry.ByAdmission())
            .build();
    return record.withMember(record.getMember().withSpells(List.of(spell)));
  }

  /** An official member of the cell, admitted and recognized long ago. */
  static MemberRecord official(MemberRecord record) {
    LocalDate since = LocalDate.of(2001, 3, 1);
    return inCell(
        admitted(
            record,
            a ->
                a.withDecided(on(since.minusDays(3)))
                    .withCeremony(on(since))
                    .withOfficialFrom(on(since.plusYears(1)))
                    .withRecognized(on(since.plusYears(1)))),
        since);
  }

  /** Judged on the day. */
  static MemberSuite.Edit judged(String topic, boolean met) {
    return (record, day) -> {
      List<Judgement> all = new ArrayList<>(record.getJudgements());
      all.add(
          Judgement.builder()
              .topic(new Topic(topic))
              .date(day)
              .met(met)
              .by(Text.of("chi bộ", "the cell"))
              .build());
      return record.withJudgements(all);
    };
  }

  static MemberRecord membershipUnknown(MemberRecord record) {
    return record.withMembershipComplete(List.of());
  }

  static Optional<PartialDate> some(LocalDate day) {
    return Optional.of(on(day));
  }
}
