package vn.chibo.regulations.data;

import java.util.Map;
import java.util.TreeMap;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * What the forms of a rule may refer to: the provision that it carries out.
 *
 * @param id the id of the provision
 * @param title its title, which is the question where the form has none of its own
 * @param figures the units of its figures, by name
 */
record AskedOf(RuleId id, Text title, Map<String, Unit> figures) {

  static AskedOf of(Provision provision) {
    Map<String, Unit> units = new TreeMap<>();
    for (ParameterEntry entry : provision.figures()) {
      units.put(entry.key().name(), entry.unit());
    }
    return new AskedOf(provision.id(), provision.title(), units);
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
  Unit unit(DataNode node) {
    return figures.getOrDefault(node.find("than").map(DataNode::text).orElse(""), Unit.COUNT);
  }

  private String than(DataNode node, Unit unit) {
    return node.required("than", field -> known(field, unit), "");
  }

  private String known(DataNode field, Unit unit) {
    String name = field.text();
    Unit own = figures.get(name);
    if (own == null) {
      String all = String.join(", ", figures.keySet());
      field.fault("no-figure", DataMessages.text("data.no-figure", name, all));
    } else if (own != unit) {
      field.fault("figure-unit", DataMessages.text("data.figure-unit", name, own, unit));
    }
    return name;
  }
}
