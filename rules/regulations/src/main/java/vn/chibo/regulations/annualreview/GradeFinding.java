package vn.chibo.regulations.annualreview;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.review.Grade;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What a record says of one grade: which conditions on record it meets, and whether it is still
 * open. That all known conditions are met does not give the grade: people vote and decide, and the
 * lists of our sources may be cut.
 *
 * @param grade the grade
 * @param conditions what each condition of it comes to, with clause and explanation; empty where
 *     none is on record
 */
public record GradeFinding(Grade grade, List<Finding> conditions) {

  /** Copies the list. */
  public GradeFinding {
    Objects.requireNonNull(grade, "grade");
    conditions = List.copyOf(conditions);
  }

  /** Whether no condition bars it for certain. */
  public boolean possible() {
    return barring().isEmpty();
  }

  /** The conditions that bar it for certain. */
  public List<Finding> barring() {
    return conditions.stream()
        .filter(finding -> finding.outcome() instanceof Outcome.Violated)
        .toList();
  }

  /** The conditions that are neither met nor failed for certain. */
  public List<Finding> open() {
    return conditions.stream()
        .filter(
            finding ->
                finding.outcome() instanceof Outcome.Undetermined
                    || finding.outcome() instanceof Outcome.Pending)
        .toList();
  }
}
