package vn.chibo.regulations.data;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * What the forms of a rule may refer to: the provision that it carries out.
 *
 * @param id the id of the provision
 * @param title its title, which is the question where the form has none of its own
 * @param figures its figures by name, each by one of its values
 * @param readings what readers call its readings, by name
 */
record AskedOf(
    RuleId id, Text title, Map<String, ParameterEntry> figures, Map<String, Text> readings) {

  static AskedOf of(Provision provision) {
    Map<String, ParameterEntry> figures = new TreeMap<>();
    for (ParameterEntry entry : provision.figures()) {
      figures.put(entry.key().name(), entry);
    }
    return new AskedOf(provision.id(), provision.title(), figures, provision.readings());
  }

  /** Only people can say it; without a topic of its own it is judged under the id. */
  <S> Condition<S> judged(DataNode node) {
    node.only("by", "topic", "question");
    Judge judge = node.required("by", field -> field.constant(Judge.class), Judge.CELL);
    String topic = node.find("topic").map(DataNode::text).orElse(id.value());
    Text question = node.find("question").map(DataNode::words).orElse(title);
    return Conditions.judgement(topic, question, judge.label());
  }

  /**
   * A figure that is reported, against one of the provision and in its unit: {@code {of, label, is,
   * than}}, and {@code up-to} where there are only so many.
   */
  <S extends SubjectRecord> Condition<S> figure(DataNode node) {
    node.only("of", "label", "is", "than", "up-to");
    Text label = node.required("label", DataNode::words, Text.same(""));
    Unit unit = unit(node);
    Measure<S> measure =
        node.find("up-to")
            .map(field -> Quantity.between(Fraction.ZERO, most(field, unit)))
            .map(all -> ReportedFigures.<S>reported(node.text("of"), label, unit, all))
            .orElseGet(() -> ReportedFigures.reported(node.text("of"), label, unit));
    return Conditions.compare(measure, requirement(node, unit));
  }

  private Fraction most(DataNode field, Unit unit) {
    return Optional.ofNullable(figures.get(known(field, unit)))
        .map(ParameterEntry::value)
        .orElse(Fraction.ONE);
  }

  /** The day of the month that a figure of the provision sets; every month has it. */
  int day(DataNode node) {
    String name = known(node, Unit.COUNT);
    int day = figures.containsKey(name) ? whole(name) : 1;
    if (!MeetingFlags.everyMonthHas(day)) {
      node.fault("not-in-every-month", DataMessages.text("data.not-in-every-month", name, day));
      return 1;
    }
    return day;
  }

  /**
   * The fields {@code is} and {@code than}: how a figure of a unit must stand to one of the
   * provision.
   */
  Requirement requirement(DataNode node, Unit unit) {
    Comparison comparison =
        node.required("is", field -> field.constant(Comparison.class), Comparison.AT_LEAST);
    return new Requirement(comparison, new Threshold.Parameter(than(node, unit)));
  }

  /** The unit of the figure that a form compares with. */
  private Unit unit(DataNode node) {
    return node.find("than")
        .map(field -> figures.get(field.text()))
        .map(ParameterEntry::unit)
        .orElse(Unit.COUNT);
  }

  private String than(DataNode node, Unit unit) {
    return named(node, "than", unit);
  }

  /** The figure of the provision that a field names. */
  String named(DataNode node, String field, Unit unit) {
    return node.required(field, name -> known(name, unit), "");
  }

  /** The value of a figure in whole numbers, 0 where there is none, which is a fault. */
  int whole(String name) {
    return Optional.ofNullable(figures.get(name))
        .map(entry -> entry.value().floor().numerator().intValue())
        .orElse(0);
  }

  private String known(DataNode field, Unit unit) {
    String name = field.text();
    ParameterEntry own = figures.get(name);
    if (own == null) {
      String all = String.join(", ", figures.keySet());
      field.fault("no-figure", DataMessages.text("data.no-figure", name, all));
    } else if (own.unit() != unit) {
      field.fault("figure-unit", DataMessages.text("data.figure-unit", name, own.unit(), unit));
    }
    return name;
  }
}
