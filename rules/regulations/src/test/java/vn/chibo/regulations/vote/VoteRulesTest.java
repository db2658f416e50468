package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.regulations.vote.VoteFacts.IN_24;
import static vn.chibo.regulations.vote.VoteFacts.IN_294;
import static vn.chibo.regulations.vote.VoteFacts.VOTES;
import static vn.chibo.regulations.vote.VoteFacts.inFavor;
import static vn.chibo.regulations.vote.VoteFacts.kind;
import static vn.chibo.regulations.vote.VoteFacts.members;
import static vn.chibo.regulations.vote.VoteFacts.official;
import static vn.chibo.regulations.vote.VoteFacts.uncounted;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.text.Language;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Every provision about votes: below, at and above its share, and its days. */
class VoteRulesTest {

  private static VoteCounts summoned(int number) {
    return VoteCounts.builder()
        .summoned(number)
        .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 0)
        .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 0)
        .putDeductions(VoteDeduction.EXEMPTED_AND_PRESENT, 0)
        .putDeductions(VoteDeduction.SUSPENDED, 0)
        .putDeductions(VoteDeduction.PROSECUTED_OR_DETAINED, 0)
        .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 0)
        .putDeductions(VoteDeduction.CONVENING_COMMITTEE, 0)
        .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITHOUT_SUBSTITUTE, 0)
        .build();
  }

  private static VoteCounts everyBase(int number) {
    return summoned(number).withMembers(number).withOfficialMembers(number);
  }

  @ParameterizedTest
  @CsvSource({
    "RESOLUTION,      MEMBERS,   2022-05-04, 20, 11",
    "RESOLUTION,      MEMBERS,   2013-05-04, 21, 11",
    "RESOLUTION,      COMMITTEE, 2018-05-04, 6,  4",
    "RESOLUTION,      COMMITTEE, 2018-05-04, 7,  4",
    "ADMISSION,       MEMBERS,   2022-05-04, 27, 18",
    "ADMISSION,       MEMBERS,   2012-05-04, 7,  5",
    "ADMISSION,       COMMITTEE, 2022-05-04, 9,  6",
    "RECOGNITION,     MEMBERS,   2026-09-01, 7,  5",
    "REMOVAL_OF_NAME, MEMBERS,   2016-05-04, 6,  4",
    "DISCIPLINE,      MEMBERS,   2023-05-04, 20, 11",
    "DISCIPLINE,      COMMITTEE, 2023-05-04, 20, 11",
    "EXPULSION,       MEMBERS,   2023-05-04, 20, 14",
    "EXPULSION,       COMMITTEE, 2023-05-04, 20, 11",
    "ELECTION,        MEMBERS,   2013-05-04, 20, 11",
    "ELECTION,        DELEGATES, 2013-05-04, 20, 11",
    "ELECTION,        MEMBERS,   2020-05-04, 20, 11",
    "ELECTION,        DELEGATES, 2020-05-04, 20, 11",
    "ELECTION,        MEMBERS,   2025-05-04, 20, 11",
    "ELECTION,        DELEGATES, 2025-05-04, 20, 11",
  })
  void should_need_so_many_votes(
      VoteMatter matter, VotingBody body, LocalDate day, int size, int enough) {
    VoteRule rule = VOTES.on(matter, body, day);
    VoteCounts counts = everyBase(size);

    assertThat(rule.votesNeeded(counts)).contains((long) enough);
    assertThat(kind(rule.judge(inFavor(enough - 1, counts)))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(rule.judge(inFavor(enough, counts)))).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(kind(rule.judge(inFavor(size, counts)))).isEqualTo(OutcomeKind.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({
    // Before the first document, and where the number of the regime is not on record.
    "RESOLUTION,   MEMBERS,   2011-01-18",
    "RESOLUTION,   MEMBERS,   2011-10-31",
    "RESOLUTION,   MEMBERS,   2016-07-25",
    "RESOLUTION,   MEMBERS,   2021-07-29",
    "RESOLUTION,   MEMBERS,   2025-01-20",
    "RESOLUTION,   MEMBERS,   2025-06-30",
    "RESOLUTION,   MEMBERS,   2026-07-26",
    "RESOLUTION,   COMMITTEE, 2011-01-18",
    "RESOLUTION,   DELEGATES, 2022-05-04",
    "DISCIPLINE,   MEMBERS,   2022-07-05",
    "EXPULSION,    COMMITTEE, 2022-07-05",
    "DISSOLUTION,  MEMBERS,   2023-05-04",
    "DISSOLUTION,  COMMITTEE, 2023-05-04",
    "READMISSION,  MEMBERS,   2023-05-04",
    "STRAW_POLL,   MEMBERS,   2025-05-04",
    "NO_CONFIDENCE, COMMITTEE, 2025-05-04",
    "CANDIDATE_LIST, MEMBERS, 2025-05-04",
    "ELECTION,     COMMITTEE, 2025-05-04",
    "RECOGNITION,  COMMITTEE, 2025-05-04",
  })
  void should_say_that_no_figure_is_on_record(VoteMatter matter, VotingBody body, LocalDate day) {
    VoteRule rule = VOTES.on(matter, body, day);
    VoteFinding finding = rule.judge(inFavor(20, everyBase(20)));

    assertThat(rule.onRecord()).isFalse();
    assertThat(rule.settled()).isFalse();
    assertThat(rule.majority()).isEmpty();
    assertThat(rule.votesNeeded(everyBase(20))).isEmpty();
    assertThat(finding.outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(finding.citations()).isEmpty();
    assertThat(finding.explanation()).isEqualTo(rule.gap().orElseThrow());
    assertThat(finding.explanation().english()).contains("no figure on record");
  }

  @ParameterizedTest
  @CsvSource({
    "RESOLUTION, MEMBERS,   2011-11-01",
    "RESOLUTION, MEMBERS,   2016-07-24",
    "RESOLUTION, MEMBERS,   2021-07-30",
    "RESOLUTION, MEMBERS,   2025-01-19",
    "RESOLUTION, MEMBERS,   2025-07-01",
    "RESOLUTION, MEMBERS,   2026-07-25",
    "RESOLUTION, COMMITTEE, 2011-01-19",
    "DISCIPLINE, MEMBERS,   2022-07-06",
    "ELECTION,   MEMBERS,   2011-01-19",
  })
  void should_be_on_record_at_the_edges_of_its_days(
      VoteMatter matter, VotingBody body, LocalDate day) {
    VoteRule rule = VOTES.on(matter, body, day);

    assertThat(rule.onRecord()).isTrue();
    assertThat(rule.gap()).isEmpty();
  }

  @Test
  void should_tell_the_share_when_only_its_number_is_not_on_record() {
    VoteRule rule = VOTES.on(VoteMatter.RESOLUTION, LocalDate.of(2018, 5, 4));

    assertThat(rule.gap().orElseThrow().english())
        .contains("the share on record is more than 1/2, of what number is not on record");
    assertThat(rule.gap().orElseThrow().vietnamese()).contains("quá 1/2").contains("04/05/2018");
    assertThat(VOTES.on(VoteMatter.READMISSION, IN_24).gap().orElseThrow().english())
        .doesNotContain("share");
  }

  @Test
  void should_keep_those_absent_with_reason_and_leave_out_the_exempted_under_45() {
    VoteRule rule = VOTES.on(VoteMatter.RESOLUTION, LocalDate.of(2013, 5, 4));

    assertThat(rule.majority().orElseThrow().base())
        .isEqualTo(
            VoteBase.summonedLess(
                VoteDeduction.EXEMPTED_AND_ABSENT,
                VoteDeduction.EXEMPTED_AND_PRESENT,
                VoteDeduction.SUSPENDED));
    assertThat(rule.judge(inFavor(11, everyBase(20))).explanation().english())
        .contains("the list of deductions is cut in the source");
  }

  @Test
  void should_count_an_exempted_member_who_is_present_under_24() {
    VoteRule rule = VOTES.on(VoteMatter.RESOLUTION, IN_24);
    VoteCounts counts =
        VoteCounts.builder()
            .from(summoned(20))
            .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 1)
            .putDeductions(VoteDeduction.EXEMPTED_AND_PRESENT, 2)
            .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 1)
            .build();

    assertThat(counts.possible(rule.majority().orElseThrow().base()).exact().orElseThrow())
        .hasToString("18");
    assertThat(rule.votesNeeded(counts)).contains(10L);
  }

  @Test
  void should_decide_under_294_where_both_readings_agree() {
    VoteRule rule = VOTES.on(VoteMatter.RESOLUTION, IN_294);

    assertThat(rule.readings())
        .extracting(VoteReading::name)
        .containsExactly("AS_IN_24", "TWO_DEDUCTIONS");
    assertThat(rule.majority()).isEmpty();
    assertThat(rule.settled()).isFalse();
    assertThat(rule.votesNeeded(everyBase(20))).contains(11L);
    assertThat(kind(rule.judge(inFavor(10, everyBase(20))))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(rule.judge(inFavor(11, everyBase(20))))).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(rule.citations())
        .extracting(citation -> citation.status())
        .containsExactly(SourceStatus.CONFIRMED, SourceStatus.CONFLICTING);
  }

  @Test
  void should_ask_for_a_reading_under_294_where_they_differ() {
    VoteRule rule = VOTES.on(VoteMatter.RESOLUTION, IN_294);
    VoteCounts counts =
        VoteCounts.builder()
            .summoned(20)
            .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 0)
            .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 0)
            .putDeductions(VoteDeduction.SUSPENDED, 2)
            .putDeductions(VoteDeduction.PROSECUTED_OR_DETAINED, 0)
            .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 0)
            .build();
    VoteFinding finding = rule.judge(inFavor(10, counts));

    assertThat(((Outcome.Undetermined) finding.outcome()).reason())
        .isEqualTo(UndeterminedReason.READING);
    assertThat(finding.missing().get(0).english()).contains("AS_IN_24, TWO_DEDUCTIONS");
    assertThat(rule.votesNeeded(counts)).isEmpty();
    assertThat(kind(rule.reading("AS_IN_24").judge(inFavor(10, counts))))
        .isEqualTo(OutcomeKind.SATISFIED);
    assertThat(kind(rule.reading("TWO_DEDUCTIONS").judge(inFavor(10, counts))))
        .isEqualTo(OutcomeKind.VIOLATED);
  }

  @Test
  void should_say_what_is_missing_beside_the_choice_of_a_reading() {
    VoteCounts counts =
        VoteCounts.builder()
            .summoned(20)
            .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 0)
            .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 0)
            .build();
    VoteFinding finding = VOTES.on(VoteMatter.RESOLUTION, IN_294).judge(inFavor(10, counts));

    assertThat(finding.missing()).hasSize(2);
    assertThat(finding.missing().get(1).english()).startsWith("number of those summoned, less (");
  }

  @Test
  void should_not_be_settled_by_a_choice_when_it_is_not_known_whether_294_was_in_force() {
    VoteRule then = VOTES.on(VoteMatter.RESOLUTION, LocalDate.of(2026, 3, 1));
    VoteRule before = VOTES.on(VoteMatter.RESOLUTION, IN_294);

    assertThat(then.reading("AS_IN_24").majority()).isPresent();
    assertThat(then.reading("AS_IN_24").settled()).isFalse();
    assertThat(before.reading("AS_IN_24").settled()).isTrue();
  }

  @Test
  void should_need_no_number_of_votes_where_there_is_nobody() {
    VoteRule rule = VOTES.on(VoteMatter.ADMISSION, IN_24);

    assertThat(rule.votesNeeded(official(0))).isEmpty();
    assertThat(rule.votesNeeded(official(1))).contains(1L);
  }

  @Test
  void should_name_the_readings_that_there_are_when_another_is_asked_for() {
    assertThatThrownBy(() -> VOTES.on(VoteMatter.RESOLUTION, IN_294).reading("OTHER"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("AS_IN_24, TWO_DEDUCTIONS");
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, SATISFIED", "2026-01-01, UNDETERMINED", "2026-07-25, UNDETERMINED"})
  void should_not_know_when_it_is_not_known_whether_294_was_in_force(
      LocalDate day, OutcomeKind expected) {
    VoteFinding finding = VOTES.on(VoteMatter.RESOLUTION, day).judge(inFavor(11, everyBase(20)));

    assertThat(kind(finding)).isEqualTo(expected);
    assertThat(finding.missing())
        .allSatisfy(what -> assertThat(what.english()).contains("294-QĐ/TW"));
  }

  @Test
  void should_speak_of_dissolution_only_where_it_is_switched_on() {
    VoteRules on = VOTES.switchedOn("qd69-2022/votes");
    LocalDate day = LocalDate.of(2023, 5, 4);

    assertThat(on.on(VoteMatter.DISSOLUTION, day).votesNeeded(official(21))).contains(14L);
    assertThat(on.on(VoteMatter.DISSOLUTION, VotingBody.COMMITTEE, day).votesNeeded(members(21)))
        .contains(11L);
    assertThat(on.on(VoteMatter.DISSOLUTION, day).citations().get(0).status())
        .isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(on.on(VoteMatter.EXPULSION, day)).isEqualTo(VOTES.on(VoteMatter.EXPULSION, day));
  }

  @Test
  void should_name_the_clauses_that_there_are_when_another_is_switched_on() {
    assertThatThrownBy(() -> VOTES.switchedOn("qd69-2022/vote"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("qd69-2022/votes");
  }

  @Test
  void should_say_what_is_missing() {
    VoteRule rule = VOTES.on(VoteMatter.ADMISSION, IN_24);

    assertThat(rule.judge(uncounted(VoteCounts.unknown())).missing())
        .extracting(what -> what.english())
        .containsExactly("votes in favor", "number of official members");
    assertThat(rule.judge(uncounted(official(9))).missing())
        .extracting(what -> what.vietnamese())
        .containsExactly("số phiếu tán thành");
    assertThat(rule.judge(inFavor(6, VoteCounts.unknown())).missing())
        .extracting(what -> what.english())
        .containsExactly("number of official members");
  }

  @Test
  void should_explain_in_both_languages_with_the_clause() {
    VoteFinding finding = VOTES.on(VoteMatter.ADMISSION, IN_24).judge(inFavor(17, official(27)));

    assertThat(finding.text(Language.ENGLISH))
        .isEqualTo(
            "needed: at least 2/3 of official members; found: 17 of 27; 18 are enough\n"
                + "By: "
                + finding.citations().get(0).text(Language.ENGLISH));
    assertThat(finding.text(Language.VIETNAMESE))
        .startsWith("cần: ít nhất 2/3 số đảng viên chính thức; ")
        .contains("có: 17 trên 27; đủ khi được 18")
        .contains("Căn cứ: ")
        .contains("điều 4");
    assertThat(
            VOTES
                .on(VoteMatter.ADMISSION, IN_24)
                .judge(uncounted(official(3)))
                .text(Language.ENGLISH))
        .contains("found: 0 or more of 3")
        .contains("Missing: votes in favor");
  }

  @ParameterizedTest
  @CsvSource({
    "ADMISSION,      2021-07-30, OPEN,   SATISFIED",
    "ADMISSION,      2021-07-29, OPEN,   NOT_APPLICABLE",
    "RECOGNITION,    2025-01-19, SECRET, SATISFIED",
    "RECOGNITION,    2025-01-20, SECRET, NOT_APPLICABLE",
    "DISCIPLINE,     2022-07-06, SECRET, SATISFIED",
    "DISCIPLINE,     2022-07-06, OPEN,   VIOLATED",
    "EXPULSION,      2023-07-06, OPEN,   VIOLATED",
    "DISCIPLINE,     2022-07-05, OPEN,   NOT_APPLICABLE",
    "RESOLUTION,     2026-07-26, OPEN,   SATISFIED",
    "RESOLUTION,     2026-07-26, SECRET, SATISFIED",
    "RESOLUTION,     2026-07-25, OPEN,   NOT_APPLICABLE",
    "CANDIDATE_LIST, 2024-10-10, OPEN,   SATISFIED",
    "CANDIDATE_LIST, 2024-10-10, SECRET, VIOLATED",
    "CANDIDATE_LIST, 2024-10-09, SECRET, NOT_APPLICABLE",
    "STRAW_POLL,     2024-10-10, SECRET, SATISFIED",
    "STRAW_POLL,     2024-10-10, OPEN,   VIOLATED",
  })
  void should_judge_the_form(
      VoteMatter matter, LocalDate day, VoteForm form, OutcomeKind expected) {
    VoteFinding finding = VOTES.on(matter, day).judgeForm(form);

    assertThat(kind(finding)).isEqualTo(expected);
    assertThat(finding.citations().isEmpty()).isEqualTo(expected == OutcomeKind.NOT_APPLICABLE);
    assertThat(finding.explanation().vietnamese()).isNotEqualTo(finding.explanation().english());
  }

  @Test
  void should_tell_the_manner_of_an_open_vote() {
    VoteFinding finding =
        VOTES.on(VoteMatter.RESOLUTION, LocalDate.of(2026, 8, 1)).judgeForm(VoteForm.OPEN);

    assertThat(finding.explanation().english())
        .isEqualTo(
            "taken by: open vote; allowed: open vote, secret ballot (an open vote is taken with the"
                + " membership card, except where a secret ballot is required)");
    assertThat(finding.citations().get(0).status()).isEqualTo(SourceStatus.SECONDARY);
  }

  @Test
  void should_measure_delegates_less_the_convening_committee() {
    VoteRule rule = VOTES.on(VoteMatter.ELECTION, VotingBody.DELEGATES, LocalDate.of(2025, 3, 15));

    assertThat(rule.majority().orElseThrow().base())
        .isEqualTo(
            VoteBase.summonedLess(
                VoteDeduction.CONVENING_COMMITTEE,
                VoteDeduction.ABSENT_THROUGHOUT_WITHOUT_SUBSTITUTE));
    assertThat(rule.citations().get(0).presumedIn()).hasSize(1);
    assertThat(
            VOTES
                .on(VoteMatter.ELECTION, VotingBody.DELEGATES, LocalDate.of(2014, 6, 8))
                .majority()
                .orElseThrow()
                .base())
        .isEqualTo(VoteBase.of(VoteDenominator.SUMMONED));
  }
}
