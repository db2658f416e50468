package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.member.DuesCategory.OTHER;
import static vn.chibo.core.member.DuesCategory.PENSIONER;
import static vn.chibo.core.member.DuesCategory.PUPIL_OR_STUDENT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.DuesCategory;
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
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.data.Provisions;
import vn.chibo.regulations.dues.Dues;
import vn.chibo.regulations.dues.DuesAnswer;
import vn.chibo.regulations.dues.DuesInputs;

/** What stays open of the dues of a month, and what is said of it; all incomes are made up. */
class OpenDuesTest {
  private static final YearMonth JANUARY_2026 = YearMonth.of(2026, 1);
  private static final YearMonth MAY_2026 = YearMonth.of(2026, 5);
  private static final LocalDate LAST = MAY_2026.atEndOfMonth();

  private static MemberRecord record(DuesCategory group) {
    return Members.official(Members.record(DatePeriod.ofYear(2026)))
        .withDuesStandings(
            Register.of(List.of(new DuesStanding(LocalDate.of(2001, 3, 1), group)))
                .completeUpTo(LocalDate.of(2040, 12, 31)));
  }

  private static MemberRecord admittedIn(MemberRecord record, String date) {
    return record.withMember(
        record
            .getMember()
            .withAdmissions(
                record
                    .getMember()
                    .getAdmissions()
                    .get(0)
                    .withDecided(PartialDate.parse(date))
                    .withCeremony(Optional.empty())));
  }

  private static DuesAnswer ask(MemberRecord record, YearMonth month, DuesInputs inputs) {
    return Dues.of(record, month, inputs, Choices.DEFAULT, LAST);
  }

