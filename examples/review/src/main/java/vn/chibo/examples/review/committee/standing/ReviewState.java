package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.Regrading;
import vn.chibo.core.review.ReviewDecision;

/**
 * How far a review has come on a day: a grade decided, one proposed, none for a reason, or nothing
 * known. A decision without a day is taken as standing: it is on record.
 *
 * @param decided the grade decided, after every regrading up to the day
 * @param date the day of the decision or of the last regrading, where recorded
 * @param notGraded why there is no grade, where that was decided
 * @param proposed the grade that the last stage proposes
 */
record ReviewState(
    Optional<Grade> decided,
    Optional<LocalDate> date,
    Optional<NotGraded> notGraded,
    Optional<Opinion> proposed) {
  static final ReviewState NOTHING =
      new ReviewState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static ReviewState of(Optional<AnnualReview> review, LocalDate asOf) {
    return review.map(found -> of(found, asOf)).orElse(NOTHING);
  }

  private static ReviewState of(AnnualReview review, LocalDate asOf) {
    Optional<ReviewDecision> decision = review.getDecision().filter(d -> known(d.date(), asOf));
    List<Regrading> regradings =
        review.getRegradings().stream().filter(r -> !r.getDate().isAfter(asOf)).toList();
    Optional<Regrading> last =
        regradings.isEmpty()
            ? Optional.empty()
            : Optional.of(regradings.get(regradings.size() - 1));
    Optional<Grade> first =
        decision.filter(Graded.class::isInstance).map(d -> ((Graded) d).grade());
    Optional<NotGraded> none =
        decision.filter(NotGraded.class::isInstance).map(NotGraded.class::cast);
    return new ReviewState(
        last.map(Regrading::getNewGrade).or(() -> first),
        last.map(Regrading::getDate).or(() -> decision.flatMap(ReviewDecision::date)),
        last.isPresent() ? Optional.empty() : none,
        proposal(review, asOf));
  }

  private static Optional<Opinion> proposal(AnnualReview review, LocalDate asOf) {
    return review.getOpinions().stream()
        .filter(opinion -> opinion.getProposedGrade().isPresent())
        .filter(opinion -> known(opinion.getDate(), asOf))
        .max(Comparator.comparing(Opinion::getStage));
  }

  /** Whether something of a day is known on another; without a day it is. */
  static boolean known(Optional<LocalDate> date, LocalDate asOf) {
    return date.map(day -> !day.isAfter(asOf)).orElse(true);
  }

  /** The grade decided, or else the one proposed, where there is to be a grade. */
  Optional<Grade> grade() {
    return notGraded.isPresent()
        ? Optional.empty()
        : decided.or(() -> proposed.flatMap(Opinion::getProposedGrade));
  }

  /** Whether the grade is a proposal only. */
  boolean onlyProposed() {
    return decided.isEmpty() && grade().isPresent();
  }
}
