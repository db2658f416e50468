package vn.chibo.examples.review.page;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.figure.Fraction;
import vn.chibo.examples.review.TextPool;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;

/** The charts of a page: figures over time, drawn from the data that the page holds. */
final class PageTrends {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int FEWEST = 2;
  private static final Fraction HUNDRED = Fraction.of(100);

  private PageTrends() {}

  /** The figures of which at least two numbers are known: fewer make no line. */
  static List<Figure> of(List<Figure> figures) {
    return figures.stream().filter(figure -> known(figure) >= FEWEST).toList();
  }

  private static long known(Figure figure) {
    return figure.trend().stream().filter(point -> number(point.value()).isPresent()).count();
  }

  static String id(Figure figure) {
    return "trend-" + figure.id();
  }

  static String json(List<Figure> figures) {
    ArrayNode all = NODES.arrayNode();
    figures.forEach(figure -> all.add(chart(figure)));
    return TextPool.insideScript(all);
  }

  private static ObjectNode chart(Figure figure) {
    ObjectNode node = NODES.objectNode().put("id", id(figure));
    node.put("percent", percent(figure));
    ArrayNode points = node.putArray("points");
    figure.trend().forEach(point -> points.add(point(point)));
    target(figure)
        .flatMap(target -> number(Optional.of(target)))
        .ifPresent(target -> node.put("target", target));
    return node;
  }

  /** The target, where it can be drawn over the figure. */
  static Optional<Entry> target(Figure figure) {
    return Optional.of(figure.target())
        .filter(
            target ->
                percent(figure) ? target instanceof Entry.Share : target instanceof Entry.Count);
  }

  private static boolean percent(Figure figure) {
    return figure.trend().stream()
        .anyMatch(point -> point.value().filter(Entry.Share.class::isInstance).isPresent());
  }

  private static ObjectNode point(Figure.Point point) {
    ObjectNode node = NODES.objectNode();
    node.set("period", TextPool.pair(point.period()));
    node.set(
        "words",
        TextPool.pair(EntryText.of(point.value().orElse(Entry.blank(Entry.Reason.NOT_KNOWN)))));
    number(point.value()).ifPresent(value -> node.put("value", value));
    return node;
  }

  /** For drawing only; a blank has none. */
  private static Optional<Double> number(Optional<Entry> value) {
    if (value.isPresent() && value.get() instanceof Entry.Count count) {
      return Optional.of((double) count.number());
    }
    return value.isPresent() && value.get() instanceof Entry.Share share
        ? Optional.of(number(share.share().times(HUNDRED)))
        : Optional.empty();
  }

  private static double number(Fraction value) {
    return value.numerator().doubleValue() / value.denominator().doubleValue();
  }
}
