package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The columns of one sheet for one meeting, side by side: what the cell gave itself beside what
 * others gave (tự chấm, chi bộ chấm, cấp trên chấm).
 *
 * <pre>{@code
 * ScoreColumns columns = ScoreColumns.of(sheet, new HeldMeeting(cell, meeting), asOf);
 * columns.between(ScoreColumn.SELF, ScoreColumn.SUPERIOR);
 * }</pre>
 *
 * @param filled the scores of the columns in which something is filled in, in their order
 * @param blank the columns in which nothing is filled in; nothing is said of their points
 */
public record ScoreColumns(List<Score> filled, List<ScoreColumn> blank) {
  /** Copies the lists. */
  public ScoreColumns {
    filled = List.copyOf(filled);
    blank = List.copyOf(blank);
  }

  /** All columns of a sheet for a meeting as of a day. */
  public static ScoreColumns of(ScoreSheet sheet, HeldMeeting held, LocalDate asOf) {
    return of(sheet, held.cell(), held.getDate(), asOf, column -> sheet.score(held, asOf, column));
  }

  /**
   * All columns of a sheet of a span for a record as of a day.
   *
   * @throws IllegalArgumentException if the record is not of one whole span of the sheet
   */
  public static ScoreColumns of(ScoreSheet sheet, SubjectRecord record, LocalDate asOf) {
    sheet.requireSpan(record);
    LocalDate first = record.getPeriod().start();
    return of(sheet, record, first, asOf, column -> sheet.score(record, asOf, column));
  }

  private static ScoreColumns of(
      ScoreSheet sheet,
      SubjectRecord record,
      LocalDate day,
      LocalDate asOf,
      Function<ScoreColumn, Score> scoring) {
    List<Score> filled = new ArrayList<>();
    List<ScoreColumn> blank = new ArrayList<>();
    for (ScoreColumn column : ScoreColumn.values()) {
      if (new Filled(record, Marks.prefix(sheet.id(), day, column), asOf).isEmpty()) {
        blank.add(column);
      } else {
        filled.add(scoring.apply(column));
      }
    }
    return new ScoreColumns(filled, blank);
  }

  /** The score of a column, empty where nothing is filled in. */
  public Optional<Score> score(ScoreColumn column) {
    return filled.stream().filter(score -> score.column() == column).findFirst();
  }

  /**
   * The items whose points are not the same, or are not known to be, in the order of the sheet;
   * none where one of the columns is blank.
   */
  public List<ColumnDifference> between(ScoreColumn before, ScoreColumn after) {
    return score(before).stream()
        .flatMap(first -> score(after).stream().flatMap(second -> differing(first, second)))
        .toList();
  }

  private static Stream<ColumnDifference> differing(Score before, Score after) {
    return before.items().stream()
        .flatMap(
            item ->
                after
                    .item(item.item().id())
                    .map(other -> ColumnDifference.of(item, other))
                    .stream())
        .filter(difference -> difference.same() != Truth.YES);
  }

  /** Whether two columns come to one band; unknown where a column is blank or a band is open. */
  public Truth sameBand(ScoreColumn before, ScoreColumn after) {
    List<Band> first = score(before).map(Score::bands).orElse(List.of());
    List<Band> second = score(after).map(Score::bands).orElse(List.of());
    if (first.isEmpty() || second.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (first.stream().noneMatch(second::contains)) {
      return Truth.NO;
    }
    return first.size() == 1 && second.size() == 1 ? Truth.YES : Truth.UNKNOWN;
  }

  /** The columns in words: total and band of each, then the items that differ. */
  public String text(Language language) {
    Stream<Text> totals = filled.stream().map(ScoreColumns::total);
    Stream<Text> open =
        blank.stream().map(column -> EvaluatorMessages.text("score.columns.blank", column.label()));
    Stream<Text> items =
        pairs().flatMap(pair -> differing(pair.get(0), pair.get(1))).map(ColumnDifference::words);
    return Stream.of(totals, open, items)
        .flatMap(lines -> lines)
        .map(line -> line.in(language) + "\n")
        .collect(Collectors.joining());
  }

  /** Each column that is filled in with the one before it. */
  private Stream<List<Score>> pairs() {
    return Stream.iterate(1, next -> next < filled.size(), next -> next + 1)
        .map(next -> filled.subList(next - 1, next + 1));
  }

  private static Text total(Score score) {
    List<Text> bands = score.bands().stream().map(Band::label).toList();
    Text total = ScoreText.points(score.total());
    return bands.size() == 1
        ? EvaluatorMessages.text(
            "score.columns.graded",
            score.column().label(),
            total,
            score.sheet().total(),
            bands.get(0))
        : EvaluatorMessages.text(
            "score.columns.total", score.column().label(), total, score.sheet().total());
  }
}
