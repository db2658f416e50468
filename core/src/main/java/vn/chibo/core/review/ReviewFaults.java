package vn.chibo.core.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;

/** What cannot be one review. */
final class ReviewFaults {
  private ReviewFaults() {}

  static void refuse(AnnualReview review) {
    Faults faults = new Faults();
    stages(faults, review.getOpinions());
    unless(
        faults,
        review.getCriteria().stream().map(CriterionAssessment::getCriterion).distinct().count()
            == review.getCriteria().size(),
        "criterion-twice");
    unless(faults, sameAsDecided(review), "deciding-opinion-differs");
    regradings(faults, review);
    faults.raise();
  }

  private static void stages(Faults faults, List<Opinion> opinions) {
    Set<ReviewStage> seen = EnumSet.noneOf(ReviewStage.class);
    Set<ReviewStage> twice = EnumSet.noneOf(ReviewStage.class);
    for (Opinion opinion : opinions) {
      if (!seen.add(opinion.getStage())) {
        twice.add(opinion.getStage());
      }
    }
    for (ReviewStage stage : twice) {
      faults.unless(false, "stage-twice", CoreMessages.text("stage-twice", stage.label()));
    }
  }

  /** The deciding stage and the decision are one act. */
  private static boolean sameAsDecided(AnnualReview review) {
    Optional<Grade> opinion = review.proposedGrade(ReviewStage.DECISION);
    return opinion.isEmpty()
        || review.getDecision().isEmpty()
        || opinion.equals(grade(review.getDecision()));
  }

  private static void regradings(Faults faults, AnnualReview review) {
    Optional<LocalDate> decided = review.getDecision().flatMap(ReviewDecision::date);
    Optional<Grade> standing = grade(review.getDecision());
    boolean follows = true;
    boolean after = true;
    for (Regrading regrading : byDay(review)) {
      after &= decided.filter(regrading.getDate()::isBefore).isEmpty();
      follows &= standing.isEmpty() || regrading.getOldGrade().filter(differs(standing)).isEmpty();
      standing = Optional.of(regrading.getNewGrade());
    }
    unless(faults, after, "regrading-before-decision");
    unless(faults, follows, "regrading-does-not-follow");
  }

  private static Predicate<Grade> differs(Optional<Grade> standing) {
    return grade -> !standing.equals(Optional.of(grade));
  }

  private static List<Regrading> byDay(AnnualReview review) {
    return review.getRegradings().stream()
        .sorted(Comparator.comparing(Regrading::getDate))
        .toList();
  }

  private static Optional<Grade> grade(Optional<ReviewDecision> decision) {
    return decision.filter(Graded.class::isInstance).map(graded -> ((Graded) graded).grade());
  }

  private static void unless(Faults faults, boolean sound, String key) {
    faults.unless(sound, key, CoreMessages.text(key));
  }
}
