package vn.chibo.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.chibo.core.member.Circumstance.EXEMPTED;
import static vn.chibo.core.member.Circumstance.SUSPENDED;
import static vn.chibo.core.member.Circumstance.SUSPENDED_FROM_COMMITTEE;
import static vn.chibo.core.member.Circumstance.TEMPORARILY_EXEMPTED;
import static vn.chibo.core.member.Circumstance.TEMPORARILY_TRANSFERRED;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Circumstance;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MemberStanding;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipExit;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.OrganizationDisciplineForm;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.member.PersonName;
import vn.chibo.core.member.Post;
import vn.chibo.core.member.PostTenure;
import vn.chibo.core.member.PostTitle;
import vn.chibo.core.member.Suspension;
import vn.chibo.core.member.SuspensionScope;
import vn.chibo.core.member.TemporaryTransfer;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class MemberRecordTest {
  private static final MemberId ID = new MemberId("0071234");
  private static final OrganizationId CELL = new OrganizationId("003");
  private static final LocalDate ADMITTED = LocalDate.of(2000, 2, 3);
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 8, 31);
  private static final LocalDate END = LocalDate.of(2024, 12, 31);
  private static final DatePeriod KNOWN = DatePeriod.ofClosed(ADMITTED, END);

  @Test
  void should_be_settled_when_every_register_is_complete() {
    assertThat(complete().statusOn(END).settled()).isTrue();
    assertThat(complete().statusOn(END).label().in(Language.ENGLISH)).isEqualTo("official member");
    assertThat(complete().statusOn(END.plusDays(1)).settled()).isFalse();
    assertThat(complete().statusOn(END.plusDays(1)).label().in(Language.ENGLISH))
        .isEqualTo("official member (as far as known)");
  }

  @Test
  void should_say_as_far_as_known_when_one_register_is_not_complete() {
    MemberRecord record = complete().withExemptions(Register.unknown());

    assertThat(record.statusOn(FIRST).settled()).isFalse();
    assertThat(record.statusOn(FIRST).possible().open())
        .containsExactly(EXEMPTED, TEMPORARILY_EXEMPTED);
    assertThat(record.statusOn(FIRST).label().in(Language.VIETNAMESE))
        .isEqualTo("đảng viên chính thức (theo những gì đã biết)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-02-02", "2000-02-03", "2024-03-01", "2024-12-31", "2025-01-01"})
  void should_belong_as_the_status_says_without_regard_to_an_exemption(LocalDate day) {
    for (MemberRecord record : List.of(complete(), exempted(ExemptionKind.EXEMPTION))) {
      MemberStanding status = record.statusOn(day).possible();
      MemberStanding membership = record.membershipOn(day);

      assertThat(membership)
          .isEqualTo(
              new MemberStanding(
                  status.stages(), status.exit(), status.cell(), Set.of(), Set.of()));
    }
    assertThat(complete().membershipOn(FIRST).cell()).hasValue(CELL);
  }

  @ParameterizedTest
  @EnumSource
  void should_leave_each_circumstance_open_when_no_register_is_complete(Circumstance each) {
    MemberRecord record = record().addMembershipComplete(KNOWN).build();

    assertThat(record.statusOn(FIRST).possible().holds(each)).isEqualTo(Truth.UNKNOWN);
    assertThat(record.statusOn(FIRST).recorded().holds(each)).isEqualTo(Truth.NO);
    assertThat(complete().statusOn(FIRST).possible().holds(each)).isEqualTo(Truth.NO);
  }

  @Test
  void should_not_exclude_what_may_have_begun_before_the_complete_days() {
    Register<Exemption> ofTheYear =
        Register.<Exemption>unknown().completeOver(DatePeriod.ofYear(2024));
    Register<Exemption> fromTheSecondDay =
        Register.<Exemption>unknown().completeOver(DatePeriod.ofClosed(ADMITTED.plusDays(1), END));
    MemberRecord record = complete();

    assertThat(record.withExemptions(ofTheYear).statusOn(FIRST).possible().holds(EXEMPTED))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(record.withExemptions(fromTheSecondDay).statusOn(FIRST).possible().holds(EXEMPTED))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_be_exempted_from_the_first_to_the_last_day() {
    MemberRecord record = exempted(ExemptionKind.EXEMPTION);

    assertThat(certain(record, FIRST.minusDays(1))).isEmpty();
    assertThat(certain(record, FIRST)).containsExactly(EXEMPTED);
    assertThat(certain(record, LAST)).containsExactly(EXEMPTED);
    assertThat(certain(record, LAST.plusDays(1))).isEmpty();
    assertThat(certain(exempted(ExemptionKind.TEMPORARY), FIRST))
        .containsExactly(TEMPORARILY_EXEMPTED);
    assertThat(record.statusOn(LAST).label().in(Language.ENGLISH))
        .isEqualTo("official member, exempted from work and activity");
  }

  @Test
  void should_know_a_recorded_exemption_though_the_register_is_not_complete() {
    MemberRecord record =
        complete().withExemptions(Register.of(List.of(exemption(ExemptionKind.EXEMPTION))));

    assertThat(record.statusOn(LAST).possible().holds(EXEMPTED)).isEqualTo(Truth.YES);
    assertThat(record.statusOn(LAST.plusDays(1)).possible().holds(EXEMPTED))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_not_know_whether_an_exemption_without_an_end_runs_beyond_the_complete_days() {
    Exemption open = exemption(ExemptionKind.EXEMPTION).withLastDay(Optional.empty());
    MemberRecord record =
        complete()
            .withExemptions(
                Register.of(List.of(open)).completeOver(DatePeriod.ofClosed(ADMITTED, LAST)));

    assertThat(record.statusOn(LAST).possible().holds(EXEMPTED)).isEqualTo(Truth.YES);
    assertThat(record.statusOn(LAST.plusDays(1)).possible().holds(EXEMPTED))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(record.statusOn(LAST.plusDays(1)).recorded().holds(EXEMPTED)).isEqualTo(Truth.YES);
  }

  @Test
  void should_tell_suspension_from_activity_from_that_from_a_committee() {
    assertThat(certain(suspended(SuspensionScope.COMMITTEE), FIRST))
        .containsExactly(SUSPENDED_FROM_COMMITTEE);
    assertThat(certain(suspended(SuspensionScope.PARTY_ACTIVITY), FIRST))
        .containsExactly(SUSPENDED);
  }

  @Test
  void should_find_the_temporary_transfer_of_the_day() {
    TemporaryTransfer transfer =
        TemporaryTransfer.builder().date(FIRST).lastDay(LAST).home(CELL).build();
    MemberRecord record =
        complete().withTemporaryTransfers(Register.of(List.of(transfer)).completeOver(KNOWN));

    assertThat(certain(record, LAST)).containsExactly(TEMPORARILY_TRANSFERRED);
    assertThat(record.statusOn(LAST).possible().cell()).contains(CELL);
    assertThat(record.transferOn(FIRST.minusDays(1))).isEmpty();
    assertThat(record.transferOn(FIRST)).contains(transfer);
    assertThat(record.transferOn(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void should_drop_circumstances_when_the_member_has_left() {
    LocalDate death = LocalDate.of(2024, 5, 1);
    MembershipSpell closed =
        member()
            .getSpells()
            .get(0)
            .withLeft(PartialDate.of(death))
            .withExit(new MembershipExit.Death());
    MemberRecord record = exempted(ExemptionKind.EXEMPTION).withMember(member().withSpells(closed));

    assertThat(certain(record, death.minusDays(1))).containsExactly(EXEMPTED);
    assertThat(certain(record, death)).isEmpty();
    assertThat(record.statusOn(death).settled()).isTrue();
  }

  @Test
  void should_leave_a_circumstance_open_when_membership_is() {
    MemberRecord record = exempted(ExemptionKind.EXEMPTION).withMembershipComplete(List.of());

    assertThat(record.statusOn(FIRST).possible().holds(EXEMPTED)).isEqualTo(Truth.UNKNOWN);
    assertThat(record.statusOn(FIRST).recorded().holds(EXEMPTED)).isEqualTo(Truth.YES);
  }

  @Test
  void should_know_that_dues_are_unpaid_only_where_the_whole_month_is_complete() {
    YearMonth april = YearMonth.of(2024, 4);
    Register<DuesPayment> payments =
        Register.of(List.of(new DuesPayment(LocalDate.of(2024, 5, 1), Optional.empty())));
    MemberRecord record = record().duesPayments(payments).build();
    DatePeriod whole = DatePeriod.ofClosed(april.atDay(1), april.atEndOfMonth());
    DatePeriod partly = DatePeriod.ofClosed(april.atDay(1), april.atDay(29));

    assertThat(record.duesPaid(YearMonth.of(2024, 5))).isEqualTo(Truth.YES);
    assertThat(record.duesPaid(april)).isEqualTo(Truth.UNKNOWN);
    assertThat(record.withDuesPayments(payments.completeOver(partly)).duesPaid(april))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(record.withDuesPayments(payments.completeOver(whole)).duesPaid(april))
        .isEqualTo(Truth.NO);
  }

  @Test
  void should_know_the_group_for_dues_until_a_change_may_be_missing() {
    Register<DuesStanding> standings =
        Register.of(
            List.of(
                new DuesStanding(LAST, DuesCategory.PENSIONER),
                new DuesStanding(FIRST, DuesCategory.INSURED)));
    MemberRecord record =
        record().duesStandings(standings.completeOver(DatePeriod.ofClosed(FIRST, END))).build();

    assertThat(record.duesCategoryOn(FIRST.minusDays(1))).isEmpty();
    assertThat(record.duesCategoryOn(FIRST)).contains(DuesCategory.INSURED);
    assertThat(record.duesCategoryOn(LAST.minusDays(1))).contains(DuesCategory.INSURED);
    assertThat(record.duesCategoryOn(LAST)).contains(DuesCategory.PENSIONER);
    assertThat(record.duesCategoryOn(END)).contains(DuesCategory.PENSIONER);
    assertThat(record.duesCategoryOn(END.plusDays(1))).isEmpty();
  }

  @Test
  void should_refuse_facts_of_another() {
    MemberId other = new MemberId("71234");
    Discipline own = discipline(new DisciplineMeasure.OfOfficialMember(ID, DisciplineForm.WARNING));
    Discipline foreign =
        discipline(new DisciplineMeasure.OfOfficialMember(other, DisciplineForm.WARNING));
    Discipline ofCell =
        discipline(new DisciplineMeasure.OfOrganization(CELL, OrganizationDisciplineForm.WARNING));
    Register<PostTenure> tenures = Register.of(List.of(tenure(other)));

    assertThat(record().disciplines(Register.of(List.of(own))).build().getDisciplines().entries())
        .containsExactly(own);
    assertThat(faults(record().disciplines(Register.of(List.of(foreign)))))
        .containsExactly("facts-of-another");
    assertThat(faults(record().disciplines(Register.of(List.of(ofCell)))))
        .containsExactly("facts-of-another");
    assertThat(faults(record().tenures(tenures))).containsExactly("facts-of-another");
    assertThat(faults(record().period(DatePeriod.from(FIRST)).tenures(tenures)))
        .containsExactly("period-without-end", "facts-of-another");
  }

  @Test
  void should_hold_posts_as_the_tenures_say() {
    Post post = tenure(ID).getPost();
    MemberRecord record = record().tenures(Register.of(List.of(tenure(ID)))).build();

    assertThat(record.holdings().heldBy(ID, LAST)).containsExactly(post);
    assertThat(record.holdings().vacant(post, LAST)).isEqualTo(Truth.NO);
    assertThat(record.holdings().vacant(post, LAST.plusDays(1))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_print_nobody() {
    MemberRecord record =
        complete()
            .withDisciplines(
                Register.of(
                    List.of(
                        discipline(
                            new DisciplineMeasure.OfOfficialMember(ID, DisciplineForm.WARNING)))))
            .withTenures(Register.of(List.of(tenure(ID))));

    assertThat(record.toString()).doesNotContain("Nguyễn", "71234");
    assertThat(record.statusOn(FIRST).toString()).doesNotContain("Nguyễn", "71234");
    assertThat(record.subject().vietnamese()).isEqualTo("Đảng viên, năm 2024");
    assertThat(record.subject().english()).isEqualTo("A member, 2024");
  }

  @Test
  void should_be_valid_for_a_validator() {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(exempted(ExemptionKind.TEMPORARY))).isEmpty();
    }
  }

  private static PartyMember member() {
    return PartyMember.builder()
        .id(ID)
        .name(new PersonName("Nguyễn Văn A"))
        .addAdmissions(
            Admission.builder()
                .kind(AdmissionKind.ADMISSION)
                .ceremony(PartialDate.of(ADMITTED))
                .officialFrom(PartialDate.parse("2001-02-03"))
                .build())
        .addSpells(
            MembershipSpell.builder()
                .cell(CELL)
                .entered(PartialDate.of(ADMITTED))
                .entry(new MembershipEntry.ByAdmission())
                .build())
        .build();
  }

  private static MemberRecord.Builder record() {
    return MemberRecord.builder().member(member()).period(DatePeriod.ofYear(2024));
  }

  private static MemberRecord complete() {
    return record()
        .addMembershipComplete(KNOWN)
        .exemptions(Register.<Exemption>unknown().completeOver(KNOWN))
        .suspensions(Register.<Suspension>unknown().completeOver(KNOWN))
        .temporaryTransfers(Register.<TemporaryTransfer>unknown().completeOver(KNOWN))
        .build();
  }

  private static Exemption exemption(ExemptionKind kind) {
    return Exemption.builder().date(FIRST).lastDay(LAST).kind(kind).build();
  }

  private static MemberRecord exempted(ExemptionKind kind) {
    return complete().withExemptions(Register.of(List.of(exemption(kind))).completeOver(KNOWN));
  }

  private static MemberRecord suspended(SuspensionScope scope) {
    Suspension suspension = Suspension.builder().date(FIRST).lastDay(LAST).scope(scope).build();
    return complete().withSuspensions(Register.of(List.of(suspension)).completeOver(KNOWN));
  }

  private static Set<Circumstance> certain(MemberRecord record, LocalDate day) {
    return record.statusOn(day).possible().certain();
  }

  private static Discipline discipline(DisciplineMeasure measure) {
    return Discipline.builder().date(FIRST).measure(measure).build();
  }

  private static PostTenure tenure(MemberId holder) {
    return PostTenure.builder()
        .date(FIRST)
        .lastDay(LAST)
        .holder(holder)
        .post(new Post(CELL, PostTitle.SECRETARY))
        .build();
  }

  private static List<String> faults(MemberRecord.Builder record) {
    return catchThrowableOfType(FaultException.class, record::build).faults().stream()
        .map(Fault::key)
        .toList();
  }
}
