package vn.chibo.examples.review.committee.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreColumns;
import vn.chibo.evaluator.score.ScoreSheet;
import vn.chibo.examples.review.annex.Because;
import vn.chibo.examples.review.annex.Cited;

/**
 * The points that the superior committee gave by a sheet of the year.
 *
 * @param sheet the sheet
 * @param asOf the day of the data
 */
record SheetPoints(ScoreSheet sheet, LocalDate asOf) implements RankingBasis {

  @Override
  public Text label() {
    return StandingMessages.text("basis.sheet", sheet.title(), Cited.of(sheet.citation()));
  }

  @Override
  public Text lacking() {
    return StandingMessages.text("basis.sheet.lacking");
  }

  @Override
  public Optional<RankingScore> score(StandingUnit unit) {
    return column(unit, ScoreColumn.SUPERIOR)
        .map(score -> new RankingScore(score.total(), words(score), because(score)));
  }

  /** What a column of the sheet says of a unit, empty where it is blank. */
  Optional<Score> column(StandingUnit unit, ScoreColumn column) {
    return columns(unit).flatMap(columns -> columns.score(column));
  }

  /** The columns of the sheet for a unit, empty where its record is not of the whole year. */
  Optional<ScoreColumns> columns(StandingUnit unit) {
    return unit.record()
        .filter(record -> record.getPeriod().equals(DatePeriod.ofYear(year(record))))
        .map(record -> ScoreColumns.of(sheet, record, asOf));
  }

  private static int year(CellRecord record) {
    return record.getPeriod().start().getYear();
  }

  /** The total, and the band where only one is possible. */
  Text words(Score score) {
    Text points = Shown.interval(score.total());
    return score
        .band()
        .map(band -> StandingMessages.text("points.band", points, sheet.total(), band.label()))
        .orElseGet(() -> StandingMessages.text("points", points, sheet.total()));
  }

  Because because(Score score) {
    List<Text> items =
        score.items().stream()
            .map(
                item ->
                    StandingMessages.text(
                        "points.item",
                        item.item().title(),
                        Shown.interval(item.points().hull()),
                        item.item().max()))
            .toList();
    List<Text> missing =
        score.missing().stream().map(each -> StandingMessages.text("missing", each)).toList();
    return Shown.because(
        "basis.sheet.how",
        Stream.concat(items.stream(), missing.stream()).toList(),
        List.of(sheet.citation()));
  }
}
