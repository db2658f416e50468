package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.review.HtmlModel.Silent;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** The rules in force of which a report decides nothing, each once with the groups. */
final class HtmlModelSilent {
  private HtmlModelSilent() {}

  static List<Silent> of(ReviewResult result, WhyData data) {
    Map<RuleId, Finding> rules = new LinkedHashMap<>();
    Map<RuleId, Set<Integer>> whys = new LinkedHashMap<>();
    Map<RuleId, List<Text>> groups = new LinkedHashMap<>();
    for (GroupResult group : result.groups()) {
      for (Finding finding : group.silent()) {
        rules.putIfAbsent(finding.rule(), finding);
        groups.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(group.name());
        whys.computeIfAbsent(finding.rule(), rule -> new LinkedHashSet<>())
            .add(data.add(finding.explanation()));
      }
    }
    return rules.values().stream()
        .map(
            finding ->
                silent(
                    finding,
                    named(groups.getOrDefault(finding.rule(), List.of()), result),
                    List.copyOf(whys.getOrDefault(finding.rule(), Set.of()))))
        .toList();
  }

  private static List<Text> named(List<Text> groups, ReviewResult result) {
    return groups.size() == result.groups().size()
        ? List.of(ReviewMessages.text("html.all-groups"))
        : List.copyOf(groups);
  }

  private static Silent silent(Finding finding, List<Text> groups, List<Integer> whys) {
    return new Silent(
        finding.title(),
        finding.force().label(),
        finding.citations().stream().map(HtmlModelDocuments::citation).toList(),
        groups,
        whys);
  }
}
