package vn.chibo.examples.review;

import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.examples.review.HtmlModel.Threshold;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The figures for attendance of the rules in force on the day of a review. */
final class ChartThresholds {
  private static final String FIGURE = "attendance";
  private static final Fraction HUNDRED = Fraction.of(100);
  private static final List<RuleId> RULES =
      List.of(
          new RuleId("hd12-2018/quality-attendance"), new RuleId("da11-hanoi/attendance-target"));

  private ChartThresholds() {}

  /** Whether a rule on attendance was asked of the group. */
  static boolean asked(GroupResult group) {
    return group.shown().stream().anyMatch(finding -> RULES.contains(finding.rule()));
  }

  static List<Threshold> of(ReviewResult result) {
    Evaluation evaluation = result.groups().get(0).evaluation();
    return evaluation.book().inForce(evaluation.asOf()).stream()
        .map(rule -> rule.id())
        .filter(RULES::contains)
        .flatMap(rule -> threshold(rule, evaluation, result))
        .toList();
  }

  private static Stream<Threshold> threshold(
      RuleId rule, Evaluation evaluation, ReviewResult result) {
    RuleBook book = evaluation.book();
    return book.parameter(new ParameterKey(rule, FIGURE), evaluation.asOf()).stream()
        .map(
            figure ->
                new Threshold(
                    book.title(rule),
                    words(rule, figure, result),
                    HtmlModelChart.number(figure.value().times(HUNDRED))));
  }

  /** The requirement as the findings word it ("more than 85 %"), or else the bare figure. */
  private static Text words(RuleId rule, ParameterEntry figure, ReviewResult result) {
    return result.groups().stream()
        .flatMap(group -> group.shown().stream())
        .filter(finding -> finding.rule().equals(rule))
        .flatMap(finding -> finding.explanation().nodes())
        .flatMap((Explanation node) -> node.required().stream())
        .filter(required -> from(required, figure.value()))
        .map(Required::words)
        .findFirst()
        .orElseGet(() -> ReviewMessages.text("html.percent", figure.value().times(HUNDRED)));
  }

  private static boolean from(Required required, Fraction value) {
    return required.allowed().low().map(Bound::value).filter(value::equals).isPresent();
  }
}
