package vn.chibo.core.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The year has no grade (không xếp loại), which is not the grade "not fulfilled".
 *
 * @param reason why, empty where not recorded
 * @param date the day of the decision, empty where not recorded
 */
public record NotGraded(Optional<NotGradedReason> reason, Optional<LocalDate> date)
    implements ReviewDecision {
  /** Needs both, known or not. */
  public NotGraded {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(date, "date");
  }

  /** Not graded for a reason; the day is not recorded. */
  public static NotGraded because(NotGradedReason reason) {
    return new NotGraded(Optional.of(reason), Optional.empty());
  }
}
