package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.OutcomeWords;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.HtmlModel.Result;
import vn.chibo.examples.review.HtmlModel.Row;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The findings of a group, each with its explanation. */
final class HtmlModelRows {
  private HtmlModelRows() {}

  static Stream<Row> of(GroupResult group, WhyData whys) {
    return group.shown().stream().map(finding -> row(group.name(), finding, whys));
  }

  static Result result(Outcome outcome) {
    return new Result(
        OutcomeKind.of(outcome).style(), OutcomeWords.name(outcome), OutcomeWords.detail(outcome));
  }

  private static Row row(Text group, Finding finding, WhyData whys) {
    Optional<Explanation> figures = KeyFigures.of(finding.explanation());
    return new Row(
        result(finding.outcome()),
        finding.title(),
        finding.rule().value(),
        finding.force().label(),
        group,
        figures
            .flatMap(Explanation::observed)
            .map(Observed::words)
            .orElseGet(() -> Why.of(finding.explanation())),
        figures.flatMap(Explanation::required).map(Required::words),
        finding.citations().stream().map(HtmlModelDocuments::citation).toList(),
        HtmlModelDocuments.levels(finding.citations()),
        whys.add(finding.explanation()));
  }

  /** What is missing here; what is missing below is said below. */
  static List<Text> missing(Explanation node) {
    List<Text> here = missing(node.outcome());
    if (here.isEmpty()) {
      return here;
    }
    var below =
        node.parts().stream()
            .flatMap(Explanation::nodes)
            .flatMap(part -> missing(part.outcome()).stream())
            .collect(Collectors.toSet());
    return here.stream().filter(text -> !below.contains(text)).toList();
  }

  private static List<Text> missing(Outcome outcome) {
    return outcome instanceof Outcome.Undetermined open ? open.missing() : List.of();
  }
}
