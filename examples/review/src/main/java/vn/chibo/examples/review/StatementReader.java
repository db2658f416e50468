package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.regulations.data.DataNode;

/** Reads one statement of a report: an average, a share, a bound for each, a word of extent. */
final class StatementReader {
  private static final List<String> FIGURES =
      List.of("mean-percent", "share-percent", "each", "total", "extent", "mention");

  private final DatePeriod period;

  StatementReader(DatePeriod period) {
    this.period = period;
  }

  Statement statement(DataNode node) {
    node.only(
        "topic",
        "words",
        "as-of",
        "per",
        "denominator",
        "mean-percent",
        "share-percent",
        "each",
        "total",
        "parts",
        "extent",
        "standing",
        "value-percent",
        "mention",
        "rounded-to-percent");
    return Statement.builder()
        .topic(new Topic(node.text("topic")))
        .published(published(node))
        .period(node.find("as-of").map(this::day).orElse(period))
        .per(node.find("per").map(n -> n.constant(Span.class)))
        .denominator(node.find("denominator").map(n -> n.constant(AttendanceDenominator.class)))
        .words(node.required("words", DataNode::words, Text.same("")))
        .build();
  }

  /** The day of a figure; it lies in the period of the report. */
  private DatePeriod day(DataNode node) {
    LocalDate day = node.date();
    if (!period.contains(day)) {
      node.fault(
          "date-outside-period",
          ReviewMessages.text("fault.date-outside-period", day, period.start(), period.last()));
    }
    return DatePeriod.ofDay(day);
  }

  private static Published published(DataNode node) {
    List<String> given = FIGURES.stream().filter(f -> node.find(f).isPresent()).toList();
    if (given.size() != 1) {
      node.fault("one-figure", ReviewMessages.text("fault.one-figure", String.join(", ", FIGURES)));
      return new Mention();
    }
    DataNode figure = node.find(given.get(0)).orElse(node);
    return node.build(() -> published(node, given.get(0), figure), new Mention());
  }

  private static Published published(DataNode node, String kind, DataNode figure) {
    return switch (kind) {
      case "mean-percent" ->
          rounded(node, Statistic.ofShares(StatisticKind.MEAN, Quantities.percents(figure)));
      case "share-percent" ->
          rounded(
              node, Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, Quantities.percents(figure)));
      case "each" -> Statistic.ofCounts(StatisticKind.EACH, Quantities.counts(figure));
      case "total" ->
          Statistic.ofTotal(Quantities.counts(figure), node.required("parts", DataNode::count, 1));
      case "extent" -> extent(node, figure.constant(Extent.class));
      default -> new Mention();
    };
  }

  private static Published rounded(DataNode node, Statistic statistic) {
    Optional<Fraction> unit = node.find("rounded-to-percent").map(DataNode::percent);
    return unit.map(statistic::printedTo).orElse(statistic);
  }

  private static Published extent(DataNode node, Extent extent) {
    Optional<Standing> standing = node.find("standing").map(n -> n.constant(Standing.class));
    return standing
        .map(s -> ExtentStatement.of(extent, s))
        .orElseGet(
            () ->
                ExtentStatement.of(
                    extent,
                    node.required("value-percent", Quantities::percents, Quantity.UNKNOWN)));
  }
}
