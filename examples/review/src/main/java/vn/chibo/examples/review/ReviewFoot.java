package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.oversight.Practice;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** What stands below the table of a review: the sum, what falls due, what is recorded only. */
final class ReviewFoot {
  private static final int MOST = 5;

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private ReviewFoot(Language language) {
    this.language = language;
  }

  static String of(ReviewResult result, Language language) {
    ReviewFoot foot = new ReviewFoot(language);
    foot.lines.add("");
    foot.summary(result);
    result.groups().forEach(foot::obligations);
    result.groups().forEach(foot::practices);
    return String.join("\n", foot.lines) + "\n";
  }

  private void summary(ReviewResult result) {
    List<Finding> shown = result.groups().stream().flatMap(g -> g.shown().stream()).toList();
    lines.add(
        words(
            "summary",
            count(shown, Outcome.Satisfied.class),
            count(shown, Outcome.Violated.class),
            count(shown, Outcome.Pending.class),
            count(shown, Outcome.Undetermined.class),
            count(shown, Outcome.NotApplicable.class)));
  }

  private void obligations(GroupResult group) {
    List<Text> due = due(group.evaluation());
    if (!due.isEmpty()) {
      lines.add(words("obligations") + ":");
      due.stream().limit(MOST).forEach(one -> lines.add("  " + one.in(language)));
      if (due.size() > MOST) {
        lines.add("  " + words("obligations.more", due.size() - MOST));
      }
    }
  }

  /** What falls due, the earliest first; what a rule asks of many by one day stands once. */
  static List<Text> due(Evaluation evaluation) {
    return evaluation.obligations().stream()
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.rule(), one.due(), one.until(), one.subject()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(ReviewFoot::words)
        .toList();
  }

  private static Text words(List<Obligation> same) {
    Obligation first = same.get(0);
    return same.size() == 1
        ? words(first)
        : ReviewMessages.text(
            "obligation.many",
            first.title(),
            first.due(),
            first.until(),
            same.size(),
            Why.joined(same.stream().map(Obligation::label).toList(), "; "),
            first.subject());
  }

  /** What falls due, by when and for whom. */
  static Text words(Obligation due) {
    return ReviewMessages.text(
        "obligation", due.label(), due.title(), due.due(), due.until(), due.subject());
  }

  private void practices(GroupResult group) {
    List<Practice> practices = practices(group.evaluation());
    if (!practices.isEmpty()) {
      lines.add(words("practices") + ":");
      practices.forEach(this::practice);
    }
  }

  private void practice(Practice practice) {
    lines.add("  " + words("practice", practice.kind().label(), practice.words()));
    practice.items().forEach(item -> lines.add("    - " + item.in(language)));
  }

  static List<Practice> practices(Evaluation evaluation) {
    return evaluation.record() instanceof OrganizationRecord record
        ? record.getPractices()
        : List.of();
  }

  private static int count(List<Finding> findings, Class<? extends Outcome> kind) {
    return (int) findings.stream().filter(f -> kind.isInstance(f.outcome())).count();
  }

  private String words(String key, Object... arguments) {
    return ReviewMessages.text(key, arguments).in(language);
  }
}
