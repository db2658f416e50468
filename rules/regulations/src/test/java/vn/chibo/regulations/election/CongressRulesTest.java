package vn.chibo.regulations.election;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.election.CongressQuestion.DURATION;
import static vn.chibo.regulations.election.CongressQuestion.MEMBERS_OR_DELEGATES;
import static vn.chibo.regulations.election.CongressQuestion.NOTICE;
import static vn.chibo.regulations.election.CongressQuestion.QUORUM;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VotingBody;

/** Congresses: who holds them, how long they last, when they are announced. */
class CongressRulesTest {
  private static final CongressRules RULES = Regulations.standard().congresses();
  private static final LocalDate DAY = LocalDate.of(2022, 6, 17);

  /** Without a holiday: synthetic. */
  private static final HolidayCalendar CALENDAR =
      HolidayCalendar.builder().known(DatePeriod.ofYear(2022)).build();

  private static VoteFinding find(Congress congress, CongressQuestion question) {
    return RULES.judge(congress, CALENDAR).of(question).orElseThrow();
  }

  private static Congress grassroots(VotingBody body) {
    return Congress.of(DAY, CongressLevel.GRASSROOTS_ORGANIZATION, body);
  }

  private static Congress cell(LocalDate day) {
    return Congress.of(day, CongressLevel.CELL, VotingBody.MEMBERS);
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBERS,   199,     , SATISFIED",
    "MEMBERS,   200,     , VIOLATED",
    "MEMBERS,      ,     , UNDETERMINED",
    "MEMBERS,      , true, UNDETERMINED",
    "DELEGATES, 200,     , SATISFIED",
    "DELEGATES, 199,     , UNDETERMINED",
    "DELEGATES, 199, true, SATISFIED",
    "DELEGATES, 199, false, VIOLATED",
    "DELEGATES, 200, false, SATISFIED",
    "DELEGATES,    , true, SATISFIED",
    "DELEGATES,    , false, UNDETERMINED",
  })
  void should_be_one_of_delegates_from_two_hundred_members_on(
      VotingBody body, Integer members, Boolean consent, OutcomeKind expected) {
    Congress congress = grassroots(body);
    Congress counted = members == null ? congress : congress.withMembers(members);
    Congress known = consent == null ? counted : counted.withConsent(consent);

    assertThat(Elections.kind(find(known, MEMBERS_OR_DELEGATES))).isEqualTo(expected);
  }

  @Test
  void should_say_what_is_missing() {
    assertThat(find(grassroots(VotingBody.MEMBERS), MEMBERS_OR_DELEGATES).missing())
        .extracting(what -> what.english())
        .containsExactly("the number of members");
    assertThat(
            find(grassroots(VotingBody.DELEGATES).withMembers(150), MEMBERS_OR_DELEGATES).missing())
        .extracting(what -> what.english())
        .containsExactly("whether the level above agreed");
    assertThat(find(cell(DAY), DURATION).missing())
        .extracting(what -> what.english())
        .containsExactly("how many days it lasted");
    assertThat(find(cell(DAY), NOTICE).missing())
        .extracting(what -> what.english())
        .containsExactly("the day of the announcement");
    assertThat(find(cell(DAY), NOTICE).explanation().english())
        .isEqualTo("announced at least 30 working days before");
  }

  @Test
  void should_ask_cells_for_no_delegates() {
    assertThat(find(cell(DAY), MEMBERS_OR_DELEGATES).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.OTHER_SUBJECT));
  }

  @ParameterizedTest
  @CsvSource({
    "CELL,                    1, SATISFIED",
    "CELL,                    2, VIOLATED",
    "GRASSROOTS_ORGANIZATION, 2, SATISFIED",
    "GRASSROOTS_ORGANIZATION, 3, VIOLATED",
  })
  void should_last_one_day_in_a_cell_and_two_in_a_grassroots_organization(
      CongressLevel level, int days, OutcomeKind expected) {
    Congress congress = Congress.of(DAY, level, VotingBody.MEMBERS).withDays(days);

    assertThat(Elections.kind(find(congress, DURATION))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-29, NOT_APPLICABLE",
    "2019-05-30, VIOLATED",
    "2024-06-13, VIOLATED",
    "2024-06-14, NOT_APPLICABLE",
  })
  void should_go_by_the_directive_of_2019_while_no_other_followed(
      LocalDate day, OutcomeKind expected) {
    Congress congress =
        Congress.of(day, CongressLevel.GRASSROOTS_ORGANIZATION, VotingBody.MEMBERS)
            .withMembers(200)
            .withDays(3);

    assertThat(Elections.kind(find(congress, DURATION))).isEqualTo(expected);
    assertThat(Elections.kind(find(congress, MEMBERS_OR_DELEGATES))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2022-05-05, SATISFIED", "2022-05-06, SATISFIED", "2022-05-07, VIOLATED"})
  void should_be_announced_thirty_working_days_before(LocalDate announced, OutcomeKind expected) {
    assertThat(Elections.kind(find(cell(DAY).withAnnouncedOn(announced), NOTICE)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-29, NOT_APPLICABLE",
    "2025-01-20, NOT_APPLICABLE",
    "2025-07-01, UNDETERMINED",
    "2026-07-26, NOT_APPLICABLE",
  })
  void should_need_the_calendar_and_the_regime_of_the_day(LocalDate day, OutcomeKind expected) {
    VoteFinding finding = find(cell(day).withAnnouncedOn(day.minusDays(40)), NOTICE);

    assertThat(Elections.kind(finding)).isEqualTo(expected);
    assertThat(finding.missing())
        .allSatisfy(
            what -> assertThat(what.english()).isEqualTo("the days worked before the congress"));
  }

  @Test
  void should_speak_of_those_present_only_where_it_is_switched_on() {
    VoteCounts enough = VoteCounts.builder().summoned(21).present(14).build();
    VoteCounts few = VoteCounts.builder().summoned(21).present(13).build();
    CongressRules on = RULES.switchedOn("statutes/congress-quorum");

    assertThat(find(cell(DAY).withCounts(few), QUORUM).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    VoteFinding finding = on.judge(cell(DAY).withCounts(few), CALENDAR).of(QUORUM).orElseThrow();
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.citations().get(0).status()).isEqualTo(SourceStatus.UNCONFIRMED);
    assertThat(on.judge(cell(DAY).withCounts(enough), CALENDAR).of(QUORUM).orElseThrow().outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_ask_subordinate_organizations_too_where_delegates_hold_it() {
    CongressRules on = RULES.switchedOn("statutes/congress-quorum");
    Congress congress =
        grassroots(VotingBody.DELEGATES)
            .withCounts(VoteCounts.builder().summoned(90).present(80).build());

    assertThat(Elections.kind(on.judge(congress, CALENDAR).of(QUORUM).orElseThrow()))
        .isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(
            Elections.kind(
                on.judge(congress.withOrganizations(5, 9), CALENDAR).of(QUORUM).orElseThrow()))
        .isEqualTo(OutcomeKind.VIOLATED);
    VoteFinding met = on.judge(congress.withOrganizations(6, 9), CALENDAR).of(QUORUM).orElseThrow();
    assertThat(met.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(met.explanation().english())
        .contains("present: 80 of 90")
        .contains("subordinate organizations: present: 6 of 9");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-17, 0, VIOLATED", "2022-06-17, 1, SATISFIED", "2022-06-17, 3, SATISFIED",
    "2022-06-17, 4, VIOLATED", "2022-06-17,  , UNDETERMINED", "2025-09-01, 4, VIOLATED",
    "2021-07-29, 2, NOT_APPLICABLE",
  })
  void should_let_one_to_three_preside_over_the_first_meeting_of_a_committee(
      LocalDate day, Integer presiding, OutcomeKind expected) {
    VoteFinding finding = RULES.firstMeeting(day, Optional.ofNullable(presiding));

    assertThat(Elections.kind(finding)).isEqualTo(expected);
    if (expected != OutcomeKind.NOT_APPLICABLE) {
      assertThat(finding.explanation().english()).endsWith("by 1 to 3 persons");
    }
  }

  @ParameterizedTest
  @EnumSource(CongressQuestion.class)
  void should_have_words_for_every_question(CongressQuestion question) {
    assertThat(question.label().vietnamese()).isNotEqualTo(question.label().english());
  }

  @ParameterizedTest
  @EnumSource(CongressLevel.class)
  void should_have_words_for_every_level(CongressLevel level) {
    assertThat(level.label().vietnamese()).isNotEqualTo(level.label().english());
  }
}
