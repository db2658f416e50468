package vn.chibo.evaluator.checker;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;

/**
 * Checks an explanation from itself alone, in other ways than it was made. It trusts the leaves
 * (figures observed, gaps, windows, facts, what people judged and what a report states) and
 * recomputes comparisons, joins, counts, shares, shortfalls and that spans cover what was asked.
 */
public final class ExplanationChecker {
  /** A part of an explanation that does not follow from the rest; the path numbers the parts. */
  public record Disagreement(String path, Object stated, Object recomputed) {}

  private final List<Disagreement> found = new ArrayList<>();

  private ExplanationChecker() {}

  /** Everything that does not follow, from the top; empty where all does. */
  public static List<Disagreement> check(Explanation explanation) {
    ExplanationChecker checker = new ExplanationChecker();
    checker.check(explanation, "");
    return List.copyOf(checker.found);
  }

  private void check(Explanation node, String path) {
    Recomputed recomputed = new Recomputed(node);
    compare(path, node.outcome(), recomputed.outcome());
    compare(path, node.observed().map(o -> o.quantity()), recomputed.observed());
    compare(path, node.shortfall().map(s -> s.distance()), recomputed.distance());
    node.asked().ifPresent(asked -> days(node, asked, path));
    for (int i = 0; i < node.parts().size(); i++) {
      check(node.parts().get(i), path + "/" + i);
    }
  }

  private void days(Explanation node, Asked asked, String path) {
    if (node.kind() != NodeKind.DECIDED) {
      asked.until().ifPresent(day -> compare(path, day, asked.window().last()));
    }
    compare(path, asked.gaps(), asked.gaps().stream().filter(asked.window()::encloses).toList());
    if (node.kind() == NodeKind.FOR_EVERY_SPAN) {
      List<DatePeriod> spans =
          node.parts().stream().map(part -> part.asked().orElseThrow().window()).toList();
      List<DatePeriod> whole = asked.per().orElseThrow().within(asked.window());
      compare(
          path,
          spans,
          spans.equals(whole) ? whole : asked.per().orElseThrow().touching(asked.window()));
    }
  }

  private void compare(String path, Object stated, Object recomputed) {
    if (!stated.equals(recomputed)) {
      found.add(new Disagreement(path, stated, recomputed));
    }
  }
}
