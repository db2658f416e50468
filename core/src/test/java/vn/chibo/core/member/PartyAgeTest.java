package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class PartyAgeTest {
  private static final Admission ADMISSION =
      Admission.builder()
          .kind(AdmissionKind.ADMISSION)
          .decided(PartialDate.parse("1990-05-10"))
          .ceremony(PartialDate.parse("1990-05-19"))
          .officialFrom(PartialDate.parse("1991-05-19"))
          .build();

  private static PartyMember.Builder member() {
    return PartyMember.builder().id(new MemberId("012"));
  }

  private static MembershipSpell spell(String entered, MembershipEntry entry) {
    return MembershipSpell.builder()
        .cell(new OrganizationId("003"))
        .entered(PartialDate.parse(entered))
        .entry(entry)
        .build();
  }

  private static Optional<Integer> years(PartyMember member, String day) {
    return PartyAge.of(member).orElseThrow().fullYearsOn(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({"2020-05-09,29", "2020-05-10,30", "2020-05-11,30", "1990-05-10,0"})
  void should_count_from_the_date_of_the_decision_and_not_of_the_ceremony(String day, int years) {
    PartyMember member = member().addAdmissions(ADMISSION).build();

    assertThat(PartyAge.of(member).map(PartyAge::basis)).contains(PartyAgeBasis.ADMISSION_DECISION);
    assertThat(years(member, day)).contains(years);
  }

  @Test
  void should_have_no_years_before_the_decision() {
    assertThat(years(member().addAdmissions(ADMISSION).build(), "1990-05-09")).isEmpty();
  }

  @Test
  void should_have_no_age_before_the_recognition() {
    PartyMember member =
        member().addAdmissions(ADMISSION.withOfficialFrom(Optional.empty())).build();

    assertThat(PartyAge.of(member)).isEmpty();
    assertThat(PartyAge.of(member().build())).isEmpty();
  }

  @Test
  void should_count_from_the_card_when_no_decision_is_kept() {
    PartyMember member = member().addAdmissions(ADMISSION.withDecided(Optional.empty())).build();
    MembershipCard card =
        new MembershipCard(new CardNumber("00123"), Optional.of(PartialDate.parse("1990-05-19")));

    assertThat(PartyAge.of(member)).isEmpty();
    assertThat(PartyAge.of(member.withCard(card)).map(PartyAge::basis))
        .contains(PartyAgeBasis.CARD);
    assertThat(years(member.withCard(card), "2020-05-18")).contains(29);
    assertThat(years(member.withCard(card), "2020-05-19")).contains(30);
  }

  @Test
  void should_not_know_the_years_when_the_days_of_a_partial_date_differ() {
    PartyMember member =
        member().addAdmissions(ADMISSION.withDecided(PartialDate.parse("1990-05"))).build();

    assertThat(years(member, "2020-04-30")).contains(29);
    assertThat(years(member, "2020-05-01")).isEmpty();
    assertThat(years(member, "2020-05-30")).isEmpty();
    assertThat(years(member, "2020-05-31")).contains(30);
  }

  private static PartyMember.Builder backAfterTenDays(MembershipEntry entry) {
    return member()
        .addAdmissions(ADMISSION)
        .addSpells(
            spell("1990-05-19", new MembershipEntry.ByAdmission())
                .withLeft(PartialDate.parse("2000-01-01"))
                .withExit(new MembershipExit.Expulsion()),
            spell("2000-01-11", entry));
  }

  @Test
  void should_subtract_what_interrupted_activity_when_admitted_again() {
    Admission again =
        Admission.builder()
            .kind(AdmissionKind.READMISSION)
            .ceremony(PartialDate.parse("2000-01-11"))
            .officialFrom(PartialDate.parse("2001-01-11"))
            .build();
    PartyMember member =
        backAfterTenDays(new MembershipEntry.ByReadmission()).addAdmissions(again).build();

    assertThat(PartyAge.of(member).orElseThrow().interruptions())
        .containsExactly(DatePeriod.ofClosed(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 10)));
    assertThat(years(member, "2020-05-19")).contains(29);
    assertThat(years(member, "2020-05-20")).contains(30);
  }

  @Test
  void should_subtract_nothing_when_a_wrongful_expulsion_was_undone() {
    PartyMember member = backAfterTenDays(new MembershipEntry.ByRestoration()).build();

    assertThat(PartyAge.of(member).orElseThrow().interruptions()).isEmpty();
    assertThat(years(member, "2020-05-10")).contains(30);
  }

  @Test
  void should_not_know_the_age_when_the_interruption_is_not_known() {
    Admission again =
        Admission.builder()
            .kind(AdmissionKind.READMISSION)
            .officialFrom(PartialDate.parse("2001-01-11"))
            .build();
    PartyMember partly =
        member()
            .addAdmissions(ADMISSION, again)
            .addSpells(
                spell("1990-05-19", new MembershipEntry.ByAdmission())
                    .withLeft(PartialDate.parse("1999"))
                    .withExit(new MembershipExit.Resignation()),
                spell("2000-01-11", new MembershipEntry.ByReadmission()))
            .build();

    assertThat(PartyAge.of(member().addAdmissions(ADMISSION, again).build())).isEmpty();
    assertThat(PartyAge.of(partly)).isEmpty();
  }

  @Test
  void should_grow_no_more_after_the_member_left_the_party() {
    PartyMember member =
        member()
            .addAdmissions(ADMISSION)
            .addSpells(
                spell("1990-05-19", new MembershipEntry.ByAdmission())
                    .withLeft(PartialDate.parse("2000-05-10"))
                    .withExit(new MembershipExit.Death()))
            .build();

    assertThat(years(member, "2000-05-09")).contains(9);
    assertThat(years(member, "2000-05-10")).contains(10);
    assertThat(years(member, "2030-05-10")).contains(10);
  }

  @Test
  void should_end_probation_so_many_months_after_the_ceremony() {
    ProbationPeriod probation = ProbationPeriod.of(ADMISSION, 12).orElseThrow();

    assertThat(probation.officialFrom()).isEqualTo(DatePeriod.ofDay(LocalDate.of(1991, 5, 19)));
    assertThat(probation.servedBy(LocalDate.of(1991, 5, 18))).isEqualTo(Truth.NO);
    assertThat(probation.servedBy(LocalDate.of(1991, 5, 19))).isEqualTo(Truth.YES);
    assertThat(ProbationPeriod.of(ADMISSION.withCeremony(Optional.empty()), 12)).isEmpty();
  }

  @Test
  void should_not_know_the_end_of_probation_within_the_month_that_is_known() {
    ProbationPeriod probation = new ProbationPeriod(PartialDate.parse("2023-02"), 12);

    assertThat(probation.servedBy(LocalDate.of(2024, 1, 31))).isEqualTo(Truth.NO);
    assertThat(probation.servedBy(LocalDate.of(2024, 2, 1))).isEqualTo(Truth.UNKNOWN);
    assertThat(probation.servedBy(LocalDate.of(2024, 2, 28))).isEqualTo(Truth.YES);
    assertThat(new ProbationPeriod(PartialDate.parse("2024-02-29"), 12).officialFrom())
        .isEqualTo(DatePeriod.ofDay(LocalDate.of(2025, 2, 28)));
  }

  @Test
  void should_keep_the_interruptions_that_a_host_gives() {
    PartyAge age =
        new PartyAge(
            PartialDate.parse("2000-01-01"),
            PartyAgeBasis.ADMISSION_DECISION,
            List.of(DatePeriod.ofYear(2003)));

    assertThat(age.fullYearsOn(LocalDate.of(2002, 12, 31))).contains(2);
    assertThat(age.fullYearsOn(LocalDate.of(2003, 12, 31))).contains(3);
    assertThat(age.fullYearsOn(LocalDate.of(2004, 12, 31))).contains(4);
  }
}
