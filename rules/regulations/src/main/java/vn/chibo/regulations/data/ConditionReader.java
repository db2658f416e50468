package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/**
 * Reads what a rule asks: a closed list of forms, each one node of a condition. A group of fields
 * is one form, by the name of its first field. What these forms cannot say is said in Java.
 *
 * <pre>{@code
 * asks:
 *   any:
 *     - judged: {by: SUPERIOR_COMMITTEE, question: {vi: "…", en: "…"}}
 *     - figure: {of: targets-met, label: {vi: "…", en: "…"}, is: AT_LEAST, than: targets}
 * }</pre>
 *
 * @param <S> of what it is asked
 */
final class ConditionReader<S> {
  private final Map<String, Function<DataNode, Condition<S>>> forms = new LinkedHashMap<>();

  private final AskedOf of;

  /** Reads the forms that join others. */
  ConditionReader(AskedOf of) {
    this.of = of;
    forms.put("all", field("all", node -> new Condition.All<>(parts(node))));
    forms.put("any", field("any", node -> new Condition.Any<>(parts(node))));
    forms.put("not", field("not", node -> Conditions.not(read(node))));
    forms.put("named", field("named", this::named));
    forms.put("readings", field("readings", this::readings));
    forms.put("when", this::when);
  }

  /** Reads what any record can be asked, and what joins it. */
  static <S extends SubjectRecord> ConditionReader<S> ofRecord(AskedOf of) {
    return new ConditionReader<S>(of)
        .and("judged", of::judged)
        .and("figure", of::figure)
        .and("no-figure", node -> Conditions.noFigureOnRecord(node.words()));
  }

  /** Reads one more form, which stands in a field of its name. */
  ConditionReader<S> and(String name, Function<DataNode, Condition<S>> form) {
    forms.put(name, field(name, form));
    return this;
  }

  /** What stands in a node; where that is no form, which is a fault, something harmless. */
  Condition<S> read(DataNode node) {
    List<Function<DataNode, Condition<S>>> due =
        forms.entrySet().stream()
            .filter(form -> node.find(form.getKey()).isPresent())
            .map(Map.Entry::getValue)
            .toList();
    if (due.size() != 1) {
      node.fault("no-form", DataMessages.text("data.no-form", String.join(", ", forms.keySet())));
      return nothing();
    }
    return due.get(0).apply(node);
  }

  static <S> Condition<S> nothing() {
    return Conditions.noFigureOnRecord(Text.same(""));
  }

  private static <S> Function<DataNode, Condition<S>> field(
      String name, Function<DataNode, Condition<S>> form) {
    return node -> node.only(name).required(name, form, nothing());
  }

  private List<Condition<S>> parts(DataNode node) {
    List<Condition<S>> parts = new ArrayList<>();
    for (DataNode item : node.items()) {
      parts.add(read(item));
    }
    return parts;
  }

  private Condition<S> when(DataNode node) {
    node.only("when", "then");
    return Conditions.when(
        node.required("when", this::read, nothing()), node.required("then", this::read, nothing()));
  }

  private Condition<S> named(DataNode node) {
    node.only("topic", "label", "asks");
    return new Condition.Named<>(
        new Topic(node.text("topic")),
        node.required("label", DataNode::words, Text.same("")),
        node.required("asks", this::read, nothing()));
  }

  private Condition<S> readings(DataNode node) {
    Map<String, Condition<S>> readings = new LinkedHashMap<>();
    node.fields()
        .forEach(
            (name, form) -> {
              if (!of.readings().containsKey(name)) {
                String all = String.join(", ", of.readings().keySet());
                form.fault("no-reading", DataMessages.text("data.no-reading", name, all));
              }
              readings.put(name, read(form));
            });
    return new Condition.Readings<>(readings, of.readings());
  }
}
