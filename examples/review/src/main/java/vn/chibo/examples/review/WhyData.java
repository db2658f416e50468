package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.examples.review.HtmlModel.Result;

/**
 * The explanations of a page as JSON inside it, to be shown when a reader asks: words, outcomes and
 * nodes stand there once each, however many cells they are said of.
 */
final class WhyData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int NONE = -1;

  /** Kinds whose first part is a condition or an exception. */
  private static final Set<NodeKind> GUARDED = Set.of(NodeKind.WHEN, NodeKind.UNLESS);

  private static final String PLAIN = OutcomeKind.NOT_APPLICABLE.style();
  private static final List<String> WORDS = List.of("html.needs", "facts", "notes", "missing");

  private final TextPool texts = new TextPool();
  private final Map<Result, Integer> outcomes = new LinkedHashMap<>();
  private final Map<Said, Integer> nodes = new LinkedHashMap<>();

  /** A node; all but its lists are places in what stands there once. */
  private record Said(
      int outcome,
      int label,
      int observed,
      int required,
      List<Integer> facts,
      List<Integer> notes,
      List<Integer> missing,
      List<Integer> parts) {}

  /** The place of an explanation among the nodes; a fact that is a part stands as the part. */
  int add(Explanation node) {
    return add(node, HtmlModelRows.result(node.outcome()));
  }

  private List<Integer> parts(Explanation node) {
    List<Integer> parts = new ArrayList<>();
    for (Explanation part : node.parts()) {
      boolean guard = GUARDED.contains(node.kind()) && parts.isEmpty();
      parts.add(guard ? add(part, guard(part.outcome())) : add(part));
    }
    return parts;
  }

  /** Whether a condition or an exception is there; that it is not is no fault. */
  private static Result guard(Outcome outcome) {
    Result result = HtmlModelRows.result(outcome);
    return switch (OutcomeKind.of(outcome)) {
      case SATISFIED -> new Result(PLAIN, ReviewMessages.text("html.guard.yes"), result.detail());
      case VIOLATED -> new Result(PLAIN, ReviewMessages.text("html.guard.no"), result.detail());
      default -> result;
    };
  }

  private int add(Explanation node, Result outcome) {
    List<Integer> parts = parts(node);
    List<Text> below = node.parts().stream().map(Explanation::label).toList();
    List<Text> facts =
        node.facts().stream()
            .filter(Fact::entry)
            .map(Fact::label)
            .filter(fact -> !below.contains(fact))
            .toList();
    return place(
        nodes,
        new Said(
            place(outcomes, outcome),
            texts.place(node.label()),
            place(node.observed().map(Observed::words)),
            place(node.required().map(Required::words)),
            texts.places(facts),
            texts.places(node.notes()),
            texts.places(HtmlModelRows.missing(node)),
            parts));
  }

  private int place(Optional<Text> text) {
    return text.map(texts::place).orElse(NONE);
  }

  private static <T> int place(Map<T, Integer> places, T value) {
    return places.computeIfAbsent(value, v -> places.size());
  }

  String json() {
    ObjectNode all = NODES.objectNode();
    ArrayNode words = all.putArray("words");
    WORDS.forEach(key -> words.add(TextPool.pair(ReviewMessages.text(key))));
    ArrayNode kinds = all.putArray("outcomes");
    outcomes.keySet().forEach(outcome -> kinds.add(outcome(outcome)));
    all.set("texts", texts.json());
    ArrayNode whys = all.putArray("nodes");
    nodes.keySet().forEach(one -> whys.add(node(one)));
    return TextPool.insideScript(all);
  }

  private static ArrayNode outcome(Result outcome) {
    ArrayNode node = NODES.arrayNode().add(outcome.style()).add(TextPool.pair(outcome.name()));
    return outcome.detail().vietnamese().isEmpty()
        ? node
        : node.add(TextPool.pair(outcome.detail()));
  }

  /** Lists that are empty at the end are left out. */
  private static ArrayNode node(Said said) {
    ArrayNode node =
        NODES
            .arrayNode()
            .add(said.outcome())
            .add(said.label())
            .add(said.observed())
            .add(said.required());
    List<List<Integer>> lists =
        new ArrayList<>(List.of(said.parts(), said.facts(), said.notes(), said.missing()));
    while (!lists.isEmpty() && lists.get(lists.size() - 1).isEmpty()) {
      lists.remove(lists.size() - 1);
    }
    for (List<Integer> list : lists) {
      ArrayNode places = node.addArray();
      list.forEach(places::add);
    }
    return node;
  }
}
