package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.vote.VoteFacts.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.vote.ConfidenceLevel;
import vn.chibo.core.vote.ConfidenceVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.Regulations;

/** Confidence votes under 165, 262 and 96. */
class ConfidenceRulesTest {
  private static final ConfidenceRules RULES = Regulations.standard().confidenceVotes();
  private static final VoteBase ISSUED = VoteBase.of(VoteDenominator.ISSUED);
  private static final LocalDate IN_96 = LocalDate.of(2023, 12, 8);

  private static ConfidenceVote vote(LocalDate day, VoteCounts counts, Integer low) {
    Tally<ConfidenceLevel> tally = Tally.of(counts);
    return ConfidenceVote.builder()
        .date(day)
        .member(new MemberId("synthetic-1"))
        .tally(low == null ? tally : tally.with(ConfidenceLevel.LOW, low))
        .build();
  }

  private static VoteCounts issued(int number) {
    return VoteCounts.builder().issued(number).build();
  }

  private static List<VoteFinding> of(LocalDate day, int low) {
    return RULES.judge(vote(day, issued(30), low), ISSUED);
  }

  @ParameterizedTest
  @CsvSource({
    "15, NOT_APPLICABLE, NOT_APPLICABLE",
    "16, SATISFIED,      NOT_APPLICABLE",
    "19, SATISFIED,      NOT_APPLICABLE",
    "20, NOT_APPLICABLE, SATISFIED",
    "30, NOT_APPLICABLE, SATISFIED",
  })
  void should_open_the_middle_at_both_ends_under_96(
      int low, OutcomeKind overHalf, OutcomeKind twoThirds) {
    assertThat(of(IN_96, low)).extracting(VoteFacts::kind).containsExactly(overHalf, twoThirds);
  }

  @ParameterizedTest
  @CsvSource({"15, NOT_APPLICABLE", "16, SATISFIED", "20, SATISFIED", "30, SATISFIED"})
  void should_only_consider_removal_from_planning_under_262(int low, OutcomeKind expected) {
    List<VoteFinding> findings = of(LocalDate.of(2018, 12, 8), low);

    assertThat(findings).extracting(VoteFacts::kind).containsExactly(expected);
    assertThat(findings.get(0).explanation().english())
        .contains("is considered")
        .contains("more than 1/2");
  }

