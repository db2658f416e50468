package vn.chibo.evaluator.evidence;

import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.FactPath;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * What readers call a fact by its place alone: buổi sinh hoạt ngày 14/05/2024, thời lượng. Neither
 * the name of anybody nor any figure of the record is in it.
 *
 * <pre>{@code
 * FactWords.fact(path).label().english(); // "meeting of 14 May 2024: length"
 * }</pre>
 */
public final class FactWords {
  private FactWords() {}

  /** The fact at a path, called by its place. */
  public static Fact fact(FactPath path) {
    Text label = EvaluatorMessages.text("fact.record");
    for (int i = 0; i < path.steps().size(); i++) {
      Text step = step(path.steps().get(i));
      label = i == 0 ? step : EvaluatorMessages.text("fact.within", label, step);
    }
    return new Fact(path, label);
  }

  private static Text step(FactPath.Step step) {
    if (step instanceof FactPath.Entry entry) {
      return EvaluatorMessages.text("fact.entry", name(entry.register()), entry.day());
    }
    if (step instanceof FactPath.Item item) {
      return EvaluatorMessages.text("fact.item", name(item.list()), item.place() + 1);
    }
    return step instanceof FactPath.Complete complete
        ? complete(complete)
        : name(((FactPath.Attribute) step).name());
  }

  private static Text complete(FactPath.Complete complete) {
    Text name = name(complete.list());
    return complete
        .days()
        .map(
            days ->
                days.openStart()
                    ? EvaluatorMessages.text("fact.complete-up-to", name, days.last())
                    : EvaluatorMessages.text("fact.complete-over", name, days.start(), days.last()))
        .orElseGet(() -> EvaluatorMessages.text("fact.complete", name));
  }

  private static Text name(String attribute) {
    String key = "fact.name." + attribute;
    return EvaluatorMessages.bundle().has(key) ? EvaluatorMessages.text(key) : Text.same(attribute);
  }
}
