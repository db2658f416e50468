package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    return read(only(node), DataNode::percent, Quantities::share);
  }

  /** A count. */
  static Quantity counts(DataNode node) {
    return countsAmongOthers(only(node));
  }

  /** A count whose fields stand among others. */
  static Quantity countsAmongOthers(DataNode node) {
    return read(node, field -> Fraction.of(field.count()), Quantities::wholeFromZero);
  }

  /** A count from one. */
  static int positive(DataNode node) {
    return node.sound(DataNode::count).filter(count -> !zero(node, count == 0)).orElse(1);
  }

  /** A percentage above zero, as a share of one. */
  static Fraction positivePercent(DataNode node) {
    return node.sound(DataNode::percent)
        .filter(percent -> !zero(node, percent.equals(Fraction.ZERO)))
        .orElse(Fraction.ONE);
  }

  private static boolean zero(DataNode node, boolean zero) {
    if (zero) {
      node.fault("zero", ReviewMessages.text("fault.zero"));
    }
    return zero;
  }

  private static DataNode only(DataNode node) {
    return node.only(FIELDS.toArray(String[]::new));
  }

  private static Quantity share(Quantity quantity) {
    if (!quantity.meets(Quantity.SHARE)) {
      throw new IllegalArgumentException("no share: " + quantity);
    }
    return quantity;
  }

  private static Quantity wholeFromZero(Quantity quantity) {
    return quantity.intersect(Quantity.atLeast(Fraction.ZERO)).wholeNumbers();
  }

  /** Reads the figure, which must leave a value that its domain allows. */
  private static Quantity read(
      DataNode node, Function<DataNode, Fraction> number, UnaryOperator<Quantity> domain) {
    List<String> given = FIELDS.stream().filter(field -> node.find(field).isPresent()).toList();
    if (given.isEmpty() && node.isMap()) {
      node.fault("missing-figure", ReviewMessages.text("fault.missing-figure"));
    }
    List<Quantity> parts =
        given.stream().flatMap(field -> part(node, field, number).stream()).toList();
    try {
      return domain.apply(parts.stream().reduce(Quantity.UNKNOWN, Quantity::intersect));
    } catch (IllegalArgumentException e) {
      node.fault("no-value", ReviewMessages.text("fault.no-value", String.join(", ", given)));
      return Quantity.UNKNOWN;
    }
  }

  private static Optional<Quantity> part(
      DataNode node, String field, Function<DataNode, Fraction> number) {
    return node.find(field).flatMap(n -> n.sound(number)).map(value -> of(field, value));
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
