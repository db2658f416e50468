package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.member.TaskAssignment;

/**
 * The review of one year (kiểm điểm, đánh giá, xếp loại chất lượng hằng năm): how the criteria were
 * rated, one opinion for each stage, the decision, and what became of the grade later.
 *
 * <pre>{@code
 * AnnualReview review =
 *     AnnualReview.builder()
 *         .subject(new ReviewSubject.Organization(new OrganizationId("003")))
 *         .year(2023)
 *         .addOpinions(self, cell)
 *         .decision(Graded.on(LocalDate.of(2023, 12, 20), Grade.of(QualityGrade.GOOD)))
 *         .addRegradings(regrading)
 *         .build();
 * review.decidedGrade(LocalDate.of(2024, 1, 31));      // the grade good
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"subject", "year", "criteria", "tasks", "opinions", "decision", "regradings"})
public interface AnnualReview extends WithAnnualReview {

  /** Who is reviewed. */
  ReviewSubject getSubject();

  /** The year under review, not that of the decision. */
  int getYear();

  /** The criteria as they were rated, each once, in the order of the form. */
  List<@Valid CriterionAssessment> getCriteria();

  /** The tasks whose results the review weighs (phân công nhiệm vụ), as far as recorded. */
  List<@Valid TaskAssignment> getTasks();

  /** The opinions, at most one for each stage, in the order in which they were given. */
  List<@Valid Opinion> getOpinions();

  /** How the review ended, empty while it is not decided or not recorded. */
  Optional<ReviewDecision> getDecision();

  /** Later changes of the grade, by day. */
  List<@Valid Regrading> getRegradings();

  /**
   * Starts a new review. Building it fails with a {@link vn.chibo.core.fault.FaultException} where
   * a stage or criterion stands twice, the opinion of the deciding stage differs from the decision,
   * or a regrading does not follow from what was decided before.
   */
  static Builder builder() {
    return new Builder();
  }

  /** The opinion of a stage, empty where none is recorded. */
  default Optional<Opinion> opinion(ReviewStage stage) {
    return getOpinions().stream().filter(opinion -> opinion.getStage() == stage).findFirst();
  }

  /** The grade that a stage proposed, empty where none is recorded. */
  default Optional<Grade> proposedGrade(ReviewStage stage) {
    return opinion(stage).flatMap(Opinion::getProposedGrade);
  }

  /** The level of a criterion, empty where none is recorded. */
  default Optional<CriterionLevel> level(CriterionKey criterion) {
    return getCriteria().stream()
        .filter(assessment -> assessment.getCriterion().equals(criterion))
        .findFirst()
        .flatMap(CriterionAssessment::getLevel);
  }

  /** The grade as it stands after everything recorded, empty where the year has none. */
  default Optional<Grade> decidedGrade() {
    return decidedGrade(LocalDate.MAX).or(this::firstGrade);
  }

  /**
   * The grade as it stood on a day: that of the decision or of the last regrading up to and with
   * the day. Empty where none is known to stand; a decision without a day stands on no known one.
   */
  default Optional<Grade> decidedGrade(LocalDate asOf) {
    Optional<Grade> regraded =
        getRegradings().stream()
            .filter(regrading -> !regrading.getDate().isAfter(asOf))
            .reduce((earlier, later) -> later)
            .map(Regrading::getNewGrade);
    return regraded.or(() -> dated(asOf).flatMap(decision -> firstGrade()));
  }

  private Optional<LocalDate> dated(LocalDate asOf) {
    return getDecision().flatMap(ReviewDecision::date).filter(date -> !date.isAfter(asOf));
  }

  private Optional<Grade> firstGrade() {
    return getDecision()
        .filter(Graded.class::isInstance)
        .map(decision -> ((Graded) decision).grade());
  }

  /** Refuses what cannot be one review, and puts the regradings in the order of their days. */
  @Value.Check
  default AnnualReview check() {
    ReviewFaults.refuse(this);
    List<Regrading> byDay =
        getRegradings().stream().sorted(Comparator.comparing(Regrading::getDate)).toList();
    return byDay.equals(getRegradings()) ? this : withRegradings(byDay);
  }

  /** Builds an {@link AnnualReview}. */
  final class Builder extends ImmutableAnnualReview.Builder {
    Builder() {}
  }
}
