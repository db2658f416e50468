package vn.chibo.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.regulations.Regulations;

/** The synthetic commune of 25 cells. */
class SyntheticCommuneTest {
  private static final Review REVIEW = SyntheticCommune.review();
  private static final ReviewResult RESULT = Reviewer.review(REVIEW);

  private static Evaluation evaluation() {
    return RESULT.groups().get(0).evaluation();
  }

  @Test
  void should_hold_25_cells_with_a_year_of_meetings_when_generated() {
    OrganizationRecord record = REVIEW.groups().get(0).record();

    assertThat(record.getCells().entries())
        .hasSize(25)
        .allSatisfy(cell -> assertThat(cell.getMeetings().entries()).hasSizeBetween(8, 27))
        .allSatisfy(cell -> assertThat(cell.getOrganization().getSector()).isPresent());
  }

  @Test
  void should_be_labelled_synthetic_when_printed() {
    String vi = ReviewTable.of(RESULT, Language.VIETNAMESE);
    String en = ReviewTable.of(RESULT, Language.ENGLISH);

    assertThat(vi).contains("*** DỮ LIỆU GIẢ LẬP ***", "dữ liệu giả lập");
    assertThat(en).contains("*** SYNTHETIC DATA ***", "synthetic data");
  }

  @Test
  void should_ask_the_rules_of_a_cell_of_every_cell_when_the_commune_is_evaluated() {
    assertThat(
            evaluation()
                .finding("hd12-2018/thematic-per-quarter")
                .orElseThrow()
                .explanation()
                .parts())
        .hasSize(25);
  }

  @Test
  void should_agree_with_each_cell_when_it_is_evaluated_alone() {
    var parts =
        evaluation().finding("hd12-2018/thematic-per-quarter").orElseThrow().explanation().parts();
    var cells = REVIEW.groups().get(0).record().getCells().entries();
    var evaluator = Evaluator.of(Regulations.standard().forJurisdiction("ha-noi"));

    for (int i = 0; i < cells.size(); i++) {
      Outcome alone =
          evaluator
              .evaluate(cells.get(i), REVIEW.asOf())
              .finding("hd12-2018/thematic-per-quarter")
              .orElseThrow()
              .outcome();
      assertThat(parts.get(i).outcome()).isEqualTo(alone);
    }
  }

  @Test
  void should_say_what_falls_due_and_for_whom_when_the_year_still_runs() {
    assertThat(evaluation().obligations())
        .isNotEmpty()
        .allSatisfy(o -> assertThat(o.until()).isAfter(REVIEW.asOf()))
        .allSatisfy(o -> assertThat(o.label().english()).startsWith("Chi bộ giả lập"));
  }

  @Test
  void should_print_for_whom_something_falls_due() {
    Obligation due = evaluation().obligations().get(0);

    assertThat(ReviewFoot.words(due).vietnamese())
        .startsWith(due.label().vietnamese())
        .endsWith(" (đối với " + due.subject().vietnamese() + ")");
    assertThat(ReviewTable.of(RESULT, Language.ENGLISH))
        .contains(ReviewFoot.words(due).english())
        .contains(" (for " + due.subject().english() + ")");
    assertThat(JsonFindings.obligation(due).get("subject").get("vi").asText())
        .isEqualTo(due.subject().vietnamese());
  }

  @Test
  void should_not_ask_the_targets_of_the_city_when_another_place_is_meant() {
    Review elsewhere = REVIEW.at(Optional.empty(), Optional.of(new JurisdictionId("ha-tinh")));

    assertThat(Reviewer.review(elsewhere).groups().get(0).evaluation().findings())
        .noneMatch(finding -> finding.rule().value().startsWith("da11-hanoi"));
    assertThat(evaluation().findings())
        .anyMatch(finding -> finding.rule().value().startsWith("da11-hanoi"));
  }

  /** Whom a rule is about stands in the register. */
  @Test
  void should_decide_which_rules_speak_of_a_cell_when_sector_and_sizes_are_known() {
    assertThat(evaluation().kind("qd86-2022/overseas"))
        .contains(vn.chibo.evaluator.outcome.OutcomeKind.NOT_APPLICABLE);
    assertThat(evaluation().kind("statutes/cell-minimum"))
        .contains(vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED);
  }

  @Test
  void should_list_once_what_is_decided_of_no_cell() {
    var group = RESULT.groups().get(0);

    assertThat(group.shown())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(undecided(finding)).isFalse());
    assertThat(group.silent()).anySatisfy(finding -> assertThat(undecided(finding)).isTrue());
    assertThat(group.shown()).doesNotContainAnyElementsOf(group.silent());
  }

  private static boolean undecided(Finding finding) {
    return finding.explanation().parts().stream()
        .allMatch(part -> part.outcome() instanceof Outcome.Undetermined);
  }
}
