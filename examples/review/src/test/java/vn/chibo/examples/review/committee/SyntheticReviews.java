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
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.RegradingCause;
import vn.chibo.core.review.ReviewCapacity;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;
import vn.chibo.core.review.ReviewerRole;

/**
 * Makes the annual reviews of the made-up cells, of those who lead them, and of the members kept by
 * name: of 2022 the decision, of 2023 all opinions and the decision, of 2024 what some cells think
 * of themselves.
 */
final class SyntheticReviews {
  private static final int REGRADED = 14;
  private static final int NEW = 22;

  private final SplittableRandom random = SyntheticCell.random(90_000L);

  private SyntheticReviews() {}

  static List<AnnualReview> all() {
    SyntheticReviews made = new SyntheticReviews();
    List<SyntheticCell> cells = SyntheticCell.all();
    return Stream.of(
            cells.stream().map(cell -> made.decided(cell, 2022)),
            cells.stream().map(made::reviewed),
            cells.stream().filter(cell -> cell.number() % 4 == 1).map(made::begun),
            cells.stream().filter(SyntheticCell::byName).flatMap(made::members),
            cells.stream().filter(cell -> cell.committee() > 0).map(made::led))
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
    AnnualReview.Builder review =
        review(new ReviewSubject.Organization(cell.id()), 2023)
            .addOpinions(
                opinion(ReviewStage.SELF, cell.id(), LocalDate.of(2023, 12, 3), self),
                opinion(
                    ReviewStage.SUPERIOR,
                    SyntheticCell.COMMUNE,
                    LocalDate.of(2023, 12, 20),
                    superior))
            .decision(Graded.on(LocalDate.of(2023, 12, 28), grade(superior)));
    return cell.number() == REGRADED ? regraded(review, superior) : review.build();
  }

  /** A fault of the year was disciplined in the next one. */
  private static AnnualReview regraded(AnnualReview.Builder review, QualityGrade decided) {
    return review
        .addRegradings(
            Regrading.builder()
                .date(LocalDate.of(2024, 6, 14))
                .oldGrade(grade(decided))
                .newGrade(grade(QualityGrade.NOT_FULFILLED))
                .cause(RegradingCause.DISCIPLINE_FOR_EARLIER_FAULT)
                .build())
        .build();
  }

  /** The committee of a cell (tập thể lãnh đạo); one was set up too late to be graded. */
  private AnnualReview led(SyntheticCell cell) {
    ReviewDecision decision =
        cell.number() == NEW
            ? NotGraded.because(NotGradedReason.ESTABLISHED_UNDER_SIX_MONTHS)
            : Graded.on(LocalDate.of(2023, 12, 28), grade(drawn()));
    return review(new ReviewSubject.Collective(cell.id()), 2023).decision(decision).build();
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
    return AnnualReview.builder().subject(subject).year(year);
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
