package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.oversight.PracticeKind;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.Outcome.Violated;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Enterprise block of Đống Đa district, 2021 to 2024. */
class DongDaTest {
  private static final String REVIEW = "dong-da-enterprise-block-2024";

  @Test
  void should_leave_one_each_quarter_open_and_say_why_when_at_least_three_a_year_are_reported() {
    Asked asked = Asked.of(REVIEW, "all cells", "hd12-2018/thematic-per-quarter");

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.notes())
        .contains("3 would surely miss one; 4 or more may be enough, by how they are spread");
    assertThat(asked.missing()).isNotEmpty();
  }

  @Test
  void should_name_the_judgement_when_professional_content_is_mixed_in() {
    Asked asked = Asked.of(REVIEW, "all cells", "hd12-2018/no-professional-meeting-inside");

    assertThat(((Undetermined) asked.outcome()).reason())
        .isEqualTo(UndeterminedReason.JUDGEMENT_NEEDED);
    assertThat(asked.missing())
        .containsExactly(
            "whether it was a professional meeting of the unit, or the task of the unit as a"
                + " subject of the cell's own");
  }

  @Test
  void should_list_what_the_committee_does_when_it_is_recorded() {
    var practices = ReviewCatalogue.bundled(REVIEW).groups().get(0).record().getPractices();

    assertThat(practices)
        .extracting(Practice::kind)
        .contains(
            PracticeKind.SCHEDULE_REGISTRATION,
            PracticeKind.INSPECTION,
            PracticeKind.SUPERIOR_ATTENDANCE,
            PracticeKind.MINUTES_BOOK_CHECK,
            PracticeKind.MODEL_CELL_SESSION,
            PracticeKind.LESSONS_LEARNED);
    assertThat(practices)
        .filteredOn(practice -> practice.kind() == PracticeKind.INSPECTION)
        .singleElement()
        .satisfies(practice -> assertThat(practice.items()).hasSize(7));
  }

  @Test
  void should_count_no_practice_as_a_pass_when_the_review_is_evaluated() {
    ReviewResult result = Reviewer.review(ReviewCatalogue.bundled(REVIEW));

    assertThat(result.groups())
        .allSatisfy(
            group -> {
              assertThat(group.evaluation().satisfied()).isEmpty();
              assertThat(group.evaluation().findings())
                  .filteredOn(finding -> finding.force() == Force.PRACTICE)
                  .noneMatch(finding -> finding.outcome() instanceof Violated);
            });
  }

  @Test
  void should_leave_competence_open_when_form_and_level_are_not_stated() {
    Asked asked =
        Asked.of(REVIEW, "the block", "qd29-2016/commendation-competence", Choices.DEFAULT);

    assertThat(asked.outcome()).isInstanceOf(Undetermined.class);
    assertThat(asked.missing())
        .containsExactly("level given to the committee that commends", "form of the commendation");
  }

  @Test
  void should_count_units_and_not_lines_when_eight_collectives_are_commended() {
    assertThat(
            ReviewCatalogue.bundled(REVIEW).groups().get(1).record().getCommendations().entries())
        .singleElement()
        .satisfies(c -> assertThat(c.getCollectives()).contains(8));
  }
}
