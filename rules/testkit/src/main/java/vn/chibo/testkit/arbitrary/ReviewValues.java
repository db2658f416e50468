package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.member.TaskAssignment;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.CriterionAssessment;
import vn.chibo.core.review.CriterionKey;
import vn.chibo.core.review.CriterionLevel;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;

/** Reviews of a year: criteria, opinions stage by stage, the decision and what changed it. */
final class ReviewValues {
  private ReviewValues() {}

  static void recipes(Recipes all) {
    all.add(CriterionKey.class, draw -> new CriterionKey(Phrases.key(draw, "tc")))
        .add(AnnualReview.class, ReviewValues::review);
  }

  private static AnnualReview review(Draw draw) {
    int year = Calendars.year(draw);
    LocalDate decided = LocalDate.of(year, 12, 1).plusDays(draw.below(40));
    Grade grade = grade(draw);
    boolean graded = draw.weighted(3, 1) == 0;
    return AnnualReview.builder()
        .subject(new Values(draw).value(ReviewSubject.class))
        .year(year)
        .criteria(criteria(draw))
        .tasks(draw.list(0, 1, () -> new Values(draw).value(TaskAssignment.class)))
        .opinions(opinions(draw, grade))
        .decision(graded ? Optional.of(decision(draw, decided, grade)) : Optional.empty())
        .regradings(regradings(draw, decided, grade))
        .build();
  }

  private static Grade grade(Draw draw) {
    return Grade.of(draw.of(QualityGrade.values()));
  }

  private static List<CriterionAssessment> criteria(Draw draw) {
    return IntStream.rangeClosed(1, draw.below(4))
        .<CriterionAssessment>mapToObj(
            i ->
                CriterionAssessment.builder()
                    .criterion(new CriterionKey("tc-" + i))
                    .level(draw.maybe(0.7, () -> draw.of(CriterionLevel.values())))
                    .words(draw.maybe(0.2, () -> Phrases.words(draw)))
                    .build())
        .toList();
  }

  /** One at each of some stages; the deciding one says what was decided. */
  private static List<Opinion> opinions(Draw draw, Grade decided) {
    return Arrays.stream(ReviewStage.values())
        .flatMap(stage -> draw.maybe(0.4, () -> opinion(draw, stage, decided)).stream())
        .toList();
  }

  private static Opinion opinion(Draw draw, ReviewStage stage, Grade decided) {
    return Opinion.builder()
        .stage(stage)
        .proposedGrade(stage == ReviewStage.DECISION ? decided : grade(draw))
        .words(draw.maybe(0.3, () -> Phrases.words(draw)))
        .build();
  }

  private static ReviewDecision decision(Draw draw, LocalDate day, Grade grade) {
    return new Graded(grade, draw.maybe(0.8, () -> day));
  }

  /** Up to one, which starts from the grade that was decided. */
  private static List<Regrading> regradings(Draw draw, LocalDate decided, Grade grade) {
    return draw
        .maybe(
            0.2,
            () ->
                Regrading.builder()
                    .date(decided.plusDays(draw.below(60)))
                    .oldGrade(grade)
                    .newGrade(grade(draw))
                    .words(draw.maybe(0.3, () -> Phrases.words(draw)))
                    .build())
        .stream()
        .<Regrading>map(regrading -> regrading)
        .toList();
  }
}
