package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.review.HtmlModel.Silent;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The rules in force on which a report gives no figure, each once with the groups. */
final class HtmlModelSilent {
  private HtmlModelSilent() {}

  static List<Silent> of(ReviewResult result) {
    Map<RuleId, Finding> rules = new LinkedHashMap<>();
    Map<RuleId, List<Text>> groups = new LinkedHashMap<>();
    for (GroupResult group : result.groups()) {
      for (Finding finding : group.silent()) {
        rules.putIfAbsent(finding.rule(), finding);
        groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(group.name());
      }
    }
    return rules.values().stream()
        .map(finding -> silent(finding, groups.getOrDefault(finding.rule(), List.of()), result))
        .toList();
  }

  private static Silent silent(Finding finding, List<Text> groups, ReviewResult result) {
    boolean everywhere = groups.size() == result.groups().size();
    return new Silent(
        finding.title(),
        finding.force().label(),
        finding.citations().stream().map(HtmlModelDocuments::citation).toList(),
        everywhere ? List.of(ReviewMessages.text("html.all-groups")) : List.copyOf(groups));
  }
}
