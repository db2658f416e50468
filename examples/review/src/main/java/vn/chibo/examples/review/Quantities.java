package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.regulations.data.DataNode;

/** Reads figures as they were published: exactly, at least, at most, more than, fewer than. */
final class Quantities {
  private static final List<String> FIELDS =
      List.of("exactly", "at-least", "at-most", "more-than", "fewer-than");

  private Quantities() {}

  /** A percentage, as a share of one. */
  static Quantity percents(DataNode node) {
    return read(node.only(FIELDS.toArray(String[]::new)), DataNode::percent);
  }

  /** A count, of fields that stand among others. */
  static Quantity counts(DataNode node) {
    return read(node, field -> Fraction.of(field.count()));
  }

  private static Quantity read(DataNode node, Function<DataNode, Fraction> number) {
    Quantity quantity = Quantity.UNKNOWN;
    boolean found = false;
    for (String field : FIELDS) {
      Optional<Quantity> part = node.find(field).map(number).map(value -> of(field, value));
      found |= part.isPresent();
      Quantity before = quantity;
      quantity = part.map(p -> node.build(() -> before.intersect(p), before)).orElse(before);
    }
    if (!found) {
      node.fault("missing-figure", ReviewMessages.text("fault.missing-figure"));
    }
    return quantity;
  }

  private static Quantity of(String field, Fraction value) {
    return switch (field) {
      case "exactly" -> Quantity.exactly(value);
      case "at-least" -> Quantity.atLeast(value);
      case "at-most" -> Quantity.atMost(value);
      case "more-than" -> Quantity.moreThan(value);
      default -> Quantity.fewerThan(value);
    };
  }
}