  @Test
  void should_hold_what_is_owed_under_either_reading_when_both_are_known() {
    MemberRecord fiftyYears = admittedIn(record(PENSIONER), "1976-01-01");
    DuesAnswer answer = ask(fiftyYears, JANUARY_2026, DuesInputs.NONE.withIncome(10_000_000));
    assertThat(answer.owed()).contains(Quantity.between(Fraction.ZERO, Fraction.of(50_000)));
    assertThat(answer.outcome())
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> {
              assertThat(open.reason()).isEqualTo(UndeterminedReason.READING);
              assertThat(open.missing()).hasSize(2);
            });
    assertThat(answer.text(Language.ENGLISH))
        .isEqualTo(
            String.join(
                "\n",
                "read as from 1 February 2026:",
                "0.5 percent of the pension",
                "owed: 50,000 VND",
                "read as from 1 January 2026:",
                "exempt by Party age"));
    assertThat(answer.citations())
        .containsExactly(
            cited("qd01-2026/start-of-rates"),
            cited("qd342-2010/others"),
            cited("qd01-2026/exempt"));
  }

  /** Half a percent of the pension by either text. */
  @Test
  void should_cite_both_texts_when_the_readings_agree() {
    DuesAnswer answer =
        ask(record(PENSIONER), JANUARY_2026, DuesInputs.NONE.withIncome(10_000_000));
    assertThat(answer.owed()).contains(Quantity.exactly(50_000));
    assertThat(answer.text(Language.ENGLISH))
        .isEqualTo("0.5 percent of the pension\nowed: 50,000 VND");
    assertThat(answer.citations())
        .containsExactly(cited("qd342-2010/others"), cited("qd01-2026/pensioner"));
  }

  private static Citation cited(String provision) {
    return Provisions.of(provision).citation();
  }

  @Test
  void should_say_no_amount_when_something_is_missing() {
    DuesAnswer known = ask(record(PUPIL_OR_STUDENT), MAY_2026, DuesInputs.NONE);
    assertThat(known.text(Language.ENGLISH)).isEqualTo("5,000 VND a month\nowed: 5,000 VND");
    MemberRecord someDayOf1976 = admittedIn(record(PUPIL_OR_STUDENT), "1976");
    assertThat(ask(someDayOf1976, MAY_2026, DuesInputs.NONE).text(Language.ENGLISH))
        .isEqualTo("5,000 VND a month");
  }

  @ParameterizedTest
  @CsvSource({"1999, false", "2000, true", "30000, true", "30001, false"})
  void should_take_the_amount_that_was_set_when_it_lies_in_the_range(long set, boolean taken) {
    DuesAnswer answer = ask(record(OTHER), YearMonth.of(2025, 12), DuesInputs.NONE.withSet(set));
    assertThat(answer.owed())
        .contains(
            taken
                ? Quantity.exactly(set)
                : Quantity.between(Fraction.of(2000), Fraction.of(30_000)));
  }

  @Test
  void should_say_from_what_to_what_when_no_amount_was_set() {
    DuesAnswer range = ask(record(OTHER), YearMonth.of(2025, 12), DuesInputs.NONE);
    assertThat(range.text(Language.ENGLISH)).endsWith("\nowed: from 2,000 to 30,000 VND");
    assertThat(range.text(Language.VIETNAMESE))
        .endsWith("\nmức phải đóng: từ 2.000 đến 30.000 đồng");
    DuesAnswer half =
        ask(record(PENSIONER), YearMonth.of(2025, 12), DuesInputs.NONE.withIncome(5_000_100));
    assertThat(half.text(Language.VIETNAMESE))
        .isEqualTo("0,5 % của mức lương hưu\nmức phải đóng: 25.000,5 đồng");
  }

  /** The clauses of 2026 do not speak of a month of 2025; of that time none is on record. */
  @Test
  void should_cite_for_a_relief_only_the_text_of_its_month() {
    MemberRecord reduced = relieved(PENSIONER, DuesReliefKind.REDUCTION, Optional.of(30));
    DuesInputs pension = DuesInputs.NONE.withIncome(5_000_000);
    assertThat(ask(reduced, MAY_2026, pension).citations())
        .containsExactly(cited("qd01-2026/reduction"));
    DuesAnswer before = ask(reduced, YearMonth.of(2025, 12), pension);
    assertThat(before.owed()).contains(Quantity.exactly(17_500));
    assertThat(before.text(Language.ENGLISH)).contains("reduced by 30 percent");
    assertThat(before.citations()).containsExactly(cited("qd342-2010/others"));

    MemberRecord exempt = relieved(PENSIONER, DuesReliefKind.EXEMPTION, Optional.empty());
    assertThat(ask(exempt, MAY_2026, pension).citations())
        .containsExactly(cited("qd01-2026/exempt"));
    assertThat(ask(exempt, YearMonth.of(2025, 12), pension).owed()).contains(Quantity.exactly(0));
    assertThat(ask(exempt, YearMonth.of(2025, 12), pension).citations()).isEmpty();
  }

  private static MemberRecord relieved(
      DuesCategory group, DuesReliefKind kind, Optional<Integer> percent) {
    MemberRecord record = record(group);
    return record.withDuesReliefs(
        Members.add(
            record.getDuesReliefs(),
            DuesRelief.builder()
                .date(LocalDate.of(2025, 11, 1))
                .lastDay(LocalDate.of(2026, 8, 31))
                .kind(kind)
                .percent(percent)
                .build()));
  }

  /** A relief may have begun before the days for which the register is complete, and still hold. */
  @ParameterizedTest
  @CsvSource({
    "../2026-05-01, true",
    "../2026-04-30, false",
    "2026-01-01/2026-12-31, false",
  })
  void should_know_of_no_relief_only_when_complete_from_all_time_to_the_first_of_the_month(
      String complete, boolean known) {
    MemberRecord record =
        record(PUPIL_OR_STUDENT)
            .withDuesReliefs(new Register<>(List.of(), List.of(DatePeriod.parse(complete))));
    assertThat(ask(record, MAY_2026, DuesInputs.NONE).owed().isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "TEMPORARY, 2026-05-01, false",
    "TEMPORARY, 2026-05-02, true",
    "EXEMPTION, 2026-05-01, true",
  })
  void should_be_due_at_the_end_of_the_month_when_not_exempt_for_a_time_on_its_first_day(
      ExemptionKind kind, LocalDate from, boolean due) {
    MemberRecord record = record(PUPIL_OR_STUDENT);
    MemberRecord away =
        record.withExemptions(
            Members.add(
                record.getExemptions(),
                Exemption.builder()
                    .date(from)
                    .lastDay(LocalDate.of(2026, 9, 30))
                    .kind(kind)
                    .build()));
    assertThat(ask(away, MAY_2026, DuesInputs.NONE).outcome().equals(Outcome.VIOLATED))
        .isEqualTo(due);
  }
}
