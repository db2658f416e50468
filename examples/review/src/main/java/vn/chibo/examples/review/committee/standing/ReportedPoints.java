package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.ReportedFigure;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;

/**
 * The points of the grading as somebody reported them (điểm đánh giá, xếp loại).
 *
 * @param asOf the day of the data
 */
record ReportedPoints(LocalDate asOf) implements RankingBasis {
  /** The topic under which the rules of grading ask for the points. */
  private static final Topic POINTS = new Topic("grade-points");

  @Override
  public Text label() {
    return StandingMessages.text("basis.reported");
  }

  @Override
  public Text lacking() {
    return StandingMessages.text("basis.reported.lacking");
  }

  @Override
  public Optional<RankingScore> score(StandingUnit unit) {
    List<ReportedFigure> figures =
        unit.record().stream()
            .flatMap(record -> record.getFigures().stream())
            .filter(figure -> figure.getTopic().equals(POINTS))
            .filter(figure -> !figure.getDate().isAfter(asOf))
            .toList();
    return together(figures.stream().map(ReportedFigure::getValue).toList())
        .map(
            value ->
                new RankingScore(
                    value,
                    StandingMessages.text("basis.reported.points", Shown.interval(value)),
                    Shown.because("basis.reported.how", parts(figures), List.of())));
  }

  /** Several figures all hold; of two that cannot both be true nothing is taken. */
  private static Optional<Quantity> together(List<Quantity> values) {
    Optional<Quantity> all = values.stream().findFirst();
    for (Quantity value : values) {
      all = all.filter(value::meets).map(value::intersect);
    }
    return all;
  }

  private static List<Text> parts(List<ReportedFigure> figures) {
    return figures.stream()
        .map(
            figure ->
                StandingMessages.text(
                    "basis.reported.part",
                    figure.getBy(),
                    Shown.interval(figure.getValue()),
                    figure.getDate()))
        .toList();
  }
}
