package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.member.DuesCategory.ABROAD;
import static vn.chibo.core.member.DuesCategory.INSURED;
import static vn.chibo.core.member.DuesCategory.ON_INSURANCE_BENEFIT;
import static vn.chibo.core.member.DuesCategory.OTHER;
import static vn.chibo.core.member.DuesCategory.OTHER_BEYOND_WORKING_AGE;
import static vn.chibo.core.member.DuesCategory.PENSIONER;
import static vn.chibo.core.member.DuesCategory.PUPIL_OR_STUDENT;
import static vn.chibo.core.member.DuesCategory.UNINSURED_AT_RETIREMENT_AGE;
import static vn.chibo.core.member.DuesCategory.UNINSURED_BELOW_RETIREMENT_AGE;
import static vn.chibo.core.member.DuesCategory.WAGE_EARNER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.DuesCategory;
import vn.chibo.core.member.DuesPayment;
import vn.chibo.core.member.DuesRelief;
import vn.chibo.core.member.DuesReliefKind;
import vn.chibo.core.member.DuesStanding;
import vn.chibo.core.member.Exemption;
import vn.chibo.core.member.ExemptionKind;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.dues.Dues;
import vn.chibo.regulations.dues.DuesAnswer;
import vn.chibo.regulations.dues.DuesInputs;
import vn.chibo.regulations.dues.DuesShare;

/** What a member owes for a month: by regime, group and relief; all incomes are made up. */
class DuesTest {
  private static final YearMonth MAY_2026 = YearMonth.of(2026, 5);
  private static final YearMonth JANUARY_2026 = YearMonth.of(2026, 1);
  private static final String START = "qd01-2026/start-of-rates";

  private static MemberRecord record(DuesCategory group) {
    return Members.official(Members.record(DatePeriod.ofYear(2026)))
        .withDuesStandings(
            Register.of(List.of(new DuesStanding(LocalDate.of(2001, 3, 1), group)))
                .completeUpTo(LocalDate.of(2040, 12, 31)));
  }

  private static DuesAnswer ask(MemberRecord record, YearMonth month, DuesInputs inputs) {
    return Dues.of(record, month, inputs, Choices.DEFAULT, LocalDate.of(2030, 1, 1));
  }

  private static Optional<Quantity> exactly(String amount) {
    return Optional.of(Quantity.exactly(Fraction.parse(amount)));
  }

  @ParameterizedTest
  @CsvSource({
    "INSURED, 12345678, 123456.78",
    "ON_INSURANCE_BENEFIT, 3000001, 30000.01",
    "PENSIONER, 5000001, 25000.005",
  })
  void should_take_an_exact_share_of_the_income_when_the_group_has_one(
      DuesCategory group, long income, String owed) {
    DuesAnswer answer = ask(record(group), MAY_2026, DuesInputs.NONE.withIncome(income));
    assertThat(answer.owed()).isEqualTo(exactly(owed));
    assertThat(answer.citations()).hasSize(1);
    assertThat(answer.text(Language.ENGLISH)).contains("percent of", "owed");
    assertThat(answer.text(Language.VIETNAMESE)).contains("phải đóng");
  }

  @ParameterizedTest
  @CsvSource({
    "UNINSURED_BELOW_RETIREMENT_AGE, 2027-12, 12000",
    "UNINSURED_BELOW_RETIREMENT_AGE, 2028-01, 20000",
    "UNINSURED_AT_RETIREMENT_AGE, 2027-12, 8000",
    "UNINSURED_AT_RETIREMENT_AGE, 2028-01, 12000",
  })
  void should_take_the_share_of_the_minimum_wage_of_the_year_when_uninsured(
      DuesCategory group, String month, String owed) {
    DuesInputs inputs = DuesInputs.NONE.withMinimumWage(4_000_000);
    assertThat(ask(record(group), YearMonth.parse(month), inputs).owed()).isEqualTo(exactly(owed));
  }

  @Test
  void should_be_one_amount_when_a_pupil_or_student() {
    assertThat(ask(record(PUPIL_OR_STUDENT), MAY_2026, DuesInputs.NONE).owed())
        .isEqualTo(exactly("5000"));
  }

