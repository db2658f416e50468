package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The tallies over the meetings of a cell. */
public final class CellTallies {

  /** Longest run of meetings missed with reason by one member. */
  public static final Tally<CellRecord> LONGEST_EXCUSED_RUN =
      Tally.<CellRecord>rising(
              "longest-excused-run",
              EvaluatorMessages.text("measure.longest-excused-run"),
              EvaluatorMessages.text("noun.times"),
              Unit.COUNT,
              meetings(ExcusedRuns::longest, meeting -> false))
          .entailedBy(MeetingMeasures.FULL_ATTENDANCE);

  private CellTallies() {}

  /** Meetings of a kind that were held; combined sittings count as both of their kinds. */
  public static Selection heldMeetings(MeetingKind kind) {
    return new Selection(kind);
  }

  /** The number of meetings selected. */
  public static Tally<CellRecord> countOf(Selection selection) {
    MeetingKind kind = selection.kind();
    return Tally.<CellRecord>rising(
            MeetingMeasures.key(kind) + "-meetings",
            kind.label(),
            EvaluatorMessages.text("noun.meetings"),
            Unit.COUNT,
            meetings(seen -> count(seen.entries(), kind), meeting -> counts(meeting, kind)))
        .counting(new MeetingSelection(List.of(kind), false));
  }

  /**
   * A selection of meetings.
   *
   * @param kind their kind
   */
  public record Selection(MeetingKind kind) {}

  private static Tally.Source<CellRecord, Meeting> meetings(
      Function<Seen<Meeting>, Quantity> value, Predicate<Meeting> shown) {
    return new Tally.Source<>(CellRecord::getMeetings, value, shown);
  }

  private static boolean counts(Meeting meeting, MeetingKind kind) {
    return meeting.getKind().filter(k -> k.countsAs(kind)).isPresent();
  }

  private static List<Meeting> ofKind(List<Meeting> held, MeetingKind kind) {
    return held.stream().filter(meeting -> counts(meeting, kind)).toList();
  }

  /** A meeting of unknown kind may be one of the kind or not. */
  private static Quantity count(List<Meeting> held, MeetingKind kind) {
    int sure = ofKind(held, kind).size();
    long unknown = held.stream().filter(meeting -> meeting.getKind().isEmpty()).count();
    return Quantity.between(Fraction.of(sure), Fraction.of(sure + unknown));
  }
}
