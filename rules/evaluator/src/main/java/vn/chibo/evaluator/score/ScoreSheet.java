package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A score sheet (bảng chấm điểm) of one meeting of a cell, or of a month, quarter or year of
 * whatever has a record.
 *
 * <pre>{@code
 * Score score = sheet.score(new HeldMeeting(cell, meeting), asOf, ScoreColumn.SELF);
 * Score ofYear = yearly.score(memberRecord, asOf, ScoreColumn.SUPERIOR);
 * }</pre>
 *
 * @param id its id
 * @param title what readers call it
 * @param citation the document on which it rests, and how well it is known
 * @param days the days of the meetings for which it holds, or of the first days of its spans
 * @param total the highest total, without bonus
 * @param groups its groups, in their order
 * @param bands its bands, the best first; empty where none is known
 * @param fatal faults that bar the better bands
 * @param rescaling what becomes of the points of an item that is not scored
 * @param bonusLimit whether a bonus lifts the total above the highest
 * @param span of what span it is; empty for a sheet of one meeting
 */
public record ScoreSheet(
    ScoreSheetId id,
    Text title,
    Citation citation,
    DatePeriod days,
    Fraction total,
    List<ScoreGroup> groups,
    List<Band> bands,
    List<FatalItem> fatal,
    Rescaling rescaling,
    BonusLimit bonusLimit,
    Optional<Span> span) {

  /**
   * Copies the lists and checks the sheet.
   *
   * @throws FaultException with every fault: groups that do not add up to the total, a total that
   *     no or two bands hold, a band that no total reaches, an id that stands twice; or if a sheet
   *     of a span names a measure, since those are of meetings
   */
  public ScoreSheet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    groups = List.copyOf(groups);
    bands = List.copyOf(bands);
    fatal = List.copyOf(fatal);
    new SheetFaults(total, groups, bands, fatal, rescaling, bonusLimit).raise();
    if (span.isPresent() && measured(groups, fatal)) {
      throw new FaultException(
          Fault.of("score-span-measure", EvaluatorMessages.text("score.fault.span-measure")));
    }
  }

  /** A sheet of one meeting. */
  public ScoreSheet(
      ScoreSheetId id,
      Text title,
      Citation citation,
      DatePeriod days,
      Fraction total,
      List<ScoreGroup> groups,
      List<Band> bands,
      List<FatalItem> fatal,
      Rescaling rescaling,
      BonusLimit bonusLimit) {
    this(
        id,
        title,
        citation,
        days,
        total,
        groups,
        bands,
        fatal,
        rescaling,
        bonusLimit,
        Optional.empty());
  }

  private static boolean measured(List<ScoreGroup> groups, List<FatalItem> fatal) {
    return items(groups)
            .anyMatch(item -> item.onlyWhen().isPresent() || item.scale() instanceof Scale.Measured)
        || fatal.stream().anyMatch(item -> item.measured().isPresent());
  }

  /** All items, in their order. */
  public List<ScoreItem> items() {
    return items(groups).toList();
  }

  static Stream<ScoreItem> items(List<ScoreGroup> groups) {
    return groups.stream().flatMap(group -> group.items().stream());
  }

  /** The item of an id. */
  public Optional<ScoreItem> item(String item) {
    return items(groups).filter(each -> each.id().equals(item)).findFirst();
  }

  /**
   * What a column of the sheet says of a meeting as of a day. An item of which nothing is known may
   * have any of its levels.
   *
   * @throws IllegalArgumentException if it is a sheet of a span
   */
  public Score score(HeldMeeting held, LocalDate asOf, ScoreColumn column) {
    if (span.isPresent()) {
      throw new IllegalArgumentException("the sheet " + id + " is of a " + span.get());
    }
    return Scoring.of(this, held, asOf, column).score();
  }

  /**
   * What a column of a sheet of a span says of a record, as of a day. People fill it in under the
   * first day of the span.
   *
   * @throws IllegalArgumentException if it is a sheet of a meeting, or the record is not of one
   *     whole span
   */
  public Score score(SubjectRecord record, LocalDate asOf, ScoreColumn column) {
    requireSpan(record);
    return Scoring.of(this, record, asOf, column).score();
  }

  void requireSpan(SubjectRecord record) {
    DatePeriod period = record.getPeriod();
    if (span.filter(of -> of.around(period.start()).equals(period)).isEmpty()) {
      throw new IllegalArgumentException(
          "the sheet " + id + " is of " + span.map(Span::name).orElse("a meeting") + ": " + period);
    }
  }

  /**
   * What a column says of every meeting of a record that was held by the day, by day; of none where
   * it is a sheet of a span.
   */
  public List<Score> scores(CellRecord cell, LocalDate asOf, ScoreColumn column) {
    return cell.getMeetings().entries().stream()
        .filter(meeting -> span.isEmpty())
        .filter(meeting -> days.contains(meeting.getDate()) && !meeting.getDate().isAfter(asOf))
        .map(meeting -> score(new HeldMeeting(cell, meeting), asOf, column))
        .toList();
  }
}
