package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.HeldMeeting;

/**
 * A score sheet (bảng chấm điểm) of one meeting of a cell.
 *
 * <pre>{@code
 * Score score = sheet.score(new HeldMeeting(cell, meeting), asOf, ScoreColumn.SELF);
 * }</pre>
 *
 * @param id its id
 * @param title what readers call it
 * @param citation the document on which it rests, and how well it is known
 * @param days the days of the meetings for which it holds
 * @param total the highest total, without bonus
 * @param groups its groups, in their order
 * @param bands its bands, the best first; empty where none is known
 * @param fatal faults that bar the better bands
 * @param rescaling what becomes of the points of an item that is not scored
 * @param bonusLimit whether a bonus lifts the total above the highest
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
    BonusLimit bonusLimit) {

  /**
   * Copies the lists and checks the sheet.
   *
   * @throws vn.chibo.core.fault.FaultException with every fault: groups that do not add up to the
   *     total, a total that no or two bands hold, a band that no total reaches, an id that stands
   *     twice
   */
  public ScoreSheet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(citation, "citation");
    groups = List.copyOf(groups);
    bands = List.copyOf(bands);
    fatal = List.copyOf(fatal);
    new SheetFaults(total, groups, bands, fatal, rescaling, bonusLimit).raise();
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
   */
  public Score score(HeldMeeting held, LocalDate asOf, ScoreColumn column) {
    return new Scoring(this, held, asOf, column).score();
  }

  /** What a column says of every meeting of a record that was held by the day, by day. */
  public List<Score> scores(CellRecord cell, LocalDate asOf, ScoreColumn column) {
    return cell.getMeetings().entries().stream()
        .filter(meeting -> days.contains(meeting.getDate()) && !meeting.getDate().isAfter(asOf))
        .map(meeting -> score(new HeldMeeting(cell, meeting), asOf, column))
        .toList();
  }
}
