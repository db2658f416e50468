package vn.chibo.examples.review;

import java.util.Comparator;
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
  private static final List<OutcomeKind> URGENCY =
      List.of(
          OutcomeKind.VIOLATED,
          OutcomeKind.UNDETERMINED,
          OutcomeKind.PENDING,
          OutcomeKind.SATISFIED,
          OutcomeKind.NOT_APPLICABLE);

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
        evaluation.findings().stream()
            .filter(finding -> shown(group, finding))
            .sorted(Comparator.comparing(finding -> group.asked().isEmpty() ? urgency(finding) : 0))
            .toList();
    List<Finding> silent =
        evaluation.findings().stream()
            .filter(finding -> !shown.contains(finding))
            .filter(finding -> !(finding.outcome() instanceof Outcome.NotApplicable))
            .toList();
    return new GroupResult(group.name(), evaluation, shown, silent);
  }

  /** Of a register with many rules what is not met comes first, and last what needs nothing. */
  private static int urgency(Finding finding) {
    return URGENCY.indexOf(OutcomeKind.of(finding.outcome()));
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
