package vn.chibo.examples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  private static final List<String> EXTENTS = List.of("standing", "value-percent");
  private static final Map<String, List<String>> COMPANIONS =
      Map.of(
          "parts", List.of("total"),
          "standing", List.of("extent"),
          "value-percent", List.of("extent"),
          "rounded-to-percent", List.of("mean-percent", "share-percent"));

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
        .topic(node.required("topic", Topics::read, new Topic("")))
        .published(published(node))
        .period(node.find("as-of").map(this::day).orElse(period))
        .per(node.find("per").map(n -> n.constant(Span.class)))
        .denominator(node.find("denominator").map(n -> n.constant(AttendanceDenominator.class)))
        .words(node.required("words", DataNode::words, Text.same("")))
        .build();
  }

  /** A figure as of a day speaks of the days of the report up to it; the day lies among them. */
  private DatePeriod day(DataNode node) {
    Optional<LocalDate> day = node.sound(DataNode::date);
    day.filter(d -> !period.contains(d)).ifPresent(d -> outside(node, d, period));
    return day.filter(period::contains)
        .map(last -> DatePeriod.ofClosed(period.start(), last))
        .orElse(period);
  }

  /** Records that a date lies outside the period of the report. */
  static void outside(DataNode node, Object date, DatePeriod period) {
    node.fault(
        "date-outside-period",
        ReviewMessages.text("fault.date-outside-period", date, period.start(), period.last()));
  }

  private static Published published(DataNode node) {
    List<String> given = FIGURES.stream().filter(f -> node.find(f).isPresent()).toList();
    if (given.size() != 1) {
      oneOf(node, FIGURES);
      return new Mention();
    }
    companions(node, given.get(0));
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
          Statistic.ofTotal(
              Quantities.counts(figure), node.required("parts", Quantities::positive, 1));
      case "extent" -> extent(node, figure.constant(Extent.class));
      default -> mention(figure);
    };
  }

  private static Published mention(DataNode figure) {
    if (figure.sound(DataNode::flag).filter(said -> !said).isPresent()) {
      figure.fault("not-said", ReviewMessages.text("fault.not-said"));
    }
    return new Mention();
  }

  private static void oneOf(DataNode node, List<String> fields) {
    if (node.isMap()) {
      node.fault("one-figure", ReviewMessages.text("fault.one-figure", String.join(", ", fields)));
    }
  }

  /** Some fields say something only beside a figure of their own. */
  private static void companions(DataNode node, String figure) {
    node.fields()
        .forEach(
            (name, field) -> {
              List<String> figures = COMPANIONS.getOrDefault(name, List.of(figure));
              if (!figures.contains(figure)) {
                field.fault(
                    "no-companion",
                    ReviewMessages.text("fault.no-companion", String.join(", ", figures)));
              }
            });
  }

  private static Published rounded(DataNode node, Statistic statistic) {
    Optional<Fraction> unit = node.find("rounded-to-percent").map(Quantities::positivePercent);
    return unit.map(statistic::printedTo).orElse(statistic);
  }

  private static Published extent(DataNode node, Extent extent) {
    if (EXTENTS.stream().filter(field -> node.find(field).isPresent()).count() != 1) {
      oneOf(node, EXTENTS);
      return new Mention();
    }
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
