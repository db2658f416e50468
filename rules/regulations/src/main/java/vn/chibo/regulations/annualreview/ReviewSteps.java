package vn.chibo.regulations.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Opinion;
import vn.chibo.core.review.ReviewStage;
import vn.chibo.regulations.data.Provisions;

/**
 * The stages of a grading in their order (các bước đánh giá, xếp loại), and the clause that sets
 * them.
 *
 * <pre>{@code
 * ReviewSteps.of(2024, GradedAs.COLLECTIVE).map(steps -> steps.missing(review));
 * }</pre>
 *
 * @param stages the stages, the first first
 * @param citation the clause
 */
public record ReviewSteps(List<ReviewStage> stages, Citation citation) {
  private static final List<ReviewStage> THREE =
      List.of(ReviewStage.SELF, ReviewStage.APPRAISAL, ReviewStage.DECISION);

  /** Copies the list. */
  public ReviewSteps {
    stages = List.copyOf(stages);
  }

  /**
   * The steps of a year; empty where none is on record: before 2019, and of members, leaders and
   * collectives until 2022.
   */
  public static Optional<ReviewSteps> of(int year, GradedAs as) {
    if (year >= 2025) {
      return Optional.of(by("qd366-2025/steps", THREE));
    }
    if (year >= 2023) {
      return Optional.of(by("qd124-2023/steps", THREE));
    }
    boolean whole = as == GradedAs.CELL || as == GradedAs.ORGANIZATION;
    return year >= 2019 && whole
        ? Optional.of(
            by(
                "hd21-2019/self-grading-secret-ballot",
                List.of(ReviewStage.COMMITTEE, ReviewStage.CELL)))
        : Optional.empty();
  }

  private static ReviewSteps by(String provision, List<ReviewStage> stages) {
    return new ReviewSteps(stages, Provisions.of(provision).citation());
  }

  /**
   * The stages of which the review holds nothing, in their order: not that they were left out. A
   * decision is one, with or without an opinion of that stage.
   */
  public List<ReviewStage> missing(AnnualReview review) {
    return stages.stream()
        .filter(stage -> review.opinion(stage).isEmpty())
        .filter(stage -> stage != ReviewStage.DECISION || review.getDecision().isEmpty())
        .toList();
  }

  /** The stages that were surely earlier than the one before them, by their days. */
  public List<ReviewStage> outOfOrder(AnnualReview review) {
    return IntStream.range(1, stages.size())
        .filter(i -> before(review, stages.get(i), stages.get(i - 1)))
        .mapToObj(stages::get)
        .toList();
  }

  private static boolean before(AnnualReview review, ReviewStage stage, ReviewStage other) {
    Optional<LocalDate> day = day(review, stage);
    return day.isPresent() && day(review, other).filter(day.get()::isBefore).isPresent();
  }

  private static Optional<LocalDate> day(AnnualReview review, ReviewStage stage) {
    Optional<LocalDate> said = review.opinion(stage).flatMap(Opinion::getDate);
    return stage == ReviewStage.DECISION
        ? said.or(() -> review.getDecision().flatMap(decision -> decision.date()))
        : said;
  }
}
