package vn.chibo.regulations.election;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.election.ElectionQuestion.APPROVAL;
import static vn.chibo.regulations.election.ElectionQuestion.CONVENERS_BOUND;
import static vn.chibo.regulations.election.ElectionQuestion.FLOOR_SUPPORT;
import static vn.chibo.regulations.election.ElectionQuestion.FORM;
import static vn.chibo.regulations.election.ElectionQuestion.SEATS_FILLED;
import static vn.chibo.regulations.election.Elections.IN_190;
import static vn.chibo.regulations.election.Elections.IN_244;
import static vn.chibo.regulations.election.Elections.RULES;
import static vn.chibo.regulations.election.Elections.election;
import static vn.chibo.regulations.election.Elections.find;
import static vn.chibo.regulations.election.Elections.kind;
import static vn.chibo.regulations.election.Elections.member;
import static vn.chibo.regulations.election.Elections.members;
import static vn.chibo.regulations.election.Elections.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.vote.Findings;
import vn.chibo.regulations.vote.VotingBody;

/** Elections under 244 and 190, apart from the surplus of candidates. */
class ElectionRulesTest {
  private static final ElectionSetting MEMBERS = ElectionSetting.of(VotingBody.MEMBERS);

  @ParameterizedTest
  @CsvSource({
    "COMMITTEE,                   SECRET, SATISFIED",
    "STANDING_COMMITTEE,          OPEN,   VIOLATED",
    "SECRETARY,                   OPEN,   VIOLATED",
    "DEPUTY_SECRETARY,            SECRET, SATISFIED",
    "INSPECTION_COMMISSION,       OPEN,   VIOLATED",
    "INSPECTION_COMMISSION_HEADS, OPEN,   VIOLATED",
    "DELEGATES,                   OPEN,   VIOLATED",
    "PRESIDIUM,                   OPEN,   SATISFIED",
    "CONGRESS_SECRETARIES,        SECRET, VIOLATED",
    "CREDENTIALS_BODY,            OPEN,   SATISFIED",
    "COUNTING_BODY,               SECRET, VIOLATED",
  })
  void should_be_voted_in_the_form_of_its_kind(
      ElectionKind kind, VoteForm form, OutcomeKind expected) {
    Election election =
        election(IN_190, 3, 4).kind(kind).addRounds(round(form, 12, 11, 10, 9)).build();

    assertThat(kind(find(election, FORM))).isEqualTo(expected);
    assertThat(kind(find(election.withDate(LocalDate.of(2024, 10, 9)), FORM)))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void should_ask_for_the_form_of_each_round() {
    ElectionRound secret = round(VoteForm.SECRET, 12, 11, 10, 9);
    ElectionRound unknown = ElectionRound.builder().from(secret).form(Optional.empty()).build();
    ElectionRound open = round(VoteForm.OPEN, 12, 11, 10, 9);

    assertThat(find(election(IN_190, 3, 4).build(), FORM).missing())
        .extracting(what -> what.english())
        .containsExactly("the rounds voted");
    assertThat(find(election(IN_190, 3, 4).addRounds(secret, unknown).build(), FORM).missing())
        .extracting(what -> what.english())
        .containsExactly("the form of each round");
    assertThat(kind(find(election(IN_190, 3, 4).addRounds(open, unknown).build(), FORM)))
        .isEqualTo(OutcomeKind.VIOLATED);
    assertThat(find(election(IN_190, 3, 4).addRounds(secret).build(), FORM).explanation().english())
        .isEqualTo("each round by: secret ballot");
  }

  @ParameterizedTest
  @CsvSource({
    // Nineteen are left of twenty, so ten votes are more than half, whoever was present.
    "12, 11, 10, 9, SATISFIED",
    "12, 11, 9,  9, VIOLATED",
    "12, 11, 10, 10, VIOLATED",
  })
  void should_fill_its_seats_by_more_than_half_of_those_left(
      int a, int b, int c, int d, OutcomeKind expected) {
    Election election =
        election(IN_244, 3, 4).addRounds(round(VoteForm.SECRET, a, b, c, d)).build();

    assertThat(kind(find(election, SEATS_FILLED))).isEqualTo(expected);
    assertThat(kind(find(election.withDate(IN_190), SEATS_FILLED))).isEqualTo(expected);
    assertThat(RULES.outcome(election, VotingBody.MEMBERS).orElseThrow().elected())
        .hasSize(expected == OutcomeKind.SATISFIED ? 3 : 2);
  }

  @Test
  void should_tell_elected_tied_and_what_is_needed() {
    Election election =
        election(IN_190, 3, 4).addRounds(round(VoteForm.SECRET, 12, 11, 10, 10)).build();

    assertThat(find(election, SEATS_FILLED).explanation().english())
        .startsWith(
            "elected: 2 of 3 seats, tied: 2; needed: more than 1/2 of those summoned, less");
    assertThat(find(election, SEATS_FILLED).citations()).hasSize(1);
  }

  @Test
  void should_be_open_when_rounds_or_counts_are_missing() {
    ElectionRound bare = ElectionRound.builder().seats(3).addAllCandidates(members(4)).build();

    assertThat(find(election(IN_190, 3, 4).build(), SEATS_FILLED).missing())
        .extracting(what -> what.english())
        .containsExactly("the rounds voted");
    assertThat(find(election(IN_190, 3, 4).addRounds(bare).build(), SEATS_FILLED).missing())
        .extracting(what -> what.english())
        .containsExactly("the counts of the rounds");
  }

  @Test
  void should_have_no_majority_on_record_for_elections_by_a_committee() {
    Election election = election(IN_190, 3, 4).build();
    ElectionSetting committee = ElectionSetting.of(VotingBody.COMMITTEE);

    assertThat(find(election, committee, SEATS_FILLED).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(RULES.outcome(election, VotingBody.COMMITTEE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "29, 100, VIOLATED",
    "30, 100, VIOLATED",
    "31, 100, SATISFIED",
    "3,  10,  VIOLATED",
    "4,  10,  SATISFIED",
    "4,  0,   UNDETERMINED",
  })
  void should_need_more_than_thirty_percent_for_a_candidate_from_the_floor(
      int support, int asked, OutcomeKind expected) {
    Election election = election(IN_190, 5, 6).build();
    ElectionSetting setting =
        MEMBERS.withPrepared(members(5)).withSupport(Map.of(member(6), support), asked);

    assertThat(kind(find(election, setting, FLOOR_SUPPORT))).isEqualTo(expected);
    assertThat(find(election, setting, FLOOR_SUPPORT).explanation().english())
        .isEqualTo(
            "candidates outside the prepared list: 1; each needs the support of more than 30 % of"
                + " those asked");
  }

  @Test
  void should_ask_of_candidates_from_the_floor_only_where_there_are_any() {
    Election election = election(IN_190, 5, 6).build();
    ElectionSetting all = MEMBERS.withPrepared(members(6));
    ElectionSetting some = MEMBERS.withPrepared(members(4)).withSupport(Map.of(member(6), 5), 10);
    ElectionSetting failing =
        MEMBERS.withPrepared(members(4)).withSupport(Map.of(member(6), 1), 10);

    for (ElectionQuestion question : Set.of(FLOOR_SUPPORT, CONVENERS_BOUND)) {
      assertThat(find(election, all, question).outcome())
          .isEqualTo(Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION));
      assertThat(find(election, question).missing())
          .extracting(what -> what.english())
          .containsExactly("the list that the convening committee prepared");
      assertThat(find(Election.builder().date(IN_190).seats(5).build(), all, question).missing())
          .extracting(what -> what.english())
          .containsExactly("the list of candidates");
    }
    assertThat(find(election, some, FLOOR_SUPPORT).missing())
        .extracting(what -> what.english())
        .containsExactly("the support of candidates from the floor");
    assertThat(kind(find(election, failing, FLOOR_SUPPORT))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(find(election.withDate(IN_244), some, FLOOR_SUPPORT)))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void should_bind_the_members_of_the_convening_committee_to_its_list() {
    Election election = election(IN_244, 5, 6).build();
    ElectionSetting prepared = MEMBERS.withPrepared(members(5));

    assertThat(kind(find(election, prepared.withConveners(Set.of(member(6))), CONVENERS_BOUND)))
        .isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(find(election, prepared.withConveners(Set.of(member(1))), CONVENERS_BOUND)))
        .isEqualTo(OutcomeKind.SATISFIED);
    assertThat(find(election, prepared, CONVENERS_BOUND).missing())
        .extracting(what -> what.english())
        .containsExactly("the members of the convening committee");
    assertThat(kind(find(election.withDate(LocalDate.of(2014, 6, 8)), prepared, CONVENERS_BOUND)))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(kind(find(election.withDate(LocalDate.of(2014, 6, 9)), prepared, CONVENERS_BOUND)))
        .isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void should_be_approved_by_the_level_above() {
    Election election = election(IN_190, 5, 6).build();

    assertThat(find(election, APPROVAL).missing())
        .extracting(what -> what.english())
        .containsExactly("the day of the approval");
    assertThat(kind(find(election.withApprovedOn(IN_190), APPROVAL)))
        .isEqualTo(OutcomeKind.SATISFIED);
    assertThat(
            ((Outcome.Undetermined)
                    find(election.withApprovedOn(IN_190.minusDays(1)), APPROVAL).outcome())
                .reason())
        .isEqualTo(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(kind(find(election.withDate(IN_244), APPROVAL)))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void should_leave_the_national_congress_to_its_own_rules() {
    Findings<ElectionQuestion> findings =
        RULES.judge(
            election(IN_190, 5, 5).build(), ElectionSetting.of(VotingBody.NATIONAL_CONGRESS));

    assertThat(findings.all()).hasSize(ElectionQuestion.values().length);
    assertThat(findings.all().values())
        .allSatisfy(
            finding ->
                assertThat(finding.outcome())
                    .isEqualTo(Outcome.notApplicable(InapplicableReason.EXCEPTED)));
    assertThat(findings.outcome()).isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void should_join_what_is_found() {
    Election election =
        election(IN_190, 3, 4)
            .addRounds(round(VoteForm.SECRET, 12, 11, 10, 9))
            .approvedOn(IN_190.plusDays(10))
            .build();
    ElectionSetting known = MEMBERS.withPrepared(members(4)).withConveners(Set.of());

    assertThat(RULES.judge(election, known).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(RULES.judge(election, known).violated()).isEmpty();
    assertThat(RULES.judge(election.withCandidates(members(3)), known).violated())
        .containsExactly(ElectionQuestion.SURPLUS);
    assertThat(RULES.judge(election, MEMBERS).outcome()).isInstanceOf(Outcome.Undetermined.class);
  }

  @ParameterizedTest
  @EnumSource(ElectionQuestion.class)
  void should_have_words_for_every_question(ElectionQuestion question) {
    assertThat(question.label().vietnamese()).isNotEqualTo(question.label().english());
  }

  @ParameterizedTest
  @EnumSource(SurplusRounding.class)
  void should_have_words_for_every_rounding(SurplusRounding rounding) {
    assertThat(rounding.label().vietnamese()).isNotEqualTo(rounding.label().english());
  }
}
