package vn.chibo.examples.review;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.examples.review.HtmlModel.Bar;
import vn.chibo.examples.review.HtmlModel.Chart;
import vn.chibo.examples.review.HtmlModel.Threshold;

/** The charts as JSON inside the page. */
final class ChartData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ChartData() {}

  static String of(List<Chart> charts) {
    ArrayNode all = NODES.arrayNode();
    charts.forEach(chart -> all.add(chart(chart)));
    return TextPool.insideScript(all);
  }

  private static ObjectNode chart(Chart chart) {
    ObjectNode node = NODES.objectNode().put("id", chart.id());
    node.set("axis", JsonValues.text(ReviewMessages.text("chart.rate")));
    ArrayNode bars = node.putArray("bars");
    chart.bars().forEach(bar -> bars.add(bar(bar)));
    ArrayNode thresholds = node.putArray("thresholds");
    chart.thresholds().forEach(threshold -> thresholds.add(threshold(threshold)));
    return node;
  }

  private static ObjectNode bar(Bar bar) {
    ObjectNode node = NODES.objectNode();
    node.set("group", JsonValues.text(bar.group()));
    node.set("words", JsonValues.text(bar.words()));
    bar.low().ifPresent(low -> node.put("low", low));
    bar.high().ifPresent(high -> node.put("high", high));
    return node;
  }

  private static ObjectNode threshold(Threshold threshold) {
    ObjectNode node = NODES.objectNode().put("percent", threshold.percent());
    node.set("words", JsonValues.text(threshold.words()));
    return node;
  }
}
