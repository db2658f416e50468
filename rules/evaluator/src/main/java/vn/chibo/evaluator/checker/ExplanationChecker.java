package vn.chibo.evaluator.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;

/**
 * Checks an explanation from itself alone, in another way than it was made. It trusts the leaves:
 * figures observed, gaps, windows, facts, what people judged and what a report states. The kind of
 * every other outcome, counts, shares, shortfalls and the spans of a period are recomputed.
 *
 * <pre>{@code
 * for (Finding finding : report.findings()) {
 *   ExplanationChecker.check(finding.explanation()); // empty: everything follows from the leaves
 * }
 * }</pre>
 */
public final class ExplanationChecker {
  /** What does not follow from the rest; the path numbers the parts that lead to it. */
  public record Disagreement(String path, String stated, String recomputed) {}

  private final List<Disagreement> found = new ArrayList<>();

  private ExplanationChecker() {}

  /** Everything that does not follow, from the top; empty where all does. */
  public static List<Disagreement> check(Explanation explanation) {
    ExplanationChecker checker = new ExplanationChecker();
    checker.check(explanation, "");
    return List.copyOf(checker.found);
  }

  private void check(Explanation node, String path) {
    Node follows = new Node(node);
    compare(path, Node.kind(node), follows.outcome());
    compare(path, node.observed().map(o -> o.quantity()), follows.figure());
    compare(path, node.shortfall().isPresent(), follows.misses());
    node.shortfall().ifPresent(by -> compare(path, true, follows.spans(by.distance())));
    Node.pending(node).ifPresent(day -> compare(path, Optional.of(day), follows.until()));
    node.asked().ifPresent(asked -> days(node, asked, path));
    for (int i = 0; i < node.parts().size(); i++) {
      check(node.parts().get(i), path + "/" + i);
    }
  }

  private void days(Explanation node, Asked asked, String path) {
    asked.until().ifPresent(day -> compare(path, day.isBefore(asked.window().last()), false));
    compare(path, asked.gaps(), asked.gaps().stream().filter(asked.window()::encloses).toList());
    if (node.kind() == NodeKind.FOR_EVERY_SPAN) {
      List<DatePeriod> spans =
          node.parts().stream().map(part -> part.asked().orElseThrow().window()).toList();
      List<DatePeriod> whole = asked.per().orElseThrow().within(asked.window());
      List<DatePeriod> cut = asked.per().orElseThrow().touching(asked.window());
      compare(path, spans, spans.equals(whole) ? whole : cut);
    }
  }

  private void compare(String path, Object stated, Object recomputed) {
    if (!stated.equals(recomputed)) {
      found.add(new Disagreement(path, stated.toString(), recomputed.toString()));
    }
  }
}
