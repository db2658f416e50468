package vn.chibo.regulations.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.ReportedFigures;

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
final class ConditionReader<S extends SubjectRecord> {
  private final Map<String, Function<DataNode, Condition<S>>> forms = new LinkedHashMap<>();
  private final AskedOf of;

  ConditionReader(AskedOf of) {
    this.of = of;
    forms.put("judged", field("judged", this::judged));
    forms.put("figure", field("figure", this::figure));
    forms.put("all", field("all", node -> new Condition.All<>(parts(node))));
    forms.put("any", field("any", node -> new Condition.Any<>(parts(node))));
    forms.put("not", field("not", node -> Conditions.not(read(node))));
    forms.put("named", field("named", this::named));
    forms.put("readings", field("readings", this::readings));
    forms.put("no-figure", field("no-figure", this::noFigure));
    forms.put("when", this::when);
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

  private static <S> Condition<S> nothing() {
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

  /** Only people can say it; without a topic of its own it is judged under the id. */
  private Condition<S> judged(DataNode node) {
    node.only("by", "topic", "question");
    Judge judge = node.required("by", field -> field.constant(Judge.class), Judge.CELL);
    String topic = node.find("topic").map(DataNode::text).orElse(of.id().value());
    Text question = node.find("question").map(DataNode::words).orElse(of.title());
    return Conditions.judgement(topic, question, judge.label());
  }

  /** A figure that is reported, against one of the provision and in its unit. */
  private Condition<S> figure(DataNode node) {
    node.only("of", "label", "is", "than");
    Text label = node.required("label", DataNode::words, Text.same(""));
    Unit unit = of.unit(node);
    Measure<S> measure = ReportedFigures.reported(node.text("of"), label, unit);
    return Conditions.compare(measure, of.requirement(node, unit));
  }

  /** What is not on record, in words: nothing is asked, and nothing is passed. */
  private Condition<S> noFigure(DataNode node) {
    return Conditions.noFigureOnRecord(node.words());
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
    node.fields().forEach((name, form) -> readings.put(name, read(form)));
    return new Condition.Readings<>(readings);
  }
}
