package vn.chibo.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.document.DecisionReference;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;

class MemberFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
  private static final OrganizationId CELL = new OrganizationId("003");

  private static List<String> faults(ThrowingCallable build) {
    return catchThrowableOfType(FaultException.class, build).faults().stream()
        .map(Fault::key)
        .toList();
  }

  private static MembershipSpell spell(String entered, String left) {
    MembershipSpell.Builder spell =
        MembershipSpell.builder().cell(CELL).entered(PartialDate.parse(entered));
    return left.isEmpty() ? spell.build() : spell.left(PartialDate.parse(left)).build();
  }

  private static PartyMember member(MembershipSpell... spells) {
    return PartyMember.builder().id(new MemberId("012")).addSpells(spells).build();
  }

  @ParameterizedTest
  @CsvSource({"2024-05-10,2024-05-09", "2024-05-10,2024-05-10", "2024-05,2024-04", "2024,2023"})
  void should_refuse_a_spell_when_it_cannot_hold_a_day(String entered, String left) {
    assertThat(faults(() -> spell(entered, left))).containsExactly("spell-without-day");
  }

  @ParameterizedTest
  @CsvSource({"2024-05-10,2024-05-11", "2024-05,2024-05", "2024,2024-01-02", "2024-05-31,2024-06"})
  void should_take_a_spell_when_it_may_hold_a_day(String entered, String left) {
    assertThat(spell(entered, left).getLeft()).contains(PartialDate.parse(left));
  }

  @Test
  void should_refuse_two_spells_on_one_day_and_offer_the_faults_as_a_list() {
    MembershipSpell one = spell("2020-01-01", "2024-05-11");
    MembershipSpell other = spell("2024-05-10", "");

    assertThat(faults(() -> member(one, other))).containsExactly("overlapping-spells");
    assertThat(MembershipSpell.faults(List.of(other, one)))
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.message().in(Language.VIETNAMESE)).contains("10/05/2024"));
    assertThat(MembershipSpell.faults(List.of(one.withLeft(PartialDate.of(DAY)), other))).isEmpty();
  }

  @Test
  void should_take_spells_that_overlap_only_perhaps() {
    assertThat(
            MembershipSpell.faults(
                List.of(
                    spell("2018", "2024-05"), spell("2024-05", ""), spell("2010", "2018-06-01"))))
        .isEmpty();
    assertThat(MembershipSpell.faults(List.of(spell("2018-01-01", ""), spell("2020", ""))))
        .isEmpty();
  }

  @Test
  void should_refuse_a_spell_after_death() {
    MembershipSpell last = spell("2020-01-01", "2024-05-10").withExit(new MembershipExit.Death());

    assertThat(faults(() -> member(last, spell("2024-05-11", ""))))
        .containsExactly("spell-after-death");
    assertThat(MembershipSpell.faults(List.of(last, spell("2024-05", "")))).isEmpty();
  }

  @Test
  void should_raise_all_faults_of_a_member_together() {
    Admission early =
        Admission.builder()
            .kind(AdmissionKind.ADMISSION)
            .ceremony(PartialDate.parse("1969"))
            .build();
    PartyMember.Builder member =
        PartyMember.builder()
            .id(new MemberId("012"))
            .birth(new BirthDate(PartialDate.parse("1970")))
            .addAdmissions(early, early.withCeremony(PartialDate.parse("1990")))
            .addSpells(spell("2020-01-01", ""), spell("2020-01-01", ""));

    assertThat(faults(member::build))
        .containsExactly("overlapping-spells", "admission-before-birth", "two-first-admissions");
  }

  @Test
  void should_refuse_a_recognition_before_the_admission() {
    Admission admission =
        Admission.builder()
            .kind(AdmissionKind.ADMISSION)
            .decided(PartialDate.parse("2023-05-19"))
            .ceremony(PartialDate.parse("2023-06-01"))
            .build();

    assertThat(faults(() -> admission.withOfficialFrom(PartialDate.parse("2023-05-31"))))
        .containsExactly("recognition-before-admission");
    assertThat(faults(() -> admission.withRecognized(PartialDate.parse("2022"))))
        .containsExactly("recognition-before-admission");
    assertThatCode(() -> admission.withOfficialFrom(PartialDate.parse("2023-06-01")))
        .doesNotThrowAnyException();
    assertThatCode(() -> admission.withRecognized(PartialDate.parse("2023")))
        .doesNotThrowAnyException();
  }

  @Test
  void should_take_what_only_a_regulation_forbids() {
    assertThatCode(
            () ->
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .decided(PartialDate.parse("2020-06-01"))
                    .ceremony(PartialDate.parse("2020-01-01"))
                    .recognized(PartialDate.parse("2024-01-01"))
                    .build())
        .doesNotThrowAnyException();
  }

  @Test
  void should_refuse_a_last_day_before_the_first() {
    assertThat(
            faults(
                () ->
                    Exemption.builder()
                        .date(DAY)
                        .lastDay(DAY.minusDays(1))
                        .kind(ExemptionKind.TEMPORARY)
                        .build()))
        .containsExactly("last-day-before-first");
    assertThat(Exemption.builder().date(DAY).lastDay(DAY).kind(ExemptionKind.TEMPORARY).build())
        .extracting(Exemption::getLastDay)
        .isEqualTo(Optional.of(DAY));
    assertThat(
            faults(
                () ->
                    Suspension.builder()
                        .date(DAY)
                        .lastDay(DAY.minusDays(1))
                        .scope(SuspensionScope.COMMITTEE)
                        .build()))
        .containsExactly("last-day-before-first");
    assertThat(
            faults(
                () ->
                    TemporaryTransfer.builder()
                        .date(DAY)
                        .lastDay(DAY.minusDays(1))
                        .home(CELL)
                        .build()))
        .containsExactly("last-day-before-first");
    assertThat(
            faults(
                () ->
                    Hindrance.builder()
                        .date(DAY)
                        .lastDay(DAY.minusDays(1))
                        .kind(HindranceKind.WORKING_AWAY)
                        .build()))
        .containsExactly("last-day-before-first");
    assertThat(
            faults(
                () ->
                    PostTenure.builder()
                        .date(DAY)
                        .lastDay(DAY.minusDays(1))
                        .holder(new MemberId("012"))
                        .post(new Post(CELL, PostTitle.SECRETARY))
                        .build()))
        .containsExactly("last-day-before-first");
  }

  @Test
  void should_raise_all_faults_of_a_task_together() {
    TaskAssignment.Builder task =
        TaskAssignment.builder()
            .date(DAY)
            .task(" ")
            .deadline(DAY.minusDays(1))
            .result(new TaskResult(TaskOutcome.DONE, DAY.minusDays(1)));

    assertThat(faults(task::build))
        .containsExactly("task-blank", "deadline-before-assignment", "result-before-assignment");
    assertThatCode(
            () ->
                TaskAssignment.builder()
                    .date(DAY)
                    .task("Phụ trách năm hộ")
                    .deadline(DAY)
                    .result(new TaskResult(TaskOutcome.DONE, DAY))
                    .build())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void should_refuse_a_percentage_that_no_reduction_has(int percent) {
    assertThat(
            faults(
                () ->
                    DuesRelief.builder()
                        .date(DAY)
                        .kind(DuesReliefKind.REDUCTION)
                        .percent(percent)
                        .build()))
        .containsExactly("relief-percent");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 99})
  void should_take_a_percentage_for_a_reduction_only(int percent) {
    DuesRelief relief =
        DuesRelief.builder().date(DAY).kind(DuesReliefKind.REDUCTION).percent(percent).build();

    assertThat(relief.getPercent()).contains(percent);
    assertThat(faults(() -> relief.withKind(DuesReliefKind.EXEMPTION)))
        .containsExactly("relief-percent");
  }

  @Test
  void should_refuse_values_that_mean_nothing() {
    assertThat(faults(() -> new PersonName(" \u00A0 "))).containsExactly("person-name-blank");
    assertThat(faults(() -> new CardNumber(" "))).containsExactly("card-number-blank");
    assertThat(faults(() -> new DecisionReference(" ", Optional.empty())))
        .containsExactly("reference-number-blank");
    assertThat(faults(() -> new PartyBadge(0, Optional.empty())))
        .containsExactly("badge-years-not-positive");
    assertThat(new PartyBadge(1, Optional.empty()).years()).isEqualTo(1);
    assertThat(faults(() -> new ProbationPeriod(PartialDate.of(DAY), 0)))
        .containsExactly("probation-months-not-positive");
    assertThat(faults(() -> new DuesPayment(LocalDate.of(2024, 5, 2), Optional.empty())))
        .containsExactly("dues-month");
    assertThat(
            faults(
                () -> new Term(PartialDate.parse("2025"), Optional.of(PartialDate.parse("2024")))))
        .containsExactly("term-end-before-start");
    assertThat(new Term(PartialDate.parse("2025"), Optional.of(PartialDate.parse("2025"))).end())
        .contains(PartialDate.parse("2025"));
  }

  @Test
  void should_refuse_a_contact_that_ends_before_it_begins() {
    ResidenceContact contact =
        ResidenceContact.builder().cell(CELL).introduced(PartialDate.parse("2021-03")).build();

    assertThat(faults(() -> contact.withEnded(PartialDate.parse("2021-02"))))
        .containsExactly("contact-end-before-introduction");
    assertThat(contact.withEnded(PartialDate.parse("2021")).getEnded())
        .contains(PartialDate.parse("2021"));
  }

  @Test
  void should_keep_words_in_normal_form_c() {
    String typed = "Phu\u0323 tra\u0301ch";

    assertThat(TaskAssignment.builder().date(DAY).task(typed).build().getTask())
        .isEqualTo("Phụ trách");
    assertThat(new DecisionReference("15-QD\u0309", Optional.empty()).number())
        .isEqualTo(
            "15-Q" + java.text.Normalizer.normalize("D\u0309", java.text.Normalizer.Form.NFC));
  }

  @Test
  void should_know_the_effect_of_discipline_only_when_its_days_are_known() {
    Discipline discipline =
        Discipline.builder()
            .date(DAY)
            .measure(
                new DisciplineMeasure.OfProbationaryMember(
                    new MemberId("012"), ProbationaryDisciplineForm.WARNING))
            .build();
    Discipline known = discipline.withEffective(DatePeriod.ofClosed(DAY, DAY.plusDays(9)));

    assertThat(discipline.inEffectOn(DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(known.inEffectOn(DAY.minusDays(1))).isEqualTo(Truth.NO);
    assertThat(known.inEffectOn(DAY)).isEqualTo(Truth.YES);
    assertThat(known.inEffectOn(DAY.plusDays(9))).isEqualTo(Truth.YES);
    assertThat(known.inEffectOn(DAY.plusDays(10))).isEqualTo(Truth.NO);
  }
}
