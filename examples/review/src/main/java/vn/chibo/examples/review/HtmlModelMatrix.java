package vn.chibo.examples.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.HtmlModel.Line;
import vn.chibo.examples.review.HtmlModel.Matrix;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The cells of a register against the rules by which they differ. */
final class HtmlModelMatrix {
  private HtmlModelMatrix() {}

  /** Empty where no group lists its cells. */
  static Optional<Matrix> of(ReviewResult result) {
    return result.groups().stream().flatMap(group -> of(group).stream()).findFirst();
  }

  private static Optional<Matrix> of(GroupResult group) {
    List<Text> cells = cells(group);
    List<Finding> asked =
        group.shown().stream()
            .filter(finding -> byLabel(finding).keySet().containsAll(cells))
            .filter(HtmlModelMatrix::differs)
            .toList();
    if (cells.isEmpty() || asked.isEmpty()) {
      return Optional.empty();
    }
    List<Map<Text, Outcome>> outcomes = asked.stream().map(HtmlModelMatrix::byLabel).toList();
    return Optional.of(
        new Matrix(
            asked.stream().map(Finding::title).toList(),
            cells.stream().map(cell -> line(cell, outcomes)).toList()));
  }

  private static List<Text> cells(GroupResult group) {
    return group.evaluation().record() instanceof OrganizationRecord record
        ? record.getCells().entries().stream()
            .map(cell -> Text.same(cell.getOrganization().getName()))
            .toList()
        : List.of();
  }

  /** Whether the cells differ by it; what is said of all of them stands in one row of findings. */
  private static boolean differs(Finding finding) {
    return finding.explanation().parts().stream()
            .map(part -> OutcomeKind.of(part.outcome()))
            .distinct()
            .count()
        > 1;
  }

  private static Map<Text, Outcome> byLabel(Finding finding) {
    Map<Text, Outcome> outcomes = new LinkedHashMap<>();
    for (Explanation part : finding.explanation().parts()) {
      outcomes.put(part.label(), part.outcome());
    }
    return outcomes;
  }

  private static Line line(Text cell, List<Map<Text, Outcome>> rules) {
    return new Line(
        cell,
        rules.stream()
            .flatMap(outcomes -> Optional.ofNullable(outcomes.get(cell)).stream())
            .map(HtmlModelRows::result)
            .toList());
  }
}
