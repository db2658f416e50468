package vn.chibo.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.member.Discipline;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.member.DisciplineMeasure;
import vn.chibo.core.member.PartyBadge;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.badge.BadgeAnswer;
import vn.chibo.regulations.badge.Badges;
import vn.chibo.regulations.badge.EarlyAward;

/** Which badge on which day: full years, early, put off, and the money. */
class BadgesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 2);
  private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

  private static MemberRecord admitted(String decided) {
    return Members.admitted(
        Members.record(DatePeriod.ofYear(2025)),
        a -> a.withDecided(PartialDate.parse(decided)).withOfficialFrom(PartialDate.parse("2001")));
  }

  private static BadgeAnswer ask(String decided, EarlyAward early) {
    return Badges.on(admitted(decided), DAY, early, LATER);
  }

  @Test
  void should_name_twelve_badges_and_four_days() {
    assertThat(Badges.years()).containsExactly(30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90);
    assertThat(Badges.datesOf(2025))
        .containsExactly(
            LocalDate.of(2025, 2, 3),
            LocalDate.of(2025, 5, 19),
            LocalDate.of(2025, 9, 2),
            LocalDate.of(2025, 11, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "1995-09-02, 30",
    "1990-01-01, 30",
    "1985-09-03, 30",
    "1985-09-02, 40",
    "1935-09-02, 90",
  })
  void should_award_the_badge_of_the_full_years(String decided, int years) {
    BadgeAnswer answer = ask(decided, EarlyAward.NO);
    assertThat(answer.years()).contains(years);
    assertThat(answer.from()).contains(DAY);
    assertThat(answer.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(answer.citations()).hasSize(1);
    assertThat(answer.text(Language.ENGLISH)).contains(years + " years");
    assertThat(answer.text(Language.VIETNAMESE)).contains(years + " năm");
  }

  @ParameterizedTest
  @CsvSource({
    "1995-09-03, NO, 0",
    "2000-09-02, NO, 0",
    "1996-09-02, GRAVELY_ILL, 30",
    "1996-09-03, GRAVELY_ILL, 0",
    "1961-09-02, GRAVELY_ILL, 65",
    "1957-09-02, GRAVELY_ILL, 70",
    "1957-09-03, GRAVELY_ILL, 65",
    "1996-09-02, POSTHUMOUS, 30",
    "1996-09-03, POSTHUMOUS, 0",
    "1956-09-03, POSTHUMOUS, 65",
    "1956-09-02, POSTHUMOUS, 70",
  })
  void should_be_early_by_the_months_allowed_and_no_more(
      String decided, EarlyAward early, int years) {
    BadgeAnswer answer = ask(decided, early);
    assertThat(answer.years()).isEqualTo(Optional.of(years).filter(known -> known > 0));
    assertThat(answer.outcome())
        .isEqualTo(
            years > 0
                ? Outcome.SATISFIED
                : Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET));
  }

  @Test
  void should_award_none_when_it_was_awarded_before() {
    MemberRecord record = admitted("1995-01-01");
    MemberRecord had =
        record.withMember(record.getMember().withBadges(new PartyBadge(30, Optional.empty())));
    assertThat(Badges.on(had, DAY, EarlyAward.NO, LATER).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET));
  }

  @Test
  void should_award_the_next_badge_when_one_for_fewer_years_was_awarded_before() {
    MemberRecord record = admitted("1985-09-02");
    MemberRecord had =
        record.withMember(record.getMember().withBadges(new PartyBadge(30, Optional.empty())));
    assertThat(Badges.on(had, DAY, EarlyAward.NO, LATER).years()).contains(40);
  }

  private static MemberRecord disciplined(DisciplineForm form, Optional<DatePeriod> effective) {
    return disciplinedOn(LocalDate.of(2025, 6, 1), form, effective);
  }

  private static MemberRecord disciplinedOn(
      LocalDate date, DisciplineForm form, Optional<DatePeriod> effective) {
    return admitted("1995-01-01")
        .withDisciplines(
            Register.of(
                    List.of(
                        Discipline.builder()
                            .date(date)
                            .measure(new DisciplineMeasure.OfOfficialMember(Members.ID, form))
                            .effective(effective)
                            .build()))
                .completeUpTo(LATER));
  }

  @ParameterizedTest
  @CsvSource({
    "REPRIMAND, 2026-03-02",
    "WARNING, 2026-06-02",
    "REMOVAL_FROM_OFFICE, 2026-09-02",
  })
  void should_put_the_award_off_when_a_discipline_is_in_effect(
      DisciplineForm form, LocalDate from) {
    DatePeriod days = DatePeriod.parse("2025-06-01/2025-09-02");
    BadgeAnswer kept = Badges.on(disciplined(form, Optional.of(days)), DAY, EarlyAward.NO, LATER);
    assertThat(kept.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(kept.from()).contains(from);
    assertThat(kept.citations()).hasSize(2);
    DatePeriod over = DatePeriod.parse("2025-06-01/2025-09-01");
    assertThat(Badges.on(disciplined(form, Optional.of(over)), DAY, EarlyAward.NO, LATER).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Badges.on(disciplined(form, Optional.empty()), DAY, EarlyAward.NO, LATER).outcome())
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @ParameterizedTest
  @CsvSource({"2025-09-02, UNDETERMINED", "2025-09-03, SATISFIED"})
  void should_not_be_kept_open_by_a_discipline_of_a_later_day(LocalDate date, OutcomeKind kind) {
    MemberRecord record = disciplinedOn(date, DisciplineForm.REPRIMAND, Optional.empty());
    Outcome outcome = Badges.on(record, DAY, EarlyAward.NO, LATER).outcome();
    assertThat(OutcomeCode.kind(OutcomeCode.of(outcome))).isEqualTo(kind);
  }

  @Test
  void should_be_open_when_the_future_or_a_gap_may_bring_a_discipline() {
    MemberRecord record = admitted("1995-01-01");
    assertThat(Badges.on(record, DAY, EarlyAward.NO, DAY.minusDays(1)).outcome())
        .isEqualTo(new Outcome.Pending(DAY, Lean.HOLDS_SO_FAR));
    assertThat(
            Badges.on(record.withDisciplines(Register.unknown()), DAY, EarlyAward.NO, LATER)
                .outcome())
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> assertThat(open.reason()).isEqualTo(UndeterminedReason.INCOMPLETE_REGISTER));
    assertThat(Badges.on(admitted("1995"), DAY, EarlyAward.NO, LATER).outcome())
        .isInstanceOf(Outcome.Undetermined.class);
    assertThat(
            Badges.on(Members.record(DatePeriod.ofYear(2025)), DAY, EarlyAward.NO, LATER).outcome())
        .isInstanceOf(Outcome.Undetermined.class);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 1500",
    "40, 2000",
    "50, 3000",
    "55, 3500",
    "60, 5000",
    "65, 6000",
    "70, 8000",
    "75, 10000",
    "80, 15000",
  })
  void should_be_so_many_base_salaries(int years, long money) {
    assertThat(Badges.money(years, 1000)).contains(Fraction.of(money));
  }

  @Test
  void should_name_no_money_where_the_catalogue_holds_none() {
    assertThat(Badges.money(45, 1000)).isEmpty();
    assertThat(Badges.money(85, 1000)).isEmpty();
    assertThat(Badges.money(90, 1000)).isEmpty();
    assertThat(Badges.moneyCitation().document().getKey().value()).isEqualTo("hd-56-vptw-2015");
  }
}