  @Test
  void should_say_what_is_missing_when_it_was_not_passed_in() {
    for (DuesCategory group :
        List.of(
            INSURED,
            ON_INSURANCE_BENEFIT,
            PENSIONER,
            UNINSURED_AT_RETIREMENT_AGE,
            UNINSURED_BELOW_RETIREMENT_AGE,
            ABROAD)) {
      DuesAnswer answer = ask(record(group), MAY_2026, DuesInputs.NONE);
      assertThat(answer.owed()).as(group.name()).isEmpty();
      assertThat(answer.outcome())
          .isInstanceOfSatisfying(
              Outcome.Undetermined.class,
              open -> {
                assertThat(open.reason()).isEqualTo(UndeterminedReason.MISSING_FACT);
                assertThat(open.missing()).hasSize(1);
              });
    }
    assertThat(ask(record(ABROAD), MAY_2026, DuesInputs.NONE.withSet(90_000)).owed())
        .isEqualTo(exactly("90000"));
    assertThat(ask(record(WAGE_EARNER), MAY_2026, DuesInputs.NONE.withIncome(1)).owed()).isEmpty();
  }

  @Test
  void should_follow_decision_342_when_the_month_is_before_2026() {
    YearMonth month = YearMonth.of(2025, 12);
    DuesInputs income = DuesInputs.NONE.withIncome(10_000_000);
    assertThat(ask(record(WAGE_EARNER), month, income).owed()).isEqualTo(exactly("100000"));
    assertThat(ask(record(DuesCategory.ENTERPRISE_WORKER), month, income).owed())
        .isEqualTo(exactly("100000"));
    assertThat(ask(record(PENSIONER), month, income).owed()).isEqualTo(exactly("50000"));
    assertThat(ask(record(OTHER), month, DuesInputs.NONE).owed())
        .contains(Quantity.between(Fraction.of(2000), Fraction.of(30_000)));
    assertThat(ask(record(OTHER_BEYOND_WORKING_AGE), month, DuesInputs.NONE).owed())
        .contains(Quantity.between(Fraction.of(1000), Fraction.of(15_000)));
    assertThat(ask(record(OTHER), month, DuesInputs.NONE.withSet(10_000)).owed())
        .isEqualTo(exactly("10000"));
    assertThat(ask(record(INSURED), month, income).owed()).isEmpty();
    assertThat(ask(record(OTHER), YearMonth.of(2010, 12), DuesInputs.NONE).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  @Test
  void should_leave_january_2026_to_the_reading_when_they_part() {
    DuesInputs income = DuesInputs.NONE.withIncome(10_000_000);
    MemberRecord insured = record(INSURED);
    assertThat(ask(insured, JANUARY_2026, income).outcome())
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> assertThat(open.reason()).isEqualTo(UndeterminedReason.READING));
    assertThat(read(insured, "FROM_2026_01_01", income).owed()).isEqualTo(exactly("100000"));
    assertThat(read(record(WAGE_EARNER), "FROM_2026_02_01", income).owed())
        .isEqualTo(exactly("100000"));
    assertThat(ask(record(PENSIONER), JANUARY_2026, income).owed()).isEqualTo(exactly("50000"));
    assertThat(ask(insured, YearMonth.of(2026, 2), income).owed()).isEqualTo(exactly("100000"));
  }

  private static DuesAnswer read(MemberRecord record, String reading, DuesInputs inputs) {
    return Dues.of(
        record,
        JANUARY_2026,
        inputs,
        Choices.DEFAULT.reading(START, reading),
        LocalDate.of(2030, 1, 1));
  }

  private static MemberRecord relieved(DuesReliefKind kind, Optional<Integer> percent) {
    MemberRecord record = record(PUPIL_OR_STUDENT);
    return record.withDuesReliefs(
        Members.add(
            record.getDuesReliefs(),
            DuesRelief.builder()
                .date(LocalDate.of(2026, 3, 1))
                .lastDay(LocalDate.of(2026, 8, 31))
                .kind(kind)
                .percent(percent)
                .build()));
  }

  @Test
  void should_owe_less_or_nothing_when_relieved() {
    MemberRecord reduced = relieved(DuesReliefKind.REDUCTION, Optional.of(30));
    assertThat(ask(reduced, MAY_2026, DuesInputs.NONE).owed()).isEqualTo(exactly("3500"));
    assertThat(ask(reduced, YearMonth.of(2026, 9), DuesInputs.NONE).owed())
        .isEqualTo(exactly("5000"));
    assertThat(
            ask(relieved(DuesReliefKind.REDUCTION, Optional.empty()), MAY_2026, DuesInputs.NONE)
                .owed())
        .isEmpty();
    DuesAnswer exempt =
        ask(relieved(DuesReliefKind.EXEMPTION, Optional.empty()), MAY_2026, DuesInputs.NONE);
    assertThat(exempt.owed()).isEqualTo(exactly("0"));
    assertThat(exempt.outcome()).isEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED));
    assertThat(
            ask(
                    record(PUPIL_OR_STUDENT).withDuesReliefs(Register.unknown()),
                    MAY_2026,
                    DuesInputs.NONE)
                .owed())
        .isEmpty();
  }

  private static MemberRecord admittedOn(String decided) {
    MemberRecord record = record(PUPIL_OR_STUDENT);
    return record.withMember(
        record
            .getMember()
            .withAdmissions(
                record
                    .getMember()
                    .getAdmissions()
                    .get(0)
                    .withDecided(PartialDate.parse(decided))
                    .withCeremony(Optional.empty())));
  }

  @Test
  void should_owe_nothing_when_the_party_age_is_fifty_years() {
    assertThat(ask(admittedOn("1976-05-01"), MAY_2026, DuesInputs.NONE).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED));
    assertThat(ask(admittedOn("1976-05-02"), MAY_2026, DuesInputs.NONE).owed())
        .isEqualTo(exactly("5000"));
    assertThat(ask(admittedOn("1976"), MAY_2026, DuesInputs.NONE).owed()).isEmpty();
    assertThat(ask(admittedOn("1970-01-01"), YearMonth.of(2025, 12), DuesInputs.NONE).outcome())
        .isNotEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED));
  }

  @Test
  void should_be_settled_by_what_was_paid_when_it_is_known() {
    MemberRecord record = record(PUPIL_OR_STUDENT);
    MemberRecord paid =
        record.withDuesPayments(
            Members.add(
                record.getDuesPayments(), new DuesPayment(MAY_2026.atDay(1), Optional.empty())));
    LocalDate last = MAY_2026.atEndOfMonth();
    assertThat(asOf(paid, last)).isEqualTo(Outcome.SATISFIED);
    assertThat(asOf(record, last)).isEqualTo(Outcome.VIOLATED);
    assertThat(asOf(record, last.minusDays(1))).isEqualTo(new Outcome.Pending(last, Lean.NOT_YET));
    assertThat(asOf(record.withDuesPayments(Register.unknown()), last))
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> assertThat(open.reason()).isEqualTo(UndeterminedReason.INCOMPLETE_REGISTER));
    assertThat(asOf(away(record), last))
        .isEqualTo(new Outcome.Pending(LocalDate.of(2026, 9, 30), Lean.NOT_YET));
  }

  private static MemberRecord away(MemberRecord record) {
    return record.withExemptions(
        Members.add(
            record.getExemptions(),
            Exemption.builder()
                .date(LocalDate.of(2026, 4, 1))
                .lastDay(LocalDate.of(2026, 9, 30))
                .kind(ExemptionKind.TEMPORARY)
                .build()));
  }

  private static Outcome asOf(MemberRecord record, LocalDate day) {
    return Dues.of(record, MAY_2026, DuesInputs.NONE, Choices.DEFAULT, day).outcome();
  }

  @Test
  void should_owe_nothing_when_no_member_and_leave_it_open_when_not_known() {
    MemberRecord nobody = Members.record(DatePeriod.ofYear(2026));
    assertThat(ask(nobody, MAY_2026, DuesInputs.NONE).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.SUBJECT_NOT_EXISTING));
    assertThat(
            ask(
                    record(PUPIL_OR_STUDENT).withDuesStandings(Register.unknown()),
                    MAY_2026,
                    DuesInputs.NONE)
                .owed())
        .isEmpty();
  }

  @Test
  void should_divide_exactly_when_a_share_is_given() {
    DuesShare of342 = DuesShare.ofSubordinateCellUnderDecision342();
    assertThat(of342.remittedOf(Fraction.of(1001))).isEqualTo(Fraction.parse("700.7"));
    assertThat(of342.keptOf(Fraction.of(1001))).isEqualTo(Fraction.parse("300.3"));
    assertThat(of342.citation()).isPresent();
    assertThat(DuesShare.of(Fraction.of(1, 3)).keptOf(Fraction.of(100)))
        .isEqualTo(Fraction.of(200, 3));
    assertThat(DuesShare.of(Fraction.ONE).keptOf(Fraction.of(100))).isEqualTo(Fraction.ZERO);
    assertThat(DuesShare.of(Fraction.ZERO).keptOf(Fraction.of(100))).isEqualTo(Fraction.of(100));
    assertThatThrownBy(() -> DuesShare.of(Fraction.of(4, 3))).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> DuesShare.of(Fraction.of(-1))).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> DuesInputs.NONE.withIncome(-1)).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> DuesInputs.NONE.withMinimumWage(-1))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> DuesInputs.NONE.withSet(-1)).isInstanceOf(FaultException.class);
  }
}
