package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.review.ReviewerRole;

/**
 * Makes the annual reviews of the made-up cells and of the members kept by name: of 2022 the
 * decision, of 2023 all opinions and the decision, of 2024 what some cells think of themselves.
 */
final class SyntheticReviews {
  private final SplittableRandom random = SyntheticCell.random(90_000L);

  private SyntheticReviews() {}

  static List<AnnualReview> all() {
    SyntheticReviews made = new SyntheticReviews();
    List<SyntheticCell> cells = SyntheticCell.all();
    return Stream.of(
            cells.stream().map(cell -> made.decided(cell, 2022)),
            cells.stream().map(made::reviewed),
            cells.stream().filter(cell -> cell.number() % 4 == 1).map(made::begun),
            cells.stream().filter(SyntheticCell::byName).flatMap(made::members))
        .flatMap(reviews -> reviews)
        .toList();
  }

  private AnnualReview decided(SyntheticCell cell, int year) {
    return review(new ReviewSubject.Organization(cell.id()), year)
        .decision(Graded.on(LocalDate.of(year, 12, 28), grade(drawn())))
        .build();
  }

  private AnnualReview reviewed(SyntheticCell cell) {
    QualityGrade self = drawn();
    QualityGrade superior = random.nextInt(100) < 25 ? below(self) : self;
    return review(new ReviewSubject.Organization(cell.id()), 2023)
        .addOpinions(
            opinion(ReviewStage.SELF, cell.id(), LocalDate.of(2023, 12, 3), self),
            opinion(
                ReviewStage.SUPERIOR, SyntheticCell.COMMUNE, LocalDate.of(2023, 12, 20), superior))
        .decision(Graded.on(LocalDate.of(2023, 12, 28), grade(superior)))
        .build();
  }

  /** The year is not over: some cells said what they think of themselves. */
  private AnnualReview begun(SyntheticCell cell) {
    return review(new ReviewSubject.Organization(cell.id()), 2024)
        .addOpinions(opinion(ReviewStage.SELF, cell.id(), LocalDate.of(2024, 11, 18), drawn()))
        .build();
  }

  private Stream<AnnualReview> members(SyntheticCell cell) {
    return IntStream.rangeClosed(1, cell.first()).mapToObj(place -> member(cell, place));
  }

  private AnnualReview member(SyntheticCell cell, int place) {
    QualityGrade self = drawn();
    QualityGrade voted = random.nextInt(100) < 20 ? below(self) : self;
    ReviewSubject subject = new ReviewSubject.Individual(cell.member(place), ReviewCapacity.MEMBER);
    return review(subject, 2023)
        .addOpinions(
            Opinion.builder()
                .stage(ReviewStage.SELF)
                .role(ReviewerRole.SUBJECT)
                .proposedGrade(grade(self))
                .build(),
            opinion(ReviewStage.CELL, cell.id(), LocalDate.of(2023, 12, 3), voted))
        .decision(Graded.on(LocalDate.of(2023, 12, 28), grade(voted)))
        .build();
  }

  private static AnnualReview.Builder review(ReviewSubject subject, int year) {
    return (AnnualReview.Builder) AnnualReview.builder().subject(subject).year(year);
  }

  private static Opinion opinion(
      ReviewStage stage, OrganizationId by, LocalDate day, QualityGrade grade) {
    return Opinion.builder()
        .stage(stage)
        .organization(by)
        .date(day)
        .proposedGrade(Optional.of(grade(grade)))
        .build();
  }

  private static Grade grade(QualityGrade grade) {
    return Grade.of(grade);
  }

  private QualityGrade drawn() {
    int drawn = random.nextInt(100);
    if (drawn < 28) {
      return QualityGrade.EXCELLENT;
    }
    return drawn < 85 ? QualityGrade.GOOD : QualityGrade.FULFILLED;
  }

  private static QualityGrade below(QualityGrade grade) {
    return QualityGrade.values()[Math.min(grade.ordinal() + 1, 2)];
  }
}
