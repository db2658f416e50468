package vn.chibo.examples.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.HtmlModel.Bar;
import vn.chibo.examples.review.HtmlModel.Chart;
import vn.chibo.examples.review.ReviewResult.GroupResult;

/** Average attendance by group, where a report gives it, against the figures of the rules. */
final class HtmlModelChart {
  private static final Topic ATTENDANCE = new Topic("attendance-rate");
  private static final Fraction HUNDRED = Fraction.of(100);

  private HtmlModelChart() {}

  static Optional<Chart> of(ReviewResult result) {
    boolean anyFigure = result.groups().stream().anyMatch(group -> rate(group).isPresent());
    if (!anyFigure) {
      return Optional.empty();
    }
    List<Bar> bars =
        result.groups().stream()
            .filter(group -> rate(group).isPresent() || ChartThresholds.asked(group))
            .map(HtmlModelChart::bar)
            .toList();
    return Optional.of(
        new Chart(
            "chart-" + result.review().id(), title(result), bars, ChartThresholds.of(result)));
  }

  /** A chart of made-up data says so. */
  private static Text title(ReviewResult result) {
    Text title = ReviewMessages.text("chart");
    return result.review().synthetic()
        ? ReviewMessages.text("html.synthetic-title", title, ReviewMessages.text("synthetic"))
        : title;
  }

  private static Optional<Quantity> rate(GroupResult group) {
    return group.evaluation().record() instanceof OrganizationRecord record
        ? record.getStatements().stream().flatMap(HtmlModelChart::mean).findFirst()
        : Optional.empty();
  }

  private static Stream<Quantity> mean(Statement statement) {
    return statement.getTopic().equals(ATTENDANCE)
            && statement.getPublished() instanceof Statistic statistic
            && statistic.kind() == StatisticKind.MEAN
        ? Stream.of(statistic.quantity().times(HUNDRED))
        : Stream.empty();
  }

  private static Bar bar(GroupResult group) {
    return rate(group)
        .map(rate -> bar(group.name(), rate))
        .orElseGet(
            () ->
                new Bar(
                    group.name(),
                    ReviewMessages.text("chart.missing"),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** An exact figure stands from zero, an interval between its ends. */
  private static Bar bar(Text group, Quantity rate) {
    Optional<Fraction> low = rate.low().map(Bound::value);
    Optional<Fraction> high = rate.high().map(Bound::value);
    Text words =
        rate.exact()
            .map(exact -> ReviewMessages.text("html.percent", exact))
            .orElseGet(
                () ->
                    ReviewMessages.text(
                        "html.percents", low.orElse(Fraction.ZERO), high.orElse(HUNDRED)));
    Optional<Fraction> from = rate.exact().isPresent() ? Optional.of(Fraction.ZERO) : low;
    return new Bar(
        group, words, from.map(HtmlModelChart::number), high.map(HtmlModelChart::number));
  }

  /** For drawing only. */
  static double number(Fraction value) {
    return value.numerator().doubleValue() / value.denominator().doubleValue();
  }
}
