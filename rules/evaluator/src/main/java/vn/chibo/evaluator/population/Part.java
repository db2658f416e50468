package vn.chibo.evaluator.population;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.AnnualReview;
import vn.chibo.core.review.Grade;
import vn.chibo.core.review.Graded;
import vn.chibo.core.review.NotGraded;
import vn.chibo.core.review.NotGradedReason;
import vn.chibo.core.review.ReviewDecision;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * One organization, member or other part of a population, with what is known of its grade and
 * score. Three cases are kept apart: it has a grade, it has none for a reason, or nothing is known
 * yet.
 *
 * <pre>{@code
 * Part<OrganizationId> cell =
 *     Part.of(new OrganizationId("007"))
 *         .named(Text.same("Chi bộ 7"))
 *         .in(new Group("ward", Text.of("Đảng bộ phường", "the ward")))
 *         .graded(Grade.of(QualityGrade.EXCELLENT))
 *         .scored(Fraction.of(92));
 * }</pre>
 *
 * @param <I> the id: of an organization, of a member, or an author's own
 * @param id the id, one for each part of a population
 * @param name what readers call it; members need one, since their ids are never printed
 * @param group the group in which it is looked at
 * @param decision how its review ended, empty where that is not known yet
 * @param score the score by which it is ranked, maybe an interval; empty where there is none yet
 */
public record Part<I>(
    I id,
    Optional<Text> name,
    Group group,
    Optional<ReviewDecision> decision,
    Optional<Quantity> score) {

  /** Takes a score of which nothing is known for none. */
  public Part {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(decision, "decision");
    score = score.filter(known -> !known.equals(Quantity.UNKNOWN));
  }

  /** A part of which nothing is known, in the group of all. */
  public static <I> Part<I> of(I id) {
    return new Part<>(id, Optional.empty(), Group.WHOLE, Optional.empty(), Optional.empty());
  }

  /** The same part under a name. */
  public Part<I> named(Text words) {
    return new Part<>(id, Optional.of(words), group, decision, score);
  }

  /** The same part in a group. */
  public Part<I> in(Group other) {
    return new Part<>(id, name, other, decision, score);
  }

  /**
   * The same part with a grade, given or proposed.
   *
   * @throws FaultException if it has a reason for having none
   */
  public Part<I> graded(Grade grade) {
    refuseBoth(decision.filter(NotGraded.class::isInstance));
    return decided(new Graded(grade, Optional.empty()));
  }

  /**
   * The same part without a grade, for a reason.
   *
   * @throws FaultException if it has a grade
   */
  public Part<I> notGraded(NotGradedReason reason) {
    refuseBoth(decision.filter(Graded.class::isInstance));
    return decided(NotGraded.because(reason));
  }

  /** The same part as its review left it: with the grade after everything recorded, if it ended. */
  public Part<I> reviewed(AnnualReview review) {
    Optional<ReviewDecision> ended = review.getDecision();
    Optional<ReviewDecision> grade =
        review.decidedGrade().map(last -> new Graded(last, ended.flatMap(ReviewDecision::date)));
    return new Part<>(id, name, group, grade.or(() -> ended), score);
  }

  /** The same part with a score. */
  public Part<I> scored(Quantity points) {
    return new Part<>(id, name, group, decision, Optional.of(points));
  }

  /** The same part with a score that is known exactly. */
  public Part<I> scored(Fraction points) {
    return scored(Quantity.exactly(points));
  }

  /** The grade, empty where it has none or none is known. */
  public Optional<Grade> grade() {
    return decision.filter(Graded.class::isInstance).map(Graded.class::cast).map(Graded::grade);
  }

  /** What readers call it: its name, or else its id. */
  public Text label() {
    return name.orElseGet(() -> Text.same(id.toString()));
  }

  private Part<I> decided(ReviewDecision ended) {
    return new Part<>(id, name, group, Optional.of(ended), score);
  }

  private void refuseBoth(Optional<ReviewDecision> contrary) {
    if (contrary.isPresent()) {
      throw new FaultException(
          Fault.of(
              "population-graded-and-not",
              EvaluatorMessages.text("population.fault.graded-and-not", label())));
    }
  }

  /** The id only: a name may be that of a person. */
  @Override
  public String toString() {
    return "Part[" + id + "]";
  }
}