  @ParameterizedTest
  @CsvSource({
    "2013-02-17, 0",
    "2013-02-18, 0",
    "2014-10-07, 0",
    "2014-10-08, 1",
    "2023-02-01, 1",
    "2023-02-02, 2",
  })
  void should_go_by_the_document_of_the_day(LocalDate day, int clauses) {
    List<VoteFinding> findings = of(day, 30);

    assertThat(findings.stream().flatMap(f -> f.citations().stream())).hasSize(clauses);
    assertThat(findings.stream().map(VoteFinding::outcome))
        .contains(
            clauses == 0
                ? Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD)
                : Outcome.SATISFIED);
  }

  @Test
  void should_explain_what_follows() {
    assertThat(of(IN_96, 19).get(0).explanation().english())
        .startsWith("low confidence: 19 of 30; the clause speaks of more than 1/2, less than 2/3;")
        .contains("removed from planning");
    assertThat(of(IN_96, 19).get(1).explanation().vietnamese())
        .contains("từ 2/3 trở lên")
        .contains("miễn nhiệm");
  }

  @Test
  void should_say_what_is_missing() {
    List<VoteFinding> findings = RULES.judge(vote(IN_96, VoteCounts.unknown(), null), ISSUED);

    assertThat(findings).extracting(VoteFacts::kind).containsOnly(OutcomeKind.UNDETERMINED);
    assertThat(findings.get(0).missing())
        .extracting(what -> what.english())
        .containsExactly("ballots of low confidence", "number of ballots issued");
  }

  @Test
  void should_depend_on_the_number_that_the_caller_names() {
    VoteCounts counts = VoteCounts.builder().issued(32).returned(30).valid(30).invalid(0).build();
    ConfidenceVote vote = vote(IN_96, counts, 16);

    assertThat(kind(RULES.judge(vote, ISSUED).get(0))).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(kind(RULES.judge(vote, VoteBase.of(VoteDenominator.VALID)).get(0)))
        .isEqualTo(OutcomeKind.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-02, 13, VIOLATED",
    "2023-02-02, 14, SATISFIED",
    "2023-02-01, 14, NOT_APPLICABLE",
  })
  void should_need_two_thirds_present_under_96(LocalDate day, int present, OutcomeKind expected) {
    VoteCounts counts = VoteCounts.builder().summoned(21).present(present).build();

    assertThat(kind(RULES.quorum(day, counts))).isEqualTo(expected);
  }

  @Test
  void should_say_who_is_missing_of_those_present() {
    VoteFinding finding = RULES.quorum(IN_96, VoteCounts.builder().summoned(21).build());

    assertThat(finding.missing())
        .extracting(what -> what.english())
        .containsExactly("those present");
    assertThat(finding.explanation().english())
        .isEqualTo("present: 0 to 21 of 21; needed: at least 2/3 of those summoned");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-07, 2023-12-07, VIOLATED",
    "2020-12-09, 2023-12-08, SATISFIED",
    "2021-12-08, 2023-12-07, VIOLATED",
    "2021-12-08, 2023-12-08, SATISFIED",
    "2016-01-01, 2018-05-04, SATISFIED",
    "2016-01-01, 2017-12-31, VIOLATED",
    "2012-01-01, 2014-10-07, NOT_APPLICABLE",
    "2012-01-01, 2014-10-08, SATISFIED",
    "2023-12-09, 2023-12-08, UNDETERMINED",
  })
  void should_fall_in_the_third_year_of_the_term(
      LocalDate start, LocalDate day, OutcomeKind expected) {
    assertThat(kind(RULES.termYear(day, Optional.of(start)))).isEqualTo(expected);
  }

  @Test
  void should_ask_for_the_start_of_the_term() {
    VoteFinding finding = RULES.termYear(IN_96, Optional.empty());

    assertThat(finding.missing())
        .extracting(what -> what.english())
        .containsExactly("the first day of the term");
    assertThat(
            ((Outcome.Undetermined) RULES.termYear(IN_96, Optional.of(IN_96.plusDays(1))).outcome())
                .reason())
        .isEqualTo(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(RULES.termYear(IN_96, Optional.of(IN_96)).explanation().english())
        .isEqualTo("year 1 of the term; due in year 3");
  }

  private static Register<ConfidenceVote> register(LocalDate... days) {
    return Register.of(Stream.of(days).map(day -> vote(day, issued(30), 1)).toList());
  }

  @Test
  void should_be_held_every_year_under_165() {
    LocalDate held = LocalDate.of(2013, 6, 10);
    LocalDate later = LocalDate.of(2014, 3, 1);
    LocalDate last = LocalDate.of(2013, 12, 31);
    DatePeriod all = DatePeriod.ofYear(2013);

    assertThat(RULES.yearly(2013, register(held), held).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(RULES.yearly(2013, register().completeOver(all), last).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(RULES.yearly(2013, register(later).completeOver(all), last).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(RULES.yearly(2013, register(held).completeOver(all), held.minusDays(1)).outcome())
        .isEqualTo(new Outcome.Pending(last, Lean.NOT_YET));
    assertThat(RULES.yearly(2013, register(), last.minusDays(1)).outcome())
        .isInstanceOfSatisfying(
            Outcome.Undetermined.class,
            open -> {
              assertThat(open.reason()).isEqualTo(UndeterminedReason.INCOMPLETE_REGISTER);
              assertThat(open.until()).contains(last);
            });
    assertThat(((Outcome.Undetermined) RULES.yearly(2013, register(), last).outcome()).until())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012, NOT_APPLICABLE",
    "2013, VIOLATED",
    "2014, NOT_APPLICABLE",
    "2024, NOT_APPLICABLE"
  })
  void should_be_yearly_only_while_165_stands_at_the_end_of_the_year(
      int year, OutcomeKind expected) {
    Register<ConfidenceVote> none = register().completeOver(DatePeriod.ofYear(year));

    assertThat(kind(RULES.yearly(year, none, LocalDate.of(2025, 1, 1)))).isEqualTo(expected);
  }
}
