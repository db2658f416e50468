package vn.chibo.core.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The year is graded (được xếp loại).
 *
 * @param grade the grade decided
 * @param date the day of the decision, empty where not recorded
 */
public record Graded(Grade grade, Optional<LocalDate> date) implements ReviewDecision {
  /** Needs a grade. */
  public Graded {
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(date, "date");
  }

  /** Graded on a day. */
  public static Graded on(LocalDate date, Grade grade) {
    return new Graded(grade, Optional.of(date));
  }
}
