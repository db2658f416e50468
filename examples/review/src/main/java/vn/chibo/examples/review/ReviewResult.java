package vn.chibo.examples.review;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;

/**
 * An evaluated review.
 *
 * @param review the review
 * @param groups what the rules say of each of its groups
 */
record ReviewResult(Review review, List<GroupResult> groups) {

  /**
   * What the rules say of one group.
   *
   * @param name what readers call the group
   * @param evaluation what all rules of the place say of it
   * @param shown the findings on which the report says something, or that were asked by name
   * @param silent the rules in force on which the report says nothing
   */
  record GroupResult(Text name, Evaluation evaluation, List<Finding> shown, List<Finding> silent) {}
}
