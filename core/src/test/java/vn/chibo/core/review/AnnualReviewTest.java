package vn.chibo.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteForm;

class AnnualReviewTest {
  private static final Grade EXCELLENT = Grade.of(QualityGrade.EXCELLENT);
  private static final Grade GOOD = Grade.of(QualityGrade.GOOD);
  private static final Grade FAILED = Grade.of(QualityGrade.NOT_FULFILLED);
  private static final LocalDate DECIDED = LocalDate.of(2023, 12, 20);

  private static AnnualReview.Builder review() {
    return AnnualReview.builder()
        .subject(new ReviewSubject.Organization(new OrganizationId("003")))
        .year(2023);
  }

  private static Opinion opinion(ReviewStage stage, Grade grade) {
    return Opinion.builder().stage(stage).proposedGrade(grade).build();
  }

  private static Regrading regrading(LocalDate date, Grade oldGrade, Grade newGrade) {
    return Regrading.builder()
        .date(date)
        .oldGrade(oldGrade)
        .newGrade(newGrade)
        .cause(RegradingCause.DISCIPLINE_FOR_EARLIER_FAULT)
        .build();
  }

  private static void refused(AnnualReview.Builder builder, String... keys) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting(Fault::key).containsExactly(keys));
  }

  @Test
  void should_keep_what_each_stage_proposed_beside_what_was_decided() {
    AnnualReview review =
        review()
            .addOpinions(opinion(ReviewStage.SELF, EXCELLENT), opinion(ReviewStage.CELL, GOOD))
            .decision(Graded.on(DECIDED, GOOD))
            .build();

    assertThat(review.proposedGrade(ReviewStage.SELF)).contains(EXCELLENT);
    assertThat(review.proposedGrade(ReviewStage.CELL)).contains(GOOD);
    assertThat(review.proposedGrade(ReviewStage.APPRAISAL)).isEmpty();
    assertThat(review.decidedGrade()).contains(GOOD);
  }

  @Test
  void should_refuse_two_opinions_of_one_stage() {
    refused(
        review().addOpinions(opinion(ReviewStage.CELL, GOOD), opinion(ReviewStage.CELL, EXCELLENT)),
        "stage-twice");
    refused(
        review()
            .addOpinions(
                opinion(ReviewStage.CELL, GOOD),
                opinion(ReviewStage.SELF, GOOD),
                opinion(ReviewStage.SELF, GOOD),
                opinion(ReviewStage.CELL, GOOD)),
        "stage-twice",
        "stage-twice");
  }

  /** Whether the order of the stages was right is a question for a regulation. */
  @Test
  void should_not_refuse_stages_out_of_order() {
    Opinion late = opinion(ReviewStage.SELF, GOOD).withDate(DECIDED.plusDays(3));

    assertThat(
            review()
                .addOpinions(opinion(ReviewStage.DECISION, GOOD).withDate(DECIDED), late)
                .build()
                .getOpinions())
        .last()
        .isEqualTo(late);
  }

  @Test
  void should_refuse_a_deciding_stage_that_differs_from_the_decision() {
    refused(
        review()
            .addOpinions(opinion(ReviewStage.DECISION, EXCELLENT))
            .decision(Graded.on(DECIDED, GOOD)),
        "deciding-opinion-differs");
    refused(
        review()
            .addOpinions(opinion(ReviewStage.DECISION, GOOD))
            .decision(NotGraded.because(NotGradedReason.SUSPENDED)),
        "deciding-opinion-differs");
    assertThat(review().addOpinions(opinion(ReviewStage.DECISION, GOOD)).build().decidedGrade())
        .isEmpty();
  }

  @Test
  void should_rate_each_criterion_once() {
    CriterionAssessment tasks =
        CriterionAssessment.builder()
            .criterion(new CriterionKey("II.1"))
            .level(CriterionLevel.GOOD)
            .build();

    assertThat(review().addCriteria(tasks).build().level(new CriterionKey("II.1")))
        .contains(CriterionLevel.GOOD);
    assertThat(review().addCriteria(tasks).build().level(new CriterionKey("II.2"))).isEmpty();
    refused(review().addCriteria(tasks, tasks.withLevel(CriterionLevel.POOR)), "criterion-twice");
  }

  /**
   * A fault of 2023 that is disciplined in 2024 makes the year of the fault not fulfilled (Guidance
   * 25-HD/BTCTW of 2023); until that day the old grade stood.
   */
  @ParameterizedTest
  @CsvSource({
    "2023-12-19, ",
    "2023-12-20, GOOD",
    "2024-05-19, GOOD",
    "2024-05-20, NOT_FULFILLED",
    "2030-01-01, NOT_FULFILLED"
  })
  void should_tell_the_grade_as_it_stood_on_a_day(LocalDate day, QualityGrade grade) {
    AnnualReview review =
        review()
            .decision(Graded.on(DECIDED, GOOD))
            .addRegradings(regrading(LocalDate.of(2024, 5, 20), GOOD, FAILED))
            .build();

    assertThat(review.decidedGrade(day)).isEqualTo(Optional.ofNullable(grade).map(Grade::of));
    assertThat(review.decidedGrade()).contains(FAILED);
  }

  @Test
  void should_follow_regradings_by_day_whatever_order_they_came_in() {
    Regrading first = regrading(LocalDate.of(2024, 5, 20), GOOD, FAILED);
    Regrading second = regrading(LocalDate.of(2024, 9, 1), FAILED, GOOD);
    AnnualReview review =
        review().decision(Graded.on(DECIDED, GOOD)).addRegradings(second, first).build();

    assertThat(review.getRegradings()).containsExactly(first, second);
    assertThat(review.decidedGrade(LocalDate.of(2024, 8, 31))).contains(FAILED);
    assertThat(review.decidedGrade(LocalDate.of(2024, 9, 1))).contains(GOOD);
  }

  @Test
  void should_refuse_a_regrading_that_does_not_follow_from_what_stood() {
    refused(
        review()
            .decision(Graded.on(DECIDED, GOOD))
            .addRegradings(regrading(DECIDED.minusDays(1), EXCELLENT, FAILED)),
        "regrading-before-decision",
        "regrading-does-not-follow");
    refused(
        review()
            .addRegradings(
                regrading(DECIDED, GOOD, FAILED), regrading(DECIDED.plusDays(1), GOOD, EXCELLENT)),
        "regrading-does-not-follow");
    assertThat(
            review()
                .decision(Graded.on(DECIDED, GOOD))
                .addRegradings(regrading(DECIDED, GOOD, FAILED))
                .build()
                .decidedGrade(DECIDED))
        .contains(FAILED);
  }

  @Test
  void should_know_no_day_of_a_grade_when_the_decision_has_none() {
    AnnualReview review = review().decision(new Graded(GOOD, Optional.empty())).build();

    assertThat(review.decidedGrade()).contains(GOOD);
    assertThat(review.decidedGrade(LocalDate.of(2030, 1, 1))).isEmpty();
  }

  @Test
  void should_have_no_grade_when_not_graded_or_not_decided() {
    AnnualReview open = review().build();
    AnnualReview not =
        review()
            .subject(new ReviewSubject.Individual(new MemberId("0012"), ReviewCapacity.MEMBER))
            .decision(NotGraded.because(NotGradedReason.ADMITTED_UNDER_SIX_MONTHS))
            .build();

    assertThat(open.getDecision()).isEmpty();
    assertThat(open.decidedGrade()).isEmpty();
    assertThat(not.decidedGrade()).isEmpty();
    assertThat(not.getDecision()).get().isInstanceOf(NotGraded.class);
    assertThat(not.toString()).doesNotContain("0012");
  }

  /**
   * In 2011 a member was graded excellent only with at least two thirds of the official members
   * summoned, exempted and suspended ones aside (Guidance 07-HD/BTCTW; Regulation 45-QĐ/TW, 16.3).
   */
  @ParameterizedTest
  @CsvSource({"11, NO", "12, YES", "13, YES"})
  void should_store_a_review_of_2011_with_its_vote(int votes, Truth reached) {
    Majority twoThirds =
        Majority.atLeast(
            Fraction.of(2, 3),
            VoteBase.summonedLess(
                VoteDeduction.EXEMPTED_AND_ABSENT,
                VoteDeduction.EXEMPTED_AND_PRESENT,
                VoteDeduction.SUSPENDED));
    Grade excellent = Grade.of(OldMemberGrade.EXCELLENT);
    Tally<Grade> tally =
        Tally.<Grade>of(
                VoteCounts.builder()
                    .summoned(20)
                    .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 2)
                    .putDeductions(VoteDeduction.EXEMPTED_AND_PRESENT, 0)
                    .putDeductions(VoteDeduction.SUSPENDED, 0)
                    .build())
            .with(excellent, votes);
    AnnualReview review =
        AnnualReview.builder()
            .subject(new ReviewSubject.Individual(new MemberId("0012"), ReviewCapacity.MEMBER))
            .year(2011)
            .addOpinions(
                opinion(ReviewStage.CELL, excellent)
                    .withVote(new GradingVote(Optional.of(VoteForm.SECRET), tally)))
            .build();

    assertThat(review.opinion(ReviewStage.CELL).flatMap(Opinion::getVote))
        .get()
        .satisfies(
            vote -> assertThat(vote.tally().reaches(excellent, twoThirds)).isEqualTo(reached));
  }

  @Test
  void should_keep_grades_of_two_eras_apart() {
    List<Grade> grades =
        List.of(
            GOOD, Grade.of(OldOrganizationGrade.GOOD), Grade.of(OldMemberGrade.GOOD), EXCELLENT);

    assertThat(grades).doesNotHaveDuplicates();
    assertThat(GOOD.years().contains(LocalDate.of(2017, 12, 31))).isFalse();
    assertThat(GOOD.years().contains(LocalDate.of(2018, 1, 1))).isTrue();
    assertThat(grades.subList(1, 3))
        .allSatisfy(
            old -> {
              assertThat(old.years().contains(LocalDate.of(2007, 12, 31))).isFalse();
              assertThat(old.years().contains(LocalDate.of(2008, 1, 1))).isTrue();
              assertThat(old.years().contains(LocalDate.of(2017, 12, 31))).isTrue();
              assertThat(old.years().contains(LocalDate.of(2018, 1, 1))).isFalse();
            });
    assertThat(Grade.of(OldOrganizationGrade.CLEAN_AND_STRONG).label().vietnamese())
        .isEqualTo("trong sạch, vững mạnh");
    assertThat(GOOD.label()).isEqualTo(QualityGrade.GOOD.label());
    assertThat(Grade.of(OldMemberGrade.GOOD).label().english()).startsWith("of full standing");
  }

  @Test
  void should_name_the_kind_of_its_subject() {
    OrganizationId cell = new OrganizationId("003");

    assertThat(new ReviewSubject.Organization(cell).label().vietnamese()).isEqualTo("tổ chức đảng");
    assertThat(new ReviewSubject.Collective(cell).label().english())
        .isEqualTo("leadership collective");
    assertThat(
            new ReviewSubject.Individual(new MemberId("0012"), ReviewCapacity.CADRE)
                .label()
                .vietnamese())
        .isEqualTo("cán bộ");
  }

  @Test
  void should_keep_words_in_one_normal_form() {
    String words = "Hoàn thành tốt nhiệm vụ";
    String apart = Normalizer.normalize(words, Normalizer.Form.NFD);

    assertThat(apart).isNotEqualTo(words);
    assertThat(opinion(ReviewStage.CELL, GOOD).withWords(apart).getWords()).contains(words);
    assertThat(regrading(DECIDED, GOOD, FAILED).withWords(apart).getWords()).contains(words);
    assertThat(
            CriterionAssessment.builder()
                .criterion(new CriterionKey("I"))
                .words(apart)
                .build()
                .getWords())
        .contains(words);
  }
}
