package vn.chibo.examples.review.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.QualityGrade;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.core.review.ReviewSubject;

/** The annual grades of organizations and members (xếp loại hằng năm), since 2018. */
final class ReviewSheet {
  static final Sheet<AnnualReview, Body> REVIEWS =
      Sheet.of("reviews", Body::new, Body::of, Body::build)
          .group("subject")
          .mends("review-of-whom")
          .column(
              "subject",
              Need.KEY,
              Choice.of(ReviewedSubject.class, ReviewedSubject::label),
              r -> Optional.of(ReviewedSubject.of(r.getSubject())),
              (b, subject) -> b.subject = subject)
          .owner(
              "subject.organization",
              Need.KEY_OR_NONE,
              Kinds.ORGANIZATION,
              e -> ReviewedSubject.organization(e.value().getSubject()),
              (draft, id) -> draft.body.organization = id)
          .owner(
              "subject.member",
              Need.KEY_OR_NONE,
              Kinds.MEMBER,
              e -> ReviewedSubject.member(e.value().getSubject()),
              (draft, id) -> draft.body.member = id)
          .always(
              "year",
              Need.KEY,
              Kinds.COUNT,
              AnnualReview::getYear,
              (b, year) -> b.builder.year(year))
          .group("opinions")
          .column(
              "opinions.SELF",
              Need.OPTIONAL,
              Choice.of(QualityGrade.class, QualityGrade::label),
              r -> proposed(r, ReviewStage.SELF),
              (b, grade) -> b.propose(ReviewStage.SELF, grade))
          .column(
              "opinions.CELL",
              Need.OPTIONAL,
              Choice.of(QualityGrade.class, QualityGrade::label),
              r -> proposed(r, ReviewStage.CELL),
              (b, grade) -> b.propose(ReviewStage.CELL, grade))
          .column(
              "opinions.SUPERIOR",
              Need.OPTIONAL,
              Choice.of(QualityGrade.class, QualityGrade::label),
              r -> proposed(r, ReviewStage.SUPERIOR),
              (b, grade) -> b.propose(ReviewStage.SUPERIOR, grade))
          .group("decision")
          .column(
              "decision.grade",
              Need.WITH_GROUP,
              Choice.of(DecidedGrade.class, DecidedGrade::label),
              r -> r.getDecision().flatMap(ReviewSheet::decided),
              (b, grade) -> b.grade = grade)
          .column(
              "decision.date",
              Need.OPTIONAL,
              Days.DAY,
              r -> carried(r).flatMap(ReviewDecision::date),
              (b, day) -> b.date = day)
          .column(
              "decision.reason",
              Need.OPTIONAL,
              Choice.of(NotGradedReason.class, NotGradedReason::label),
              r -> r.getDecision().flatMap(ReviewSheet::reason),
              (b, reason) -> b.reason = reason)
          .mends("reason-of-a-grade")
          .end();

  private ReviewSheet() {}

  private static Optional<QualityGrade> quality(Grade grade) {
    return grade instanceof Grade.Quality now ? Optional.of(now.grade()) : Optional.empty();
  }

  private static Optional<QualityGrade> proposed(AnnualReview review, ReviewStage stage) {
    return review.proposedGrade(stage).flatMap(ReviewSheet::quality);
  }

  private static Optional<NotGradedReason> reason(ReviewDecision decision) {
    return decision instanceof NotGraded none ? none.reason() : Optional.empty();
  }

  /** What was decided, empty for a grade of an era of which the sheet says nothing. */
  private static Optional<DecidedGrade> decided(ReviewDecision decision) {
    return decision instanceof Graded graded
        ? quality(graded.grade()).map(DecidedGrade::of)
        : Optional.of(DecidedGrade.NONE);
  }

  private static Optional<ReviewDecision> carried(AnnualReview review) {
    return review.getDecision().filter(decision -> decided(decision).isPresent());
  }

  /** Builds a review. */
  static final class Body {
    final AnnualReview.Builder builder = AnnualReview.builder();
    private final Map<ReviewStage, Opinion> opinions = new EnumMap<>(ReviewStage.class);
    private List<ReviewStage> order = new ArrayList<>();
    Optional<ReviewedSubject> subject = Optional.empty();
    Optional<OrganizationId> organization = Optional.empty();
    Optional<MemberId> member = Optional.empty();
    Optional<DecidedGrade> grade = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<NotGradedReason> reason = Optional.empty();
    private Optional<ReviewDecision> base = Optional.empty();

    Body() {}

    static Body of(AnnualReview review) {
      Body body = new Body();
      body.builder.from(review);
      for (Opinion opinion : review.getOpinions()) {
        body.opinions.put(opinion.getStage(), opinion);
        body.order.add(opinion.getStage());
      }
      body.subject = Optional.of(ReviewedSubject.of(review.getSubject()));
      body.organization = ReviewedSubject.organization(review.getSubject());
      body.member = ReviewedSubject.member(review.getSubject());
      body.base = review.getDecision();
      body.grade = review.getDecision().flatMap(ReviewSheet::decided);
      body.date = carried(review).flatMap(ReviewDecision::date);
      body.reason = review.getDecision().flatMap(ReviewSheet::reason);
      return body;
    }

    private void propose(ReviewStage stage, Optional<QualityGrade> proposed) {
      Opinion opinion = opinions.get(stage);
      if (opinion == null) {
        order.add(stage);
        opinion = Opinion.builder().stage(stage).build();
      }
      opinions.put(stage, opinion.withProposedGrade(proposed.map(Grade::of)));
    }

    AnnualReview build() {
      ReviewSubject whom =
          subject
              .orElseThrow()
              .of(organization, member)
              .filter(found -> organization.isEmpty() || member.isEmpty())
              .orElseThrow(() -> RegisterMessages.refused("review-of-whom"));
      return builder
          .subject(whom)
          .opinions(order.stream().map(opinions::get).toList())
          .decision(decision())
          .build();
    }

    private Optional<ReviewDecision> decision() {
      if (grade.isEmpty()) {
        return base.filter(decision -> decided(decision).isEmpty());
      }
      Optional<QualityGrade> decided = grade.get().grade();
      if (decided.isPresent() && reason.isPresent()) {
        throw RegisterMessages.refused("reason-of-a-grade");
      }
      return Optional.of(
          decided
              .<ReviewDecision>map(quality -> new Graded(Grade.of(quality), date))
              .orElseGet(() -> new NotGraded(reason, date)));
    }
  }
}
