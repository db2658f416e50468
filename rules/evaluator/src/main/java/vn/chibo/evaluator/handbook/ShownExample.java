package vn.chibo.evaluator.handbook;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.condition.Condition;

/**
 * An example with what the rule says of it.
 *
 * @param example the example
 * @param finding the outcome, explained
 * @param chosen what readers call the readings that were chosen
 */
public record ShownExample(HandbookExample example, Finding finding, List<Text> chosen) {
  /** Copies the readings. */
  public ShownExample {
    chosen = List.copyOf(chosen);
  }

  /** An example of a rule. */
  static ShownExample of(Rule<?> rule, HandbookExample example, Finding finding) {
    return new ShownExample(
        example,
        finding,
        example.choices().readings().values().stream().map(name -> called(rule, name)).toList());
  }

  private static Text called(Rule<?> rule, String name) {
    return rule.nodes()
        .filter(Condition.Readings.class::isInstance)
        .map(node -> ((Condition.Readings<?>) node).label(name))
        .filter(label -> !label.equals(Text.same(name)))
        .findFirst()
        .orElseGet(() -> Text.same(name));
  }
}
