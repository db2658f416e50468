package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.member.DisciplineForm.EXPULSION;
import static vn.chibo.core.member.DisciplineForm.REMOVAL_FROM_OFFICE;
import static vn.chibo.core.member.DisciplineForm.REPRIMAND;
import static vn.chibo.core.member.DisciplineForm.WARNING;
import static vn.chibo.regulations.vote.VoteFacts.VOTES;
import static vn.chibo.regulations.vote.VoteFacts.members;
import static vn.chibo.regulations.vote.VoteFacts.official;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.member.DisciplineForm;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;

/** Which form of discipline a ballot gives: qd69-2022/votes. */
class DisciplineTest {
  private static final LocalDate IN_69 = LocalDate.of(2023, 5, 4);

  private static Tally<DisciplineForm> tally(
      VoteCounts counts, int expulsion, int removal, int warning, int reprimand) {
    return Tally.<DisciplineForm>of(counts)
        .with(EXPULSION, expulsion)
        .with(REMOVAL_FROM_OFFICE, removal)
        .with(WARNING, warning)
        .with(REPRIMAND, reprimand);
  }

  private static DisciplineResult cell(int expulsion, int removal, int warning, int reprimand) {
    return VOTES.discipline(
        tally(official(30), expulsion, removal, warning, reprimand), VotingBody.MEMBERS, IN_69);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 10, 0,  0,  EXPULSION,           false",
    "19, 11, 0,  0,  REMOVAL_FROM_OFFICE, true",
    "0,  16, 14, 0,  REMOVAL_FROM_OFFICE, false",
    "0,  15, 15, 0,  WARNING,             true",
    "0,  0,  16, 14, WARNING,             false",
    "0,  0,  0,  16, REPRIMAND,           false",
    "5,  6,  10, 9,  WARNING,             true",
    "5,  6,  4,  1,  REPRIMAND,           true",
    "5,  6,  5,  0,  WARNING,             true",
    "10, 6,  10, 4,  REMOVAL_FROM_OFFICE, true",
  })
  void should_add_from_the_heaviest_downward_where_none_is_reached_alone(
      int expulsion, int removal, int warning, int reprimand, DisciplineForm form, boolean added) {
    DisciplineResult result = cell(expulsion, removal, warning, reprimand);

    assertThat(result.form()).contains(form);
    assertThat(result.added()).isEqualTo(added);
    assertThat(result.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(result.explanation().english())
        .isEqualTo(
            form.label().english()
                + (added
                    ? ": reached when votes are added from the heaviest form downward"
                    : ": reached by its own votes"));
    assertThat(result.citations()).isNotEmpty();
  }

  @Test
  void should_reach_none_where_all_together_are_half() {
    DisciplineResult result = cell(5, 5, 4, 1);

    assertThat(result.form()).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(result.explanation().english())
        .isEqualTo("no form of discipline is known to be reached");
  }

  @Test
  void should_expel_by_more_than_half_in_the_deciding_body() {
    assertThat(
            VOTES.discipline(tally(members(30), 16, 14, 0, 0), VotingBody.COMMITTEE, IN_69).form())
        .contains(EXPULSION);
    assertThat(
            VOTES.discipline(tally(members(30), 15, 15, 0, 0), VotingBody.COMMITTEE, IN_69).form())
        .contains(REMOVAL_FROM_OFFICE);
  }

  @Test
  void should_be_open_when_counts_are_missing() {
    DisciplineResult result =
        VOTES.discipline(
            Tally.<DisciplineForm>of(official(30)).with(WARNING, 15), VotingBody.MEMBERS, IN_69);

    assertThat(((Outcome.Undetermined) result.outcome()).missing())
        .extracting(what -> what.english())
        .containsExactly(
            "votes for " + EXPULSION.label().english(),
            "votes for " + REMOVAL_FROM_OFFICE.label().english(),
            "votes for " + REPRIMAND.label().english());
    assertThat(result.form()).isEmpty();
    assertThat(
            ((Outcome.Undetermined)
                    VOTES
                        .discipline(
                            tally(VoteCounts.unknown(), 1, 1, 1, 1), VotingBody.MEMBERS, IN_69)
                        .outcome())
                .missing())
        .extracting(what -> what.vietnamese())
        .containsExactly("số đảng viên chính thức");
  }

  @Test
  void should_have_no_figure_before_69() {
    DisciplineResult result =
        VOTES.discipline(
            tally(official(30), 30, 0, 0, 0), VotingBody.MEMBERS, LocalDate.of(2022, 7, 5));

    assertThat(result.outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(result.explanation().english()).contains("no figure on record");
    assertThat(result.citations()).isEmpty();
  }
}
