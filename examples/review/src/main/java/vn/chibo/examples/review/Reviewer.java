package vn.chibo.examples.review;

import java.util.List;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.ReviewResult.GroupResult;
import vn.chibo.regulations.Regulations;

/** Evaluates a review by the rules of its place and day. */
final class Reviewer {
  private Reviewer() {}

  static ReviewResult review(Review review) {
    RuleBook book = Regulations.standard().forJurisdiction(review.jurisdiction().value());
    Evaluator evaluator = Evaluator.of(book).choosing(review.choices());
    return new ReviewResult(
        review, review.groups().stream().map(group -> group(group, evaluator, review)).toList());
  }

  private static GroupResult group(ReviewGroup group, Evaluator evaluator, Review review) {
    Evaluation evaluation = evaluator.evaluate(group.record(), review.asOf());
    List<Finding> shown =
        evaluation.findings().stream().filter(finding -> shown(group, finding)).toList();
    List<Finding> silent =
        evaluation.findings().stream()
            .filter(finding -> !shown.contains(finding))
            .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
            .toList();
    return new GroupResult(group.name(), evaluation, shown, silent);
  }

  /**
   * What was asked by name is shown, and what the facts decide or, in a register, leave open of
   * some of its cells only.
   */
  private static boolean shown(ReviewGroup group, Finding finding) {
    Explanation top = finding.explanation();
    boolean decided = decided(top) || (group.asked().isEmpty() && open(top));
    return group.asked().contains(finding.rule()) || (decided && rests(finding));
  }

  private static boolean decided(Explanation node) {
    return node.outcome() instanceof Outcome.Satisfied
        || node.outcome() instanceof Outcome.Violated;
  }

  /** Time will decide it, or it is decided of a part. */
  private static boolean open(Explanation top) {
    return top.outcome() instanceof Outcome.Pending
        || (top.outcome() instanceof Outcome.Undetermined
            && top.parts().stream()
                .anyMatch(part -> decided(part) || part.outcome() instanceof Outcome.Pending));
  }

  private static boolean rests(Finding finding) {
    return finding.explanation().nodes().anyMatch(Reviewer::rests);
  }

  private static boolean rests(Explanation node) {
    return node.observed().isPresent() || node.facts().stream().anyMatch(Fact::entry);
  }
}
