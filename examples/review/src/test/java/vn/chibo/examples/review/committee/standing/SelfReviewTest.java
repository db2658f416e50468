package vn.chibo.examples.review.committee.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.evaluator.score.Marks;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreSheetId;
import vn.chibo.examples.review.annex.Annex;

/** What units say of themselves beside what those above say. */
class SelfReviewTest {

  private static Stream<Judgement> marks(CellRecord record, ScoreColumn column, int results) {
    return Marks.of(new ScoreSheetId("qd366-2025-appendix-1"), record.getPeriod().start(), column)
        .points("A", Fraction.of(28))
        .points("B", Fraction.of(results))
        .judgements()
        .stream();
  }

  private static CellRecord scored(CellRecord record, int own, int above) {
    return record.withJudgements(
        Stream.concat(
                marks(record, ScoreColumn.SELF, own), marks(record, ScoreColumn.SUPERIOR, above))
            .toList());
  }

  private static List<String> lines(MadeFacts made) {
    return MadeFacts.lines(SelfReviewAnnex.of(made.facts()));
  }

  @Test
  void should_say_how_the_decision_differs_from_the_own_grade() {
    List<String> lines =
        lines(
            MadeFacts.ofYear(2024)
                .with("1", "2")
                .reviewed(
                    MadeFacts.review("1", 2024)
                        .addOpinions(
                            MadeFacts.opinion(ReviewStage.SELF, QualityGrade.EXCELLENT),
                            MadeFacts.opinion(ReviewStage.APPRAISAL, QualityGrade.FULFILLED))
                        .decision(
                            Graded.on(LocalDate.of(2024, 12, 20), Grade.of(QualityGrade.FULFILLED)))
                        .build(),
                    MadeFacts.review("2", 2024)
                        .addOpinions(MadeFacts.opinion(ReviewStage.SELF, QualityGrade.GOOD))
                        .build()));

    assertThat(lines.get(0))
        .isEqualTo(
            "Chi bộ 1 | tasks fulfilled excellently | <NOT_KNOWN> | tasks fulfilled | tasks"
                + " fulfilled | 2 grade(s) worse | <NOT_APPLICABLE> | <NOT_APPLICABLE> |"
                + " <NOT_APPLICABLE> | none");
    assertThat(lines.get(1))
        .contains("| <NOT_KNOWN> | <NOT_APPLICABLE> |")
        .endsWith("| appraisal; decision");
  }

  /** An opinion of a later day is not known on the day of the data: not in what unfolds either. */
  @Test
  void should_leave_out_an_opinion_when_it_is_of_a_later_day() {
    Opinion later =
        MadeFacts.opinion(ReviewStage.SELF, QualityGrade.GOOD).withDate(LocalDate.of(2025, 1, 10));
    StandingFacts facts =
        MadeFacts.ofYear(2024)
            .with("1")
            .reviewed(MadeFacts.review("1", 2024).addOpinions(later).build())
            .facts();

    assertThat(MadeFacts.lines(SelfReviewAnnex.of(facts)).get(0))
        .startsWith("Chi bộ 1 | <NOT_KNOWN> | <NOT_KNOWN>");
    assertThat(Stream.of(SelfReviewAnnex.of(facts), UnitGrades.of(facts)))
        .allSatisfy(
            annex ->
                assertThat(annex.lines().get(0).entries())
                    .flatExtracting(entry -> entry.because().stream().toList())
                    .isNotEmpty()
                    .allSatisfy(
                        because -> assertThat(because.parts().toString()).doesNotContain("well")));
  }

  @Test
  void should_set_the_points_of_both_columns_side_by_side() {
    Annex annex =
        SelfReviewAnnex.of(
            MadeFacts.ofYear(2026)
                .with("1", record -> scored(record, 65, 60))
                .with("2", record -> scored(record, 60, 58))
                .with("3")
                .facts());

    assertThat(MadeFacts.lines(annex).get(0))
        .contains(
            "93 of 100 points: Excellent | 88 of 100 points: Good"
                + " | points from above differ by -5; another band");
    assertThat(MadeFacts.lines(annex).get(1))
        .contains("points from above differ by -2; the same band");
    assertThat(MadeFacts.lines(annex).get(2))
        .contains("| <NOT_KNOWN> | <NOT_KNOWN> | <NOT_KNOWN> |");
  }

  @Test
  void should_tell_not_reported_from_not_known_when_there_is_no_review() {
    List<String> lines = lines(MadeFacts.ofYear(2024).with("1").silent("2"));

    assertThat(lines.get(0)).startsWith("Chi bộ 1 | <NOT_KNOWN>");
    assertThat(lines.get(1)).startsWith("Chi bộ 2 | <NOT_REPORTED>");
  }
}
