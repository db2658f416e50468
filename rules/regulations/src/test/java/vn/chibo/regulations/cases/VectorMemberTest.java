package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.cited;
import static vn.chibo.regulations.cases.VectorFacts.said;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.AdmissionSteps;
import vn.chibo.core.member.BirthDate;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.Introducers;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.regulations.badge.Badges;
import vn.chibo.regulations.dues.Dues;
import vn.chibo.regulations.dues.DuesAnswer;
import vn.chibo.regulations.dues.DuesInputs;

/** Vectors about members: admission, dues, badges. */
class VectorMemberTest {
  private static final LocalDate CONSIDERED = LocalDate.of(2025, 9, 3);
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  private static MemberRecord record(PartyMember member, int year) {
    return MemberRecord.builder()
        .member(member)
        .period(DatePeriod.ofYear(year))
        .addMembershipComplete(DatePeriod.until(LATER))
        .build();
  }

  /** Considered by the cell in 2025, with what else is known of the steps. */
  private static PartyMember applicant(AdmissionSteps steps) {
    return PartyMember.builder()
        .id(VectorFacts.MEMBER)
        .addAdmissions(
            Admission.builder()
                .kind(AdmissionKind.ADMISSION)
                .decided(PartialDate.of(CONSIDERED.plusDays(20)))
                .steps(steps.withConsidered(PartialDate.of(CONSIDERED)))
                .build())
        .build();
  }

  /** Two years together are enough; for how long the introducer is official nobody asks. */
  @Test
  @DisplayName("introducer-six-months-official: qd294-2025/introducer")
  void should_introduce_after_two_years_together() {
    Introducers together = new Introducers(2, false, Optional.of(24));
    AdmissionSteps steps = AdmissionSteps.builder().introducers(together).build();

    assertThat(said("qd294-2025/introducer", record(applicant(steps), 2025)))
        .isEqualTo("SATISFIED by qd-294-tw-2025 point 3.2.1");
  }

  @DisplayName("applicants-55-and-58: qd294-2025/admission-age")
  @ParameterizedTest(name = "{0} years")
  @ValueSource(ints = {55, 58})
  void should_be_admitted_at_55_and_58(int age) {
    PartyMember of =
        applicant(AdmissionSteps.builder().build())
            .withBirth(new BirthDate(PartialDate.of(CONSIDERED.minusYears(age))));

    assertThat(said("qd294-2025/admission-age", record(of, 2025)))
        .isEqualTo("SATISFIED by qd-294-tw-2025 point 1.1");
  }

  @DisplayName("badge-years-not-awarded: hd01-2021/badge-years")
  @ParameterizedTest(name = "{0} years")
  @ValueSource(ints = {25, 35})
  void should_not_award_a_badge_for_25_and_35_years(int years) {
    PartyMember awarded =
        PartyMember.builder()
            .id(VectorFacts.MEMBER)
            .addBadges(new PartyBadge(years, Optional.of(PartialDate.parse("2024-09-02"))))
            .build();

    assertThat(said("hd01-2021/badge-years", record(awarded, 2024)))
        .isEqualTo("VIOLATED by hd-01-tw-2021 item 18");
    assertThat(Badges.years()).hasSize(12).doesNotContain(years);
  }

  /** Whatever the minimum wage of the region: two made-up ones. */
  @DisplayName("dues-no-insurance-2027-2028: qd01-2026/no-insurance-below-retirement-age")
  @ParameterizedTest(name = "{0}, minimum wage {1}: {2} of a thousand")
  @CsvSource({
    "2027-01, 1000000, 3",
    "2027-12, 1000000, 3",
    "2027-12, 3456789, 3",
    "2028-01, 1000000, 5",
    "2028-01, 3456789, 5",
    "2028-12, 1000000, 5",
  })
  void should_owe_a_share_of_the_minimum_wage(YearMonth month, long wage, int ofAThousand) {
    DuesAnswer answer =
        Dues.of(
            uninsured(),
            month,
            DuesInputs.NONE.withMinimumWage(wage),
            Choices.DEFAULT,
            month.atEndOfMonth());

    assertThat(answer.owed())
        .as(cited(answer.citations()))
        .contains(Quantity.exactly(Fraction.of(wage).times(Fraction.of(ofAThousand, 1000))));
    assertThat(cited(answer.citations())).isEqualTo("qd-01-tw-2026");
  }

  /** An official member of a village cell, without insurance or pension. */
  private static MemberRecord uninsured() {
    LocalDate since = LocalDate.of(2015, 3, 1);
    DuesStanding group = new DuesStanding(since, DuesCategory.UNINSURED_BELOW_RETIREMENT_AGE);
    return record(villager(since), 2026)
        .withExemptions(none())
        .withSuspensions(none())
        .withDuesReliefs(none())
        .withDuesPayments(none())
        .withDuesStandings(Register.of(List.of(group)).completeUpTo(LATER));
  }

  private static PartyMember villager(LocalDate since) {
    return PartyMember.builder()
        .id(VectorFacts.MEMBER)
        .addAdmissions(
            Admission.builder()
                .kind(AdmissionKind.ADMISSION)
                .decided(PartialDate.of(since))
                .ceremony(PartialDate.of(since))
                .officialFrom(PartialDate.of(since.plusYears(1)))
                .recognized(PartialDate.of(since.plusYears(1)))
                .build())
        .addSpells(
            MembershipSpell.builder()
                .cell(new OrganizationId("003"))
                .entered(PartialDate.of(since))
                .entry(new MembershipEntry.ByAdmission())
                .build())
        .build();
  }

  private static <T extends Dated> Register<T> none() {
    return Register.<T>unknown().completeUpTo(LATER);
  }
}
