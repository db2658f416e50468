package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The result of an assigned task.
 *
 * @param outcome how it ended
 * @param date the day on which it ended or was found not done
 */
public record TaskResult(TaskOutcome outcome, LocalDate date) {
  /** Needs both. */
  public TaskResult {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(date, "date");
  }
}
