package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.testkit.ChiboAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;

class ChiboAssertionsTest {
  private static final String THEMATIC = "ours/thematic-per-quarter";
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);
  private static final Register<Meeting> NO_MEETING = new Register<>(List.of(), List.of(YEAR));

  @Test
  void should_pass_when_the_rules_say_so() {
    assertThat(year(NO_MEETING))
        .violates(THEMATIC)
        .because("1 meeting(s) short")
        .because("thiếu 1 buổi")
        .leavesAside("ours/half-long");
    assertThat(year(NO_MEETING).report()).violates(THEMATIC);
    assertThat(finding(Register.unknown()))
        .missing("1 Jan 2024", "1 Apr 2024", "1 Jul 2024", "1 Oct 2024");
  }

  @Test
  void should_tell_expected_and_actual_when_the_outcome_is_another() {
    refused(
        () -> assertThat(finding(NO_MEETING)).isSatisfied(),
        "Expected ours/thematic-per-quarter to be",
        "SATISFIED",
        "but it is",
        "VIOLATED",
        "1 meeting(s) short");
  }

  @Test
  void should_list_the_rules_when_there_is_none_of_that_name() {
    refused(
        () -> assertThat(year(Register.unknown())).violates("ours/lost"),
        "Expected a finding of",
        "ours/lost",
        THEMATIC,
        "ours/two-of-three");
  }

  @Test
  void should_list_what_is_absent_and_unexpected_when_other_things_are_missing() {
    refused(
        () -> assertThat(finding(Register.unknown())).missing("the minutes"),
        "expected but absent:",
        "the minutes",
        "present but unexpected:",
        "1 Jan 2024");
  }

  @Test
  void should_show_the_text_when_it_gives_another_reason_or_clause() {
    refused(
        () -> assertThat(finding(NO_MEETING)).because("too late"),
        "too late",
        "but it says:",
        "NOT MET");
    refused(
        () -> assertThat(finding(NO_MEETING)).citing("II.2.2"), "to cite", "II.2.2", "section 1");
  }

  @Test
  void should_ask_for_a_rule_when_none_was_named() {
    assertThatThrownBy(() -> assertThat(year(Register.unknown())).citing("II"))
        .hasMessage("name a rule first");
  }

  @Test
  void should_hold_figures_against_thresholds() {
    Quantity some = Quantity.between(Fraction.of(1, 4), Fraction.of(3, 4));
    assertThat(Quantity.exactly(HALF)).isExactly(HALF).proves(Comparison.AT_LEAST, HALF);
    assertThat(some)
        .isBetween(Fraction.ZERO, Fraction.ONE)
        .leavesOpen(Comparison.AT_LEAST, HALF)
        .disproves(Comparison.AT_LEAST, Fraction.ONE);
    refused(() -> assertThat(some).isExactly(HALF), "[1/4, 3/4]", "1/2");
    refused(() -> assertThat(some).proves(Comparison.AT_LEAST, HALF), ">=", "YES", "UNKNOWN");
  }

  @Test
  void should_hold_votes_against_majorities() {
    Majority majority = Majority.moreThan(HALF, VoteBase.of(VoteDenominator.OFFICIAL_MEMBERS));
    Tally<Choice> votes = Tally.of(VoteCounts.builder().officialMembers(20).valid(18).build());
    assertThat(votes.with(Choice.IN_FAVOR, 11)).carries(Choice.IN_FAVOR, majority).hasNoDoubts();
    assertThat(votes.with(Choice.IN_FAVOR, 10)).rejects(Choice.IN_FAVOR, majority);
    assertThat(votes).leavesOpen(Choice.IN_FAVOR, majority);
    refused(
        () -> assertThat(votes.with(Choice.IN_FAVOR, 10)).carries(Choice.IN_FAVOR, majority),
        "IN_FAVOR",
        "YES",
        "NO");
  }

  private static Evaluation year(Register<Meeting> meetings) {
    CellRecord record =
        CellRecord.builder()
            .organization(
                PartyOrganization.builder()
                    .id(new OrganizationId("001"))
                    .name("Chi bộ 1")
                    .kind(OrganizationKind.SUBORDINATE_CELL)
                    .build())
            .period(YEAR)
            .meetings(meetings)
            .build();
    return Evaluator.of(OurRules.BOOK).evaluate(record, LocalDate.of(2025, 1, 31));
  }

  private static Finding finding(Register<Meeting> meetings) {
    return year(meetings).finding(THEMATIC).orElseThrow();
  }

  private static void refused(ThrowingCallable assertion, String... words) {
    assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
  }
}
